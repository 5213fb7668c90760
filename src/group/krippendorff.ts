/**
 * Krippendorff's alpha for ordinal levels: 1 is full agreement, 0 what chance would give, below 0 worse than that. Null where
 * only one level occurs. Items with fewer than two values have no part in it.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
 */
export function ordinalAlpha(items: readonly (readonly number[])[]): number | null {
  const together = coincidences(items)
  const totals = together.map(row => sum(row))
  const all = sum(totals)
  let observed = 0
  let expected = 0
  for (const [one, row] of together.entries()) {
    for (const [other, count] of row.entries()) {
      const distance = ordinalDistance(totals, one, other)
      observed += count * distance
      expected += (totals[one] ?? 0) * (totals[other] ?? 0) * distance
    }
  }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}

/** How often two levels stand beside each other in an item, each item weighing as much as it has values. */
function coincidences(items: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const levels = [...new Set(items.flat())].sort((a, b) => a - b)
  const together = levels.map(() => levels.map(() => 0))
  for (const values of items) {
    const weight = 1 / (values.length - 1)
    for (const [at, one] of values.entries())
      for (const [place, other] of values.entries()) {
        const row = together[levels.indexOf(one)]
        const column = levels.indexOf(other)
        if (row && at !== place) row[column] = (row[column] ?? 0) + weight
      }
  }
  return together
}

/** The square of how many values lie between two levels, their own counted half. */
function ordinalDistance(totals: readonly number[], one: number, other: number): number {
  if (one === other) return 0
  const [low, high] = one < other ? [one, other] : [other, one]
  const between = sum(totals.slice(low, high + 1))
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
