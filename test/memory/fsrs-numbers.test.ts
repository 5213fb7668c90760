import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextMemories, retrievability } from '../../src/memory/algorithm.ts'
import { fsrsNumbers } from '../../src/memory/fsrs-numbers.ts'
import { RATINGS } from '../../src/model/rating.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { days } from '../../src/model/time.ts'

/** Far from the defaults, and partly out of the bounds that ts-fsrs sets. */
const OTHERS = [
  0.05, 0.4, 3, 120, 7, 0.5, 2.4, 0.2, 1.6, 0.3, 1.2, 1.8, 0.12, 0.4, 2.2, 0.3, 3, 0.4, 0.2, 0.3, 0.5,
]

it('agrees with ts-fsrs, whatever the memory, the time and the parameters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, OTHERS),
      fc.double({ min: 0.01, max: 5000, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.nat(400),
      (parameters, stability, difficulty, elapsed) => {
        const settings = { ...DEFAULT_SETTINGS, parameters }
        const numbers = fsrsNumbers(settings)
        const memory = { stability: days(stability), difficulty }
        const recall = numbers.recall(elapsed, stability)
        expect(recall).toBeCloseTo(retrievability(memory, elapsed, settings), 6)
        const expected = nextMemories(memory, elapsed, settings)
        for (const rating of RATINGS) {
          const next =
            elapsed === 0
              ? numbers.sameDay(rating, stability)
              : numbers.stability(rating, stability, difficulty, recall)
          expect(Math.abs(next / expected[rating].stability - 1)).toBeLessThan(1e-5)
          expect(numbers.difficulty(rating, difficulty)).toBeCloseTo(expected[rating].difficulty, 6)
        }
      },
    ),
    { seed: 5, numRuns: 500 },
  )
})
