import type { BankSummary } from '../../src/model/question.ts'

/** Everything that a summary says, with every question made: two of them can be compared. */
export function plainSummary(summary: BankSummary | null): unknown {
  if (!summary) return null
  const { outline, ...rest } = summary
  const { question, ...columns } = outline
  return { ...rest, columns, byRow: columns.ids.map((_, row) => question(row)) }
}
