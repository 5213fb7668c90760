import { describe, expect, it } from 'vitest'
import { fuzzRange, intervalFor, nextMemories, retrievability } from '../../src/memory/algorithm.ts'
import type { Memory } from '../../src/model/card.ts'
import type { Rating } from '../../src/model/rating.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { days } from '../../src/model/time.ts'

const memoryAfter = (reviews: readonly (readonly [Rating, number])[]): Memory | null =>
  reviews.reduce<Memory | null>(
    (memory, [rating, elapsed]) => nextMemories(memory, elapsed, DEFAULT_SETTINGS)[rating],
    null,
  )

describe('the memory model', () => {
  it('gives the state that fsrs-rs and py-fsrs give for the same ratings', () => {
    // py-fsrs tests/test_basic.py, test_memo_state; the same numbers stand in fsrs-rs and ts-fsrs.
    const memory = memoryAfter([
      ['again', 0],
      ['good', 0],
      ['good', 1],
      ['good', 3],
      ['good', 8],
      ['good', 21],
    ])
    expect(memory?.stability).toBeCloseTo(53.62691, 4)
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4)
  })

  it('gives the intervals that py-fsrs gives for the same ratings', () => {
    // py-fsrs tests/test_basic.py, test_review_card: 2, 11, 46, 163, 498 days, without fuzz.
    let memory = memoryAfter([
      ['good', 0],
      ['good', 0],
    ])
    const intervals: number[] = []
    for (let count = 0; count < 5 && memory; count++) {
      const interval = intervalFor(memory.stability, DEFAULT_SETTINGS)
      intervals.push(interval)
      memory = nextMemories(memory, interval, DEFAULT_SETTINGS).good
    }
    expect(intervals).toEqual([2, 11, 46, 163, 498])
  })

  it('says 90 % after as many days as the stability', () => {
    expect(retrievability({ stability: days(7), difficulty: 5 }, 7, DEFAULT_SETTINGS)).toBeCloseTo(0.9, 6)
    expect(retrievability({ stability: days(7), difficulty: 5 }, 0, DEFAULT_SETTINGS)).toBe(1)
  })

  it('takes a clock that went backwards for no time at all', () => {
    const memory = { stability: days(7), difficulty: 5 }
    expect(retrievability(memory, -3, DEFAULT_SETTINGS)).toBe(1)
    expect(nextMemories(memory, -3, DEFAULT_SETTINGS)).toEqual(nextMemories(memory, 0, DEFAULT_SETTINGS))
  })

  it('spreads intervals from two and a half days up, the more the longer they are', () => {
    const ranges = [1, 2, 3, 10, 50].map(interval => fuzzRange(interval, 0, DEFAULT_SETTINGS))
    // Anki's ranges: 1 day, and 15 % of what is over 2.5, 10 % over 7, 5 % over 20 days.
    expect(ranges).toEqual([
      [1, 1],
      [2, 2],
      [2, 4],
      [8, 12],
      [46, 54],
    ])
  })
})
