import { once } from '../model/once.ts'
import { failure, UserError } from '../model/problem.ts'
import type { StudyDay } from '../model/time.ts'

/** What the cards of one study day were remembered like before it: whoever knows how they are now goes back from day to day. */
export interface ChangedDay {
  readonly day: StudyDay
  /** A `PastMemory` each, packed: only a plan draws the past, all others pass over it. A card may stand there twice. */
  readonly kept: () => string
  /** More of them. */
  added: string
}

/** What a card was remembered like. */
export interface PastMemory {
  /** Of the card table. */
  readonly row: number
  /** Days; 0 is no memory. */
  readonly stability: number
  /** The study day of the last review. */
  readonly last: StudyDay
}

/** So many study days back, readiness is drawn. */
export const LOOK_BACK = 60

/**
 * The newest of the days, which `today` begins where it is later: days of a person who travels or mends a clock may run
 * back. Others go once they are too old for the day before, since one rating stamped far ahead must not end them all.
 */
export function changedDay(days: ChangedDay[], today: StudyDay): ChangedDay {
  const newest = days.at(-1)
  if (newest && newest.day >= today) return newest
  if (newest) {
    const old = days.findIndex(({ day }) => day > newest.day - LOOK_BACK)
    days.splice(0, old)
  }
  const next: ChangedDay = { day: today, kept: () => '', added: '' }
  days.push(next)
  return next
}

/** Digits that JSON needs no escapes for. */
const [ZERO, BASE] = [36, 56]
/** Digits of the row, of the stability and of the days since the last review. */
const DIGITS = { row: 4, stability: 4, gap: 3 }
const LENGTH = DIGITS.row + DIGITS.stability + DIGITS.gap

/** Stabilities are told apart by two millionths, over all that FSRS-6 allows: 0.001 to 36 500 days. */
const LEAST = 0.001
const STEP = Math.log(36_500 / LEAST) / (BASE ** DIGITS.stability - 2)

export function packMemory({ row, stability, last }: PastMemory, day: StudyDay): string {
  const level = stability <= 0 ? 0 : 1 + Math.max(0, Math.round(Math.log(stability / LEAST) / STEP))
  const gap = stability <= 0 ? 0 : Math.max(0, day - last)
  return packed(row, DIGITS.row) + packed(level, DIGITS.stability) + packed(gap, DIGITS.gap)
}

const memoriesOf = ({ kept, added }: ChangedDay): string => kept() + added

/** The last that was packed first, as one goes back. */
export function* unpackMemories(changed: ChangedDay): Generator<PastMemory> {
  const { day } = changed
  const memories = memoriesOf(changed)
  for (let at = memories.length - LENGTH; at >= 0; at -= LENGTH) {
    const level = unpacked(memories, at + DIGITS.row, DIGITS.stability)
    const gap = unpacked(memories, at + DIGITS.row + DIGITS.stability, DIGITS.gap)
    yield {
      row: unpacked(memories, at, DIGITS.row),
      stability: level === 0 ? 0 : LEAST * Math.exp((level - 1) * STEP),
      last: (day - gap) as StudyDay,
    }
  }
}

/**
 * The days and how much of the texts is theirs, and the texts, for a table whose rows are `rowOf` those of now: undefined is a
 * row that has gone.
 */
export function daysValue(
  days: readonly ChangedDay[],
  rowOf: ((row: number) => number | undefined) | null,
): { readonly past: readonly number[]; readonly texts: string } {
  const texts = days.map(changed => (rowOf === null ? memoriesOf(changed) : moved(changed, rowOf)))
  return {
    past: days.flatMap(({ day }, at) => [day, texts[at]?.length ?? 0]),
    texts: texts.join(''),
  }
}

function moved(changed: ChangedDay, rowOf: (row: number) => number | undefined): string {
  const kept = [...unpackMemories(changed)].reverse().flatMap(memory => {
    const row = rowOf(memory.row)
    return row === undefined ? [] : [packMemory({ ...memory, row }, changed.day)]
  })
  return kept.join('')
}

/** Null where the days are not what `daysValue` writes; what is wrong with the texts is told by a UserError, once they are read. */
export function daysFrom(value: unknown, texts: () => unknown): ChangedDay[] | null {
  if (!Array.isArray(value) || value.length % 2 !== 0) return null
  if (!value.every(number => Number.isSafeInteger(number))) return null
  const numbers: readonly number[] = value
  const total = numbers.reduce((sum, number, at) => sum + (at % 2 === 1 ? number : 0), 0)
  const all = once(() => wholeText(texts(), total))
  const days: ChangedDay[] = []
  let start = 0
  for (let at = 0; at < numbers.length; at += 2) {
    const [from, end] = [start, start + (numbers[at + 1] ?? 0)]
    days.push({ day: numbers[at] as StudyDay, kept: () => all().slice(from, end), added: '' })
    start = end
  }
  return days
}

function wholeText(text: unknown, length: number): string {
  if (typeof text === 'string' && text.length === length) return text
  throw new UserError(failure('home/figures-damaged'))
}

function packed(number: number, digits: number): string {
  let text = ''
  let rest = Math.min(number, BASE ** digits - 1)
  for (let digit = 0; digit < digits; digit++) {
    text = String.fromCharCode(ZERO + (rest % BASE)) + text
    rest = Math.floor(rest / BASE)
  }
  return text
}

function unpacked(text: string, start: number, digits: number): number {
  let number = 0
  for (let at = start; at < start + digits; at++) number = number * BASE + text.charCodeAt(at) - ZERO
  return number
}
