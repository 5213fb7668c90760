/** How two sets of parameters predicted the same reviews, which neither had seen. */
export interface Comparison {
  readonly tests: number
  /** Mean log loss by the parameters in use, and by those fitted to what came before. */
  readonly before: number
  readonly after: number
  /** The standard error of their difference, test by test. */
  readonly uncertainty: number
}

export function comparisonOf(before: readonly number[], after: readonly number[]): Comparison {
  const gains = before.map((loss, at) => loss - (after[at] ?? 0))
  const gain = mean(gains)
  const variance = gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / Math.max(1, gains.length - 1)
  return {
    tests: gains.length,
    before: mean(before),
    after: mean(after),
    uncertainty: Math.sqrt(variance / Math.max(1, gains.length)),
  }
}

/** Whether the gain is more than chance is likely to give. */
export const isBetter = ({ before, after, uncertainty }: Comparison): boolean =>
  before - after > Math.max(uncertainty, LEAST_GAIN)

/** Below this nobody would notice: intervals change by a few per cent. */
const LEAST_GAIN = 0.0005

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
