import type { Loss, Scores } from '../figures/scores.ts'

/** How good predictions made before each answer were, over all topics. */
export interface Predictions {
  /** Reviews on a later study day, which alone can be predicted. */
  readonly tests: number
  /** How many more it takes until the scores say anything; they are null until then. */
  readonly missing: number
  /** FSRS as it is, FSRS corrected for the person, and the person's average so far. */
  readonly raw: Score | null
  readonly calibrated: Score | null
  readonly average: Score | null
  /** Whether corrected predictions are better than the average. */
  readonly better: boolean | null
}

/** Means over the reviews: the less the better. */
export interface Score {
  readonly brier: number
  readonly logLoss: number
}

/** Below so many reviews a score is chance (scheduling policy, calibration check). */
const ENOUGH = 100

export function predictionsOf({ tested, raw, calibrated, average }: Scores): Predictions {
  if (tested < ENOUGH) {
    const none = { raw: null, calibrated: null, average: null, better: null }
    return { tests: tested, missing: ENOUGH - tested, ...none }
  }
  const score = ({ brier, log }: Loss): Score => ({ brier: brier / tested, logLoss: log / tested })
  return {
    tests: tested,
    missing: 0,
    raw: score(raw),
    calibrated: score(calibrated),
    average: score(average),
    better: calibrated.brier < average.brier,
  }
}
