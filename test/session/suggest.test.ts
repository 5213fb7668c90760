import { describe, expect, it } from 'vitest'
import type { Coverage, Judgement } from '../../src/model/judgement.ts'
import type { KeyPoint } from '../../src/model/question.ts'
import { present } from '../../src/session/asked.ts'
import { suggest, suggestFromPoints } from '../../src/session/suggest.ts'
import { open } from './hold.ts'

const points = (...optional: readonly boolean[]): readonly KeyPoint[] =>
  optional.map((isOptional, index) => ({
    text: `point ${index + 1}`,
    optional: isOptional,
    negated: false,
    ordered: false,
    match: null,
    terms: [],
    place: { file: 'a.md', line: 1, column: 1 },
  }))

function suggested(keyPoints: readonly KeyPoint[], judgement: Judgement | null) {
  const asked = present(open('q', { keyPoints }), 'q', [])
  return asked && suggest(asked, judgement)
}

describe('the suggested rating', () => {
  it.each([
    ['right', 'good'],
    ['partly', 'hard'],
    ['wrong', 'again'],
  ] as const)('of an answer that is %s is %s', (verdict, rating) => {
    expect(suggested([], { type: 'judged', verdict, positions: [], remarks: [] })).toBe(rating)
  })

  it('is good where nothing was typed', () => {
    expect(suggested(points(false), null)).toBe('good')
    expect(suggested(points(false), { type: 'points', coverage: null })).toBe('good')
  })

  it.each([
    [['found', 'found', 'found'], 'good'],
    [['found', 'found', 'maybe'], 'hard'],
    [['found', 'missing', 'missing'], 'again'],
  ] as const)('of the required points %j is %s', (coverage: readonly Coverage[], rating) => {
    expect(suggested(points(false, false, false), { type: 'points', coverage })).toBe(rating)
  })

  it('does not ask for optional points', () => {
    expect(suggestFromPoints(points(false, true), [1])).toBe('good')
    expect(suggestFromPoints(points(true, true), [])).toBe('good')
  })

  it('is again where half of the points are missing', () => {
    expect(suggestFromPoints(points(false, false, false, false), [1, 2])).toBe('again')
    expect(suggestFromPoints(points(false, false, false, false, false), [1, 2, 3])).toBe('hard')
    expect(suggestFromPoints(points(false), [])).toBe('again')
  })
})
