import type { Tests } from '../model/tests.ts'

/** One review a study day or more after the one before: what was predicted, and whether it was recalled. */
export interface Tested {
  /** The chance of recall as FSRS saw it before the answer. */
  readonly predicted: number
  readonly recalled: boolean
}

/** Reviews of which the same was predicted. */
export interface TestedGroup extends Tests {
  readonly predicted: number
}

/** How a person's recall differs from what FSRS predicts: logit of the chance = shift + slope · logit of the prediction. */
export interface Calibration {
  readonly shift: number
  readonly slope: number
  /** How sure that is: variances of both, and their covariance. */
  readonly variance: { readonly shift: number; readonly slope: number; readonly both: number }
  /** How many reviews it rests on. */
  readonly tests: number
}

/** Normal priors: the spread of shift and slope between people. */
const SHIFT_VARIANCE = 0.7 ** 2
const SLOPE_VARIANCE = 0.35 ** 2

export const UNCALIBRATED: Calibration = {
  shift: 0,
  slope: 1,
  variance: { shift: SHIFT_VARIANCE, slope: SLOPE_VARIANCE, both: 0 },
  tests: 0,
}

const STEPS = 25
const ENOUGH = 1e-9
const SLOPES = { least: 0.05, most: 4 }

/** The most likely calibration of a person: logistic regression with priors, by Newton's method. */
export const calibrate = (tests: readonly Tested[]): Calibration =>
  calibrateGroups(
    tests.map(({ predicted, recalled }) => ({ predicted, tested: 1, recalled: recalled ? 1 : 0 })),
  )

/** The same of reviews that are counted by what was predicted of them. */
export function calibrateGroups(groups: readonly TestedGroup[]): Calibration {
  if (groups.length === 0) return UNCALIBRATED
  let [shift, slope] = [0, 1]
  const sums = new Float64Array(5)
  for (let step = 0; step < STEPS; step++) {
    addUp(sums, groups, shift, slope)
    const [up = 0, across = 0, one = 0, both = 0, two = 0] = sums
    const determinant = one * two - both * both
    const byShift = (two * up - both * across) / determinant
    const bySlope = (one * across - both * up) / determinant
    shift += byShift
    slope = Math.min(SLOPES.most, Math.max(SLOPES.least, slope + bySlope))
    if (Math.abs(byShift) + Math.abs(bySlope) < ENOUGH) break
  }
  addUp(sums, groups, shift, slope)
  const [, , one = 0, both = 0, two = 0] = sums
  const determinant = one * two - both * both
  return {
    shift,
    slope,
    variance: { shift: two / determinant, slope: one / determinant, both: -both / determinant },
    tests: groups.reduce((count, { tested }) => count + tested, 0),
  }
}

/** The gradient, then the negative Hessian, of the log posterior. */
function addUp(sums: Float64Array, groups: readonly TestedGroup[], shift: number, slope: number): void {
  let up = -shift / SHIFT_VARIANCE
  let across = -(slope - 1) / SLOPE_VARIANCE
  let one = 1 / SHIFT_VARIANCE
  let both = 0
  let two = 1 / SLOPE_VARIANCE
  for (const { predicted, tested, recalled } of groups) {
    const x = logit(predicted)
    const chance = sigmoid(shift + slope * x)
    const miss = recalled - tested * chance
    const weight = tested * chance * (1 - chance)
    up += miss
    across += miss * x
    one += weight
    both += weight * x
    two += weight * x * x
  }
  sums.set([up, across, one, both, two])
}

/** Predictions closer to never and always than this are not believed. */
const CHANCES = { least: 0.01, most: 0.995 }

/** A predicted chance, kept away from 0 and 1. */
export const believed = (chance: number): number => Math.min(CHANCES.most, Math.max(CHANCES.least, chance))

/** The log odds of a chance that is kept away from 0 and 1. */
export function logit(chance: number): number {
  const kept = believed(chance)
  return Math.log(kept / (1 - kept))
}

export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** A predicted chance of recall, corrected for the person. */
export const corrected = ({ shift, slope }: Pick<Calibration, 'shift' | 'slope'>, chance: number): number =>
  sigmoid(shift + slope * logit(chance))

/** The same for the preview of a rating, which is FSRS's own number until there is something to correct it by. */
export const previewed = (calibration: Calibration, chance: number): number =>
  calibration.tests === 0 ? chance : corrected(calibration, chance)
