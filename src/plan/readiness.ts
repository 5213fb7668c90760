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

/**
 * How far a person's recall after so many looks strays from what their calibration says: a standard deviation in log odds.
 * Without it, whoever is asked each question twice would be judged with the certainty of a thousand first tests.
 */
const TURN_SPREAD = 0.35
/** What one test tells of that, p (1 - p) of a usual prediction. */
const TEST_TELLS = 0.1
/** Later turns are alike. */
const TURNS = 8

/** How many cards were tested more often than so many times, from never on. */
export type Turns = readonly number[]

/** The turn that a card's next test belongs to. */
export const turnOf = (tested: number): number => Math.min(tested, TURNS - 1)

export function turnsOf(tested: Iterable<number>): Turns {
  const turns = Array.from({ length: TURNS }, () => 0)
  for (const times of tested) {
    for (let turn = 0; turn < times; turn++) turns[turnOf(turn)] = (turns[turnOf(turn)] ?? 0) + 1
  }
  return turns
}

interface Judged {
  readonly days: number
  readonly calibration: Calibration
  readonly settings: MemorySettings
  /** Of all cards of the person. */
  readonly turns: Turns
}

/** Over the items, each by its weight; null where there is none. `days` are those until the interview. */
export function readinessOf(
  items: readonly PlanItem[],
  { days, calibration, settings, turns }: Judged,
): Readiness | null {
  const numbers = fsrsNumbers(settings)
  const slants = new Float64Array(TURNS)
  let [weights, seen, unseen, bySlope] = [0, 0, 0, 0]
  for (const { memory, age, weight, prior, tested } of items) {
    weights += weight
    if (!memory) {
      unseen += weight * prior
      continue
    }
    const recall = numbers.recall(days + age, memory.stability)
    const chance = corrected(calibration, recall)
    const slant = weight * chance * (1 - chance)
    seen += weight * chance
    slants[turnOf(tested)] = (slants[turnOf(tested)] ?? 0) + slant
    bySlope += slant * logit(recall)
  }
  if (weights === 0) return null
  const shares = Array.from(slants, slant => slant / weights)
  const variance = calibrationVariance(calibration, shares, bySlope / weights) + turnVariance(shares, turns)
  return {
    floor: seen / weights,
    expected: (seen + unseen) / weights,
    band: QUANTILE * Math.sqrt(variance + SPREAD ** 2),
  }
}

/** By the delta method; `slants` are the derivatives by the shift, one a turn. */
function calibrationVariance({ variance }: Calibration, slants: readonly number[], bySlope: number): number {
  const byShift = slants.reduce((sum, slant) => sum + slant, 0)
  return byShift ** 2 * variance.shift + 2 * byShift * bySlope * variance.both + bySlope ** 2 * variance.slope
}

/** A normal prior for each turn, and what its tests have told so far. */
const turnVariance = (slants: readonly number[], turns: Turns): number => {
  const spreads = turnSpreads(turns)
  return slants.reduce((sum, slant, turn) => sum + (slant * (spreads[turn] ?? 0)) ** 2, 0)
}

/** The standard deviation that is left of each turn. */
export const turnSpreads = (turns: Turns): readonly number[] =>
  Array.from({ length: TURNS }, (_, turn) =>
    Math.sqrt(1 / (1 / TURN_SPREAD ** 2 + TEST_TELLS * (turns[turn] ?? 0))),
  )
