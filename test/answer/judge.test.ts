import { describe, expect, it } from 'vitest'
import { judge, type Put } from '../../src/answer/judge.ts'
import { EMPTY_GLOSSARY } from '../../src/model/glossary.ts'
import type { KeyPoint, Question } from '../../src/model/question.ts'

const place = { file: 'bank.md', line: 1, column: 1 }
const common = {
  id: 'q',
  explicitId: true,
  topic: 't',
  lang: 'en',
  title: 'title',
  place,
  endLine: 2,
  prompt: '',
  answer: '',
  explanation: '',
  hint: '',
  keyPoints: [] as readonly KeyPoint[],
  followUps: [],
  sources: [],
  level: null,
  tags: [],
  seconds: null,
  author: null,
  week: null,
  asOf: null,
  draft: false,
  fingerprint: '',
}
const option = (text: string, right = false) => ({ text, right, feedback: '' })

const put = (question: Question, more: Partial<Put> = {}): Put => ({
  question,
  gap: null,
  positions: [],
  reversed: false,
  ...more,
})

describe('judge', () => {
  it('reads positions as they were shown', () => {
    const options = [option('SYN', true), option('ACK'), option('FIN')]
    const asked = put({ ...common, kind: 'choice', options, shuffle: true }, { positions: [2, 0, 1] })
    expect(judge(asked, 2, EMPTY_GLOSSARY)).toEqual({
      type: 'judged',
      verdict: 'right',
      positions: [1],
      remarks: [],
    })
    expect(judge(asked, [1], EMPTY_GLOSSARY)).toMatchObject({ verdict: 'wrong' })
    expect(judge(asked, 'syn', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right' })
  })

  it('judges sets', () => {
    const options = [option('heap', true), option('stack'), option('files', true)]
    const asked = put({ ...common, kind: 'multi', options, shuffle: true }, { positions: [1, 2, 0] })
    expect(judge(asked, '3 2', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right' })
    expect(judge(asked, 'heap', EMPTY_GLOSSARY)).toMatchObject({
      verdict: 'partly',
      remarks: [{ code: 'answer/missed', about: { positions: '2' } }],
    })
  })

  it('judges orders by the order as written', () => {
    const asked = put({ ...common, kind: 'order', items: ['one', 'two', 'three'] }, { positions: [2, 0, 1] })
    expect(judge(asked, '2 3 1', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right', positions: [1, 2, 0] })
    expect(judge(asked, 'one, two, three', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right' })
    expect(judge(asked, '1 2 3', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'wrong' })
  })

  it('judges the gap that was asked for', () => {
    const gap = { number: 2, hidden: 'program counter (PC)', hint: '' }
    const asked = put({ ...common, kind: 'cloze', text: '', parts: [], gaps: [gap] }, { gap })
    expect(judge(asked, 'PC', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right' })
    expect(judge(asked, ['program counter'], EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right' })
    expect(judge(asked, 'stack pointer', EMPTY_GLOSSARY)).toMatchObject({ verdict: 'wrong' })
  })

  it('judges short answers, a number among them', () => {
    const tolerance = { type: 'absolute', value: 2 } as const
    const asked = put({
      ...common,
      kind: 'short',
      accept: { type: 'number', value: 470, unit: '', tolerance },
    })
    expect(judge(asked, 471, EMPTY_GLOSSARY)).toMatchObject({ verdict: 'right' })
  })

  it('tells what an open answer covers, and nothing of an empty one', () => {
    const point: KeyPoint = {
      text: '',
      optional: false,
      match: 'SYN',
      negated: false,
      ordered: false,
      terms: [],
      place,
    }
    const asked = put({ ...common, kind: 'open', keyPoints: [point] })
    expect(judge(asked, 'It sends a SYN.', EMPTY_GLOSSARY)).toEqual({ type: 'points', coverage: ['found'] })
    expect(judge(asked, '  ', EMPTY_GLOSSARY)).toEqual({ type: 'points', coverage: null })
  })

  it('leaves a reversed question to the person', () => {
    const asked = put(
      { ...common, kind: 'short', accept: { type: 'texts', texts: ['x'] } },
      { reversed: true },
    )
    expect(judge(asked, 'x', EMPTY_GLOSSARY)).toEqual({ type: 'points', coverage: null })
  })
})
