import { printCsv } from './csv-text.ts'

/** A review as it is exported; instants in ISO 8601, durations in seconds. */
export interface ReviewRow {
  readonly at: string
  readonly question: string
  readonly card: string
  readonly title: string
  readonly topic: string
  readonly rating: string
  readonly seconds: number
  readonly interval: number | null
  readonly verdict: string | null
  readonly mode: string
}

const COLUMNS = [
  'at',
  'question',
  'card',
  'title',
  'topic',
  'rating',
  'seconds',
  'interval',
  'verdict',
  'mode',
] as const satisfies readonly (keyof ReviewRow)[]

export const reviewsCsv = (reviews: readonly ReviewRow[]): string =>
  printCsv([COLUMNS, ...reviews.map(review => COLUMNS.map(column => String(review[column] ?? '')))])
