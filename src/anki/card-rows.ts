import { preview } from '../memory/preview.ts'
import { type Card, type CardId, newCard } from '../model/card.ts'
import type { ReviewEvent } from '../model/event.ts'
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
  card: CardId,
  { reviews, settings }: AnkiHistory,
  free: (at: number) => number,
): readonly ReviewRow[] {
  let state = newCard(card)
  let last = 0
  return (reviews.get(card) ?? []).map(review => {
    const before = state
    const interval = review.mode === 'cram' ? last : after(state, review)
    const row = { ...rowOf(review, before), id: free(review.at), interval, lastInterval: last }
    last = interval
    return row
  })

  function after(current: Card, review: ReviewEvent): number {
    const { schedule } = preview(current, review, settings)[review.rating]
    state = { ...current, schedule, reviews: current.reviews + 1 }
    if (schedule.state === 'new') return 0
    const wait = schedule.due - review.at
    return schedule.state === 'review' ? Math.max(1, Math.round(wait / DAY)) : -Math.round(wait / 1000)
  }
}

const KINDS = { new: 0, learning: 0, review: 1, relearning: 2 } as const
/** A review that does not count for the schedule: in a filtered deck, without a factor. */
const CRAM = { kind: 3, factor: 0 } as const
/** Anki shows no longer times. */
const LONGEST = 3_600_000

function rowOf({ rating, seconds, mode }: ReviewEvent, { schedule }: Card) {
  const ease = RATINGS.indexOf(rating) + 1
  const taken = Math.min(LONGEST, Math.round(seconds * 1000))
  if (mode === 'cram') return { ease, taken, ...CRAM }
  return { ease, taken, kind: KINDS[schedule.state], factor: FACTOR }
}
