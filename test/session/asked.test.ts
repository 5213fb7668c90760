import { describe, expect, it } from 'vitest'
import type { ChoiceQuestion, ClozeQuestion, OrderQuestion } from '../../src/model/question.ts'
import { drawsFor, present } from '../../src/session/asked.ts'
import { followUp, open } from './hold.ts'

const { kind: _, ...common } = open('q')

const choice = (texts: readonly string[], shuffle = true): ChoiceQuestion => ({
  ...common,
  kind: 'choice',
  options: texts.map((text, index) => ({ text, right: index === 0, feedback: '' })),
  shuffle,
})
const order: OrderQuestion = { ...common, kind: 'order', items: ['SYN', 'SYN+ACK', 'ACK'] }
const cloze: ClozeQuestion = {
  ...common,
  kind: 'cloze',
  text: 'Port {{80}} is {{HTTP}}.',
  parts: [{ text: 'Port ' }, { gap: 0 }, { text: ' is ' }, { gap: 1 }, { text: '.' }],
  gaps: [
    { number: 1, hidden: '80', hint: '' },
    { number: 2, hidden: 'HTTP', hint: '' },
  ],
  followUps: [followUp('q~1', 'full')],
}

describe('present', () => {
  it('shuffles options with the numbers that were drawn', () => {
    const question = choice(['A', 'B', 'C', 'D'])
    expect(drawsFor(question)).toBe(4)
    expect(present(question, 'q', [0, 0, 0, 0])?.positions).toEqual([1, 2, 3, 0])
    expect(present(question, 'q', [0.99, 0.99, 0.99, 0.99])?.positions).toEqual([0, 1, 2, 3])
    expect(present(question, 'q', [0, 0.4, 0.5, 0.3])?.positions).toEqual([2, 0, 3, 1])
  })

  it('keeps the order that the author asked for', () => {
    expect(present(choice(['A', 'B', 'C'], false), 'q', [0, 0, 0])?.positions).toEqual([0, 1, 2])
  })

  it.each([
    'All of the above',
    'None of these.',
    'Both of the above',
    '위의 모두',
    '위 보기 모두',
    '모두 맞다',
    '정답 없음',
    '해당 없음',
  ])('keeps the order where an option says "%s"', text => {
    expect(present(choice(['A', 'B', text]), 'q', [0, 0, 0])?.positions).toEqual([0, 1, 2])
  })

  it('never shows an order as it should be', () => {
    expect(drawsFor(order)).toBe(3)
    expect(present(order, 'q', [0.9, 0.9, 0.9])?.positions).toEqual([1, 2, 0])
    expect(present(order, 'q', [0, 0, 0])?.positions).toEqual([1, 2, 0])
    expect(present(order, 'q', [0, 0, 0.9])?.positions).toEqual([1, 0, 2])
  })

  it('asks for one gap of a cloze', () => {
    expect(present(cloze, 'q/2', [])).toEqual({
      card: 'q/2',
      question: cloze,
      gap: { number: 2, hidden: 'HTTP', hint: '' },
      positions: [],
      follows: null,
      reversed: false,
    })
  })

  it('has nothing for a gap that is gone, and for a cloze as a whole', () => {
    expect(present(cloze, 'q/3', [])).toBeNull()
    expect(present(cloze, 'q', [])).toBeNull()
    expect(present(open('q'), 'q/1', [])).toBeNull()
  })

  it('finds a follow-up under its question, however deep', () => {
    const deep = followUp('q~1', 'full', [followUp('q~1~1', 'full'), followUp('q~1~2', 'missed')])
    const question = open('q', { title: 'Why?', followUps: [deep] })
    expect(present(question, 'q~1', [])).toMatchObject({
      follows: 'Why?',
      question: { kind: 'open', id: 'q~1', title: 'And q~1?', followUps: [{ id: 'q~1~1' }, { id: 'q~1~2' }] },
    })
    expect(present(question, 'q~1~2', [])).toMatchObject({ follows: 'And q~1?', card: 'q~1~2' })
    expect(present(cloze, 'q~1', [])).toMatchObject({ follows: 'What is q?' })
    expect(present(question, 'q~2', [])).toBeNull()
  })

  it('reverses open questions, but neither options nor gaps', () => {
    expect(present(open('q'), 'q', [], true)?.reversed).toBe(true)
    expect(present(choice(['A', 'B']), 'q', [], true)?.reversed).toBe(false)
    expect(present(cloze, 'q/1', [], true)?.reversed).toBe(false)
  })
})
