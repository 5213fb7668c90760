import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKeyPoints } from '../../src/answer/match-key-points.ts'
import { development, frozen, glossary, pointsOf } from './labelled.ts'

const answers = [...development, ...frozen]
const match = (question: string, answer: string) =>
  matchKeyPoints(answer, pointsOf.get(question) ?? [], glossary)

/** An answer with its question, drawn from the labelled ones. */
const labelled = fc.constantFrom(...answers)
const options = { seed: 20, numRuns: answers.length }

describe('what changes nothing', () => {
  it.each<[string, (answer: string) => string]>([
    ['spaces where one stands', answer => `  ${answer.replaceAll(' ', ' \t ')} `],
    ['upper case', answer => answer.toUpperCase()],
    ['decomposed Hangul', answer => answer.normalize('NFD')],
    [
      'full-width letters',
      answer => answer.replace(/[a-z]/giu, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
    [
      'another spelling of a loan word',
      answer => answer.replaceAll('쓰레드', '스레드').replaceAll('스레드', '쓰레드'),
    ],
    ['saying it twice', answer => `${answer}. ${answer}`],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(labelled, ({ question, answer }) => {
        expect(match(question, change(answer))).toEqual(match(question, answer))
      }),
      options,
    )
  })

  it('another particle at the end of the last word', () => {
    const points = pointsOf.get('os-interrupt-01') ?? []
    for (const particle of ['', '로', '로는', '를', '에게', '만을']) {
      const answer = `CPU가 하던 일을 멈추고 가는 곳은 인터럽트 핸들러${particle}`
      expect(matchKeyPoints(answer, points, glossary)[0]).toBe('found')
    }
  })
})

/** Sentences of one clause: a denial at the end is about all of it. */
const CLAUSE_BREAK = /,|(?:고|며|지만|데|니까|므로|면서|거나|다가)(?:\s|$)|\band\b/u
const plain = answers.flatMap(({ question, answer }) =>
  answer
    .split(/\.\s*/u)
    .filter(sentence => sentence.endsWith('다') && !CLAUSE_BREAK.test(sentence))
    .map(sentence => ({ question, sentence })),
)

it('않는다 after the predicate takes every tick away', () => {
  expect(plain.length).toBeGreaterThan(50)
  const left = plain.flatMap(({ question, sentence }) => {
    const points = pointsOf.get(question) ?? []
    const after = match(question, `${sentence} 않는다`)
    return points.flatMap((point, at) =>
      !point.negated && after[at] === 'found' ? [`${question} ${at + 1}: ${sentence}`] : [],
    )
  })
  expect(left).toEqual([])
})

it('never throws, and gives one word for each point', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), labelled, (text, { question }) => {
      expect(match(question, text)).toHaveLength(pointsOf.get(question)?.length ?? 0)
    }),
    { seed: 3 },
  )
})
