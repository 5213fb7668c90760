import { weightsOf } from '../memory/algorithm.ts'
import { type Comparison, comparisonOf, isBetter } from '../memory/fit/comparison.ts'
import { logLosses } from '../memory/fit/log-loss.ts'
import { LEAST_TESTS, LEAST_TO_COMPARE, timeSplits } from '../memory/fit/time-splits.ts'
import type { RunPart } from '../model/review-run.ts'
import type { MemorySettings } from '../model/settings.ts'
import type { ParameterFitter } from '../ports/parameter-fitter.ts'

/** What came of looking for parameters that fit a person better. */
export type Search =
  /** So many tests more are needed before anything can be said. */
  | { readonly outcome: 'few'; readonly tests: number; readonly missing: number }
  | {
      readonly outcome: 'no-gain' | 'better'
      readonly tests: number
      readonly comparison: Comparison
      /** Those in use, and those found. */
      readonly before: readonly number[]
      readonly after: readonly number[]
    }

interface Wanted {
  /** In the order of their days. */
  readonly tests: readonly RunPart[]
  readonly settings: MemorySettings
  /** Asked for only where there is something to fit. */
  readonly fitter: () => Promise<ParameterFitter>
  readonly onProgress: (share: number) => void
}

/**
 * Whether parameters fitted to the earlier reviews predict the later ones better than those in use, and the parameters
 * fitted to all of them.
 */
export async function searchParameters({ tests, settings, fitter, onProgress }: Wanted): Promise<Search> {
  // What the parameters in use were fitted to says nothing about them.
  const known = settings.parameters === null ? 0 : (settings.fitted?.tests ?? 0)
  const splits = timeSplits(tests.length, known)
  if (splits.length === 0) {
    return { outcome: 'few', tests: tests.length, missing: missingFor(tests.length, known) }
  }
  const { fit: fitParameters } = await fitter()
  const work = splits.reduce((sum, { from }) => sum + from, tests.length)
  let done = 0
  const fitTo = async (part: readonly RunPart[]): Promise<MemorySettings> => {
    const parameters = await fitParameters({
      tests: part,
      relearningSteps: settings.relearningSteps.length,
      onProgress: share => onProgress((done + share * part.length) / work),
    })
    done += part.length
    onProgress(done / work)
    return { ...settings, parameters: parameters.map(rounded) }
  }
  const before: number[] = []
  const after: number[] = []
  for (const { from, to } of splits) {
    const later = tests.slice(from, to)
    before.push(...logLosses(later, settings))
    after.push(...logLosses(later, await fitTo(tests.slice(0, from))))
  }
  const comparison = comparisonOf(before, after)
  return {
    outcome: isBetter(comparison) ? 'better' : 'no-gain',
    tests: tests.length,
    comparison,
    before: weightsOf(settings).map(rounded),
    after: weightsOf(await fitTo(tests)).map(rounded),
  }
}

const missingFor = (tests: number, known: number): number =>
  Math.max(LEAST_TESTS, known + LEAST_TO_COMPARE) - tests

/** The native part reckons in single precision. */
const rounded = (parameter: number): number => Math.round(parameter * 10_000) / 10_000
