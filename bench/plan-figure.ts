/** One line of the table: what was measured, and what it must reach. */
export interface Figure {
  readonly what: string
  readonly measured: number
  /** Half the 95 % interval over the learners; null where there is none. */
  readonly within: number | null
  readonly bar: number
  readonly reached: boolean
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const paired = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.map((value, at) => value - (others[at] ?? 0))

function within(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  return 1.96 * Math.sqrt(variance / values.length)
}

export function atLeast(what: string, values: readonly number[], bar: number): Figure {
  const measured = mean(values)
  return { what, measured, within: within(values), bar, reached: measured >= bar }
}

export function atMost(what: string, values: readonly number[], bar: number): Figure {
  const measured = mean(values)
  return { what, measured, within: within(values), bar, reached: measured <= bar }
}
