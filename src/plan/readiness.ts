import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import type { MemorySettings } from '../model/settings.ts'
import { type Calibration, corrected, logit } from './calibration.ts'
import type { PlanItem } from './item.ts'

/** The predicted share of the interview's questions that are answered, if practice ends now. */
export interface Readiness {
  /** Questions never asked count as unknown. */
  readonly floor: number
  /** Questions never asked count as often as first answers were right so far. */
  readonly expected: number
  /** Half the width of the 90 % band around either. */
  readonly band: number
}

/** The 95 % quantile of the normal distribution: a band of 90 %. */
const QUANTILE = 1.645
/** What remains uncertain however many reviews there are. */
const SPREAD = 0.02

interface Judged {
  readonly days: number
  readonly calibration: Calibration
  readonly settings: MemorySettings
}

/** Over the items, each by its weight; null where there is none. `days` are those until the interview. */
export function readinessOf(
  items: readonly PlanItem[],
  { days, calibration, settings }: Judged,
): Readiness | null {
  const numbers = fsrsNumbers(settings)
  let [weights, seen, unseen, byShift, bySlope] = [0, 0, 0, 0, 0]
  for (const { memory, age, weight, prior } of items) {
    weights += weight
    if (!memory) {
      unseen += weight * prior
      continue
    }
    const recall = numbers.recall(days + age, memory.stability)
    const chance = corrected(calibration, recall)
    const slant = weight * chance * (1 - chance)
    seen += weight * chance
    byShift += slant
    bySlope += slant * logit(recall)
  }
  if (weights === 0) return null
  const { shift, slope, both } = calibration.variance
  const [a, b] = [byShift / weights, bySlope / weights]
  const variance = a * a * shift + 2 * a * b * both + b * b * slope
  return {
    floor: seen / weights,
    expected: (seen + unseen) / weights,
    band: QUANTILE * Math.sqrt(variance + SPREAD ** 2),
  }
}
