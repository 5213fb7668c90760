import type { ReviewRun, RunPart } from '../../model/review-run.ts'
import type { MemorySettings } from '../../model/settings.ts'
import { type FsrsNumbers, fsrsNumbers } from '../fsrs-numbers.ts'

/** No prediction is more certain than this, or one surprise would decide. */
const CERTAIN = 0.9999

/**
 * How far off the prediction of each test was, -ln of the chance that was given to what happened: 0.69 for a coin, 0 for a
 * prophet. In the order of the tests.
 */
export function logLosses(tests: readonly RunPart[], settings: MemorySettings): Float64Array {
  const numbers = fsrsNumbers(settings)
  const chances = new Map<ReviewRun, Float64Array>()
  return Float64Array.from(tests, ({ run, count }) => {
    const known = chances.get(run) ?? chancesOf(run, numbers)
    chances.set(run, known)
    const chance = Math.min(CERTAIN, Math.max(1 - CERTAIN, known[count - 1] ?? 0))
    return -Math.log(run[count - 1]?.rating === 'again' ? 1 - chance : chance)
  })
}

/** The chance of recall before each review of a run. */
function chancesOf(run: ReviewRun, numbers: FsrsNumbers): Float64Array {
  let [stability, difficulty] = [0, 0]
  return Float64Array.from(run, ({ rating, elapsed }, at) => {
    if (at === 0) {
      ;({ stability, difficulty } = numbers.first[rating])
      return 0
    }
    const chance = elapsed === 0 ? 0 : numbers.recall(elapsed, stability)
    stability =
      elapsed === 0
        ? numbers.sameDay(rating, stability)
        : numbers.stability(rating, stability, difficulty, chance)
    difficulty = numbers.difficulty(rating, difficulty)
    return chance
  })
}
