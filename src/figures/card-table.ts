import type { CardId } from '../model/card.ts'
import { RATINGS, type Rating } from '../model/rating.ts'
import { AGES } from './ages.ts'

/**
 * What the figures know of each card, a list a field: ten thousand cards are read from JSON as they are used, without an
 * object each. A row stays where it is, whatever its card is called.
 */
export interface CardTable {
  readonly rows: Map<CardId, number>
  readonly fields: Readonly<Record<Field, number[]>>
}

type Field = keyof typeof WIDTHS

/** How many answers say what a question takes: their median forgets an interruption. */
const NEWEST = 5

/** Numbers of a row, by field. */
export const WIDTHS = {
  /** The rating of the first time ever, by its place among `RATINGS`. */
  first: 1,
  /** Since the last reset. */
  reviews: 1,
  /** What FSRS makes of them; a stability of 0 is no memory. */
  stability: 1,
  difficulty: 1,
  /** The study day of the last review. */
  last: 1,
  /** Tests since the last reset by the age of the memory: how many, and how many of them recalled, by turns. */
  ages: 2 * AGES.length,
  /** Seconds of the newest answers given in sessions, the newest last; `NONE` where there are fewer. */
  seconds: NEWEST,
} as const

const NONE = -1

export const emptyTable = (): CardTable => ({
  rows: new Map(),
  fields: { first: [], reviews: [], stability: [], difficulty: [], last: [], ages: [], seconds: [] },
})

/** The row of a card that had none. */
export function addRow({ rows, fields }: CardTable, card: CardId, first: Rating): number {
  const row = fields.first.length
  rows.set(card, row)
  fields.first.push(RATINGS.indexOf(first))
  for (const field of ['reviews', 'stability', 'difficulty', 'last'] as const) fields[field].push(0)
  for (let at = 0; at < WIDTHS.ages; at++) fields.ages.push(0)
  for (let at = 0; at < NEWEST; at++) fields.seconds.push(NONE)
  return row
}

/** As if the card had not been reviewed since it was met; how it was met is not forgotten. */
export function resetRow({ fields }: CardTable, row: number): void {
  for (const field of ['reviews', 'stability', 'difficulty', 'last'] as const) fields[field][row] = 0
  fields.ages.fill(0, row * WIDTHS.ages, (row + 1) * WIDTHS.ages)
  fields.seconds.fill(NONE, row * NEWEST, (row + 1) * NEWEST)
}

export function addTest({ fields }: CardTable, row: number, age: number, isRecalled: boolean): void {
  const at = row * WIDTHS.ages + 2 * age
  fields.ages[at] = (fields.ages[at] ?? 0) + 1
  if (isRecalled) fields.ages[at + 1] = (fields.ages[at + 1] ?? 0) + 1
}

export function addSeconds({ fields }: CardTable, row: number, taken: number): void {
  const start = row * NEWEST
  fields.seconds.copyWithin(start, start + 1, start + NEWEST)
  fields.seconds[start + NEWEST - 1] = taken
}

/** How the card was rated the first time ever. */
export const firstOf = ({ fields }: CardTable, row: number): Rating =>
  RATINGS[fields.first[row] ?? 0] ?? 'again'

/** Tests of a card by the age of the memory, as `WIDTHS` says; none for a card that was never reviewed. */
export function agesOf({ rows, fields }: CardTable, card: CardId): readonly number[] {
  const row = rows.get(card)
  return row === undefined ? [] : fields.ages.slice(row * WIDTHS.ages, (row + 1) * WIDTHS.ages)
}

/** Seconds of the newest answers given in sessions, the newest last. */
export function secondsOf({ rows, fields }: CardTable, card: CardId): readonly number[] {
  const row = rows.get(card)
  if (row === undefined) return []
  return fields.seconds.slice(row * NEWEST, (row + 1) * NEWEST).filter(taken => taken !== NONE)
}

/** The longest of those; null where there is none. */
export function longestOf({ rows, fields }: CardTable, card: CardId): number | null {
  const row = rows.get(card)
  if (row === undefined) return null
  let longest = NONE
  for (let at = row * NEWEST; at < (row + 1) * NEWEST; at++)
    longest = Math.max(longest, fields.seconds[at] ?? NONE)
  return longest === NONE ? null : longest
}

/** What the rows are in `tableValue`, undefined for one that is left out; null where all of them stay as they are. */
export function newRows({ rows, fields }: CardTable): ((row: number) => number | undefined) | null {
  const kept = [...rows.values()]
  if (kept.length === fields.first.length && kept.every((row, at) => row === at)) return null
  const places = new Map(kept.map((row, at) => [row, at]))
  return row => places.get(row)
}

/** The table as a value for JSON. Rows that no card has any more are left out. */
export function tableValue(table: CardTable): Readonly<Record<string, unknown>> {
  const { rows, fields } = table
  const kept = [...rows.values()]
  const isWhole = newRows(table) === null
  const column = ([field, width]: readonly [string, number]): readonly [string, readonly number[]] => {
    const all = fields[field as Field]
    if (isWhole) return [field, all.slice()]
    return [field, kept.flatMap(row => all.slice(row * width, (row + 1) * width))]
  }
  return { cards: [...rows.keys()], ...Object.fromEntries(Object.entries(WIDTHS).map(column)) }
}

/** Null where the value is not what `tableValue` writes. */
export function tableFrom(value: unknown): CardTable | null {
  if (typeof value !== 'object' || value === null) return null
  const columns: Readonly<Record<string, unknown>> = { ...value }
  const { cards } = columns
  if (!Array.isArray(cards) || !cards.every(card => typeof card === 'string')) return null
  const fields = emptyTable().fields
  const read: Record<string, number[]> = { ...fields }
  for (const [field, width] of Object.entries(WIDTHS)) {
    const column = columns[field]
    if (!isNumbers(column) || column.length !== width * cards.length) return null
    read[field] = column
  }
  const rows = new Map<CardId, number>()
  for (const card of cards) rows.set(card, rows.size)
  return rows.size === cards.length ? { rows, fields: { ...fields, ...read } } : null
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(item => typeof item === 'number')
