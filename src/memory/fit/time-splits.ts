/** A fit to the tests before `from` is held against those up to `to`. */
export interface TimeSplit {
  readonly from: number
  readonly to: number
}

/** A fit needs so many tests: fsrs-rs fits a part of the parameters only, or none, with fewer. */
export const LEAST_TO_FIT = 400
/** And a comparison so many. */
export const LEAST_TO_COMPARE = 200

export const LEAST_TESTS = LEAST_TO_FIT + LEAST_TO_COMPARE

const SPLITS = 5

/**
 * The later part of the tests, cut into pieces, each judged by what came before it. `known` are those that the parameters in
 * use were fitted to: of them they know the outcome. Nothing where too few are left.
 */
export function timeSplits(tests: number, known: number): readonly TimeSplit[] {
  const first = Math.max(LEAST_TO_FIT, Math.floor(tests / 3), known)
  const rest = tests - first
  if (rest < LEAST_TO_COMPARE) return []
  return Array.from({ length: SPLITS }, (_, at) => ({
    from: first + Math.floor((at * rest) / SPLITS),
    to: first + Math.floor(((at + 1) * rest) / SPLITS),
  }))
}
