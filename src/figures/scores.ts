import type { Tests } from '../model/tests.ts'
import { believed } from '../plan/calibration.ts'

/** What a way of predicting has lost in all: the less the better. */
export interface Loss {
  /** The sum of squared differences between the chance and what came (Brier 1950). */
  readonly brier: number
  /** The sum of -ln of the chance that was given to what came. */
  readonly log: number
}

/** Predictions made before each answer, against the answers: prequentially, so that nothing is known in hindsight. */
export interface Scores extends Tests {
  /** FSRS as it is. */
  readonly raw: Loss
  /** FSRS corrected for the person, as fitted to the study days before. */
  readonly calibrated: Loss
  /** The person's average until then, whatever the card. */
  readonly average: Loss
}

const NO_LOSS: Loss = { brier: 0, log: 0 }

export const NO_SCORES: Scores = {
  tested: 0,
  recalled: 0,
  raw: NO_LOSS,
  calibrated: NO_LOSS,
  average: NO_LOSS,
}

/** The scores with one more answer, by what was predicted of it. */
export function withAnswer(
  { tested, recalled, raw, calibrated, average }: Scores,
  predicted: { readonly raw: number; readonly calibrated: number },
  isRecalled: boolean,
): Scores {
  // Before the first answer either is as likely (rule of succession, Laplace).
  const mean = (recalled + 1) / (tested + 2)
  return {
    tested: tested + 1,
    recalled: recalled + (isRecalled ? 1 : 0),
    raw: withLoss(raw, believed(predicted.raw), isRecalled),
    calibrated: withLoss(calibrated, believed(predicted.calibrated), isRecalled),
    average: withLoss(average, mean, isRecalled),
  }
}

const withLoss = ({ brier, log }: Loss, chance: number, isRecalled: boolean): Loss => ({
  brier: brier + ((isRecalled ? 1 : 0) - chance) ** 2,
  log: log - Math.log(isRecalled ? chance : 1 - chance),
})
