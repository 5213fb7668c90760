import type { PastReview } from '../memory/history.ts'
import type { Card } from '../model/card.ts'
import { RATINGS } from '../model/rating.ts'
import { DAY, type Moment, studyDay } from '../model/time.ts'
import type { AnkiHistory } from './anki-note.ts'

/** The columns of `cards` that say when it is due, in the order of the table: type to left, and flags and data. */
export interface CardRow {
  readonly type: number
  readonly queue: number
  readonly due: number
  readonly interval: number
  readonly factor: number
  readonly reps: number
  readonly lapses: number
  readonly left: number
  readonly flags: number
  readonly data: string
}

/** The columns of `revlog` but for the card's id. */
export interface ReviewRow {
  readonly id: number
  readonly ease: number
  readonly interval: number
  readonly lastInterval: number
  readonly factor: number
  readonly taken: number
  readonly kind: number
}

/** Where in time the rows of a package stand. */
export interface Era {
  /** The study day that the collection begins on; due days are counted from it. */
  readonly firstDay: number
  readonly rolloverHour: number
  readonly now: Moment
}

const NEW = 0
const LEARNING = 1
const REVIEW = 2
const RELEARNING = 3
const SUSPENDED = -1
const FACTOR = 2500

/** A card that nobody has seen, in the place where it is introduced. */
export const newRow = (position: number): CardRow => ({
  type: NEW,
  queue: NEW,
  due: position,
  interval: 0,
  factor: 0,
  reps: 0,
  lapses: 0,
  left: 0,
  flags: 0,
  data: '{}',
})

/** What Anki is to know of a card: when it is due, and the memory that FSRS has computed. */
export function cardRow(
  card: Card,
  position: number,
  era: Era,
  { reviews: all, settings }: AnkiHistory,
): CardRow {
  const { schedule, reviews, lapses, suspended, flagged } = card
  const common = { reps: reviews, lapses, flags: flagged ? 1 : 0 }
  if (schedule.state === 'new') {
    const row = newRow(position)
    return { ...row, ...common, queue: suspended ? SUSPENDED : row.queue }
  }
  const { stability, difficulty } = schedule.memory
  const rounded = (value: number): number => Number(value.toFixed(3))
  const last = all.get(card.id)?.at(-1)
  const data = JSON.stringify({
    s: rounded(stability),
    d: rounded(difficulty),
    dr: settings.retention,
    ...(last ? { lrt: Math.floor(last.at / 1000) } : {}),
  })
  const isReview = schedule.state === 'review'
  const dueDay = studyDay({ at: schedule.due, offset: era.now.offset }, era.rolloverHour)
  return {
    ...common,
    type: isReview ? REVIEW : schedule.state === 'learning' ? LEARNING : RELEARNING,
    queue: suspended ? SUSPENDED : isReview ? REVIEW : LEARNING,
    due: isReview ? dueDay - era.firstDay : Math.round(schedule.due / 1000),
    interval: isReview ? Math.max(1, dueDay - schedule.last) : schedule.state === 'relearning' ? 1 : 0,
    factor: FACTOR,
    left: isReview ? 0 : 1001,
    data,
  }
}

/** Reviews of one card as Anki logs them. `free` gives each an id of its own. */
export function reviewRows(
  reviews: readonly PastReview[],
  free: (at: number) => number,
): readonly ReviewRow[] {
  let last = 0
  let wasReviewed = false
  return reviews.map(({ at, rating, seconds, interval, mode }) => {
    const now = mode === 'cram' || interval === null ? last : daysOrSeconds(interval)
    const kind = last > 0 ? GRADUATED : wasReviewed ? LAPSED : LEARNED
    const row = {
      id: free(at),
      ease: RATINGS.indexOf(rating) + 1,
      interval: now,
      lastInterval: last,
      taken: Math.min(LONGEST, Math.round(seconds * 1000)),
      ...(mode === 'cram' ? CRAM : { kind, factor: FACTOR }),
    }
    last = now
    wasReviewed ||= now > 0
    return row
  })
}

const LEARNED = 0
const GRADUATED = 1
const LAPSED = 2
/** A review that does not count for the schedule: in a filtered deck, without a factor. */
const CRAM = { kind: 3, factor: 0 } as const
/** Anki shows no longer times. */
const LONGEST = 3_600_000

/** Days above zero, seconds below. */
function daysOrSeconds(interval: number): number {
  const days = Math.round((interval * 1000) / DAY)
  return days > 0 ? days : -Math.max(1, Math.round(interval))
}
