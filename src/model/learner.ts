import type { Card, CardId } from './card.ts'
import type { Cards } from './cards.ts'
import type { Rating } from './rating.ts'
import type { MemorySettings } from './settings.ts'
import type { Instant, StudyDay } from './time.ts'

/** What was done on one study day; `cram` counts nowhere. */
export interface DayTally {
  readonly ratings: Readonly<Record<Rating, number>>
  readonly seconds: number
  /** Cards reviewed for the first time. */
  readonly introduced: number
  /** Reviews a study day or more after the one before, and how many of them were recalled. */
  readonly tested: number
  readonly recalled: number
}

/** The text that a card had when it was last reviewed. */
export interface Seen {
  readonly topic: string
  readonly title: string
  readonly fingerprint: string
}

/** What one review added to the tally of its study day. */
export interface Counted {
  readonly day: StudyDay
  readonly rating: Rating
  /** Whole, so that taking it back leaves exactly what was there before. */
  readonly seconds: number
  readonly introduced: boolean
  readonly tested: boolean
}

/** A rating or a mark that can still be taken back without replaying the whole history. */
export interface Change {
  readonly event: string
  readonly type: string
  readonly at: Instant
  /** Its place among all changes ever made, those since taken back included. */
  readonly number: number
  readonly before: Card
  /** Null where it counted for no day. */
  readonly counted: Counted | null
}

/** Everything that the journal says of one member, folded. */
export interface Learner {
  /** Only cards that differ from a new one. */
  readonly cards: Cards
  readonly settings: MemorySettings
  readonly days: ReadonlyMap<StudyDay, DayTally>
  readonly seen: ReadonlyMap<CardId, Seen>
  /** The newest changes, oldest first. */
  readonly changes: readonly Change[]
  /** How many changes were ever made, those since taken back included. */
  readonly changed: number
  /** Ids of mock reviews: the same one may come in again at another time, with minutes that are imported. */
  readonly mocks: ReadonlySet<string>
  /** Where the fold has got to in the order of the journal: null before the first event. */
  readonly last: { readonly at: Instant; readonly id: string } | null
}
