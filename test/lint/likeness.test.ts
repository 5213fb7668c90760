import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlierLike } from '../../src/lint/likeness.ts'

/** The law itself: every text against every earlier one, by runs of three letters. Latin letters are their own jamo. */
function byComparingAll(texts: readonly string[], limit: number): readonly (number | null)[] {
  const runs = texts.map(text => {
    const letters = text.replace(/[^a-z]/gu, '')
    return new Set(
      Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
    )
  })
  return runs.map((own, at) => {
    const first = runs.slice(0, at).findIndex(other => {
      const common = [...own].filter(run => other.has(run)).length
      return common > limit * (own.size + other.size - common)
    })
    return first === -1 ? null : first
  })
}

describe('the earlier text that a text is like', () => {
  it('is found by sound, whatever the case, the spaces and the signs', () => {
    const texts = [
      '인덱스는 왜 느린가요?',
      '해시는 왜 빠른가요?',
      '인덱스는, 왜 느린가요',
      'B-Tree',
      'b tree',
    ]
    expect(earlierLike(texts, 0.8)).toEqual([null, null, 0, null, 3])
  })

  it('is none for texts too short to have a run', () => {
    expect(earlierLike(['a', 'a', ''], 0.8)).toEqual([null, null, null])
  })

  it('is the one that comparing all with all would find', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 14 })
    const texts = fc.array(text, { maxLength: 14 })
    fc.assert(
      fc.property(texts, fc.constantFrom(0.5, 0.8), (written, limit) => {
        expect(earlierLike(written, limit)).toEqual(byComparingAll(written, limit))
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })
})
