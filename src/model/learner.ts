import type { Card, CardId } from './card.ts'
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

/** A rating or a mark that can still be taken back without replaying the whole history. */
export interface Change {
  readonly event: string
  readonly type: string
  readonly at: Instant
  readonly before: Card
  /** The day's tally before it; null where it counted for no day. */
  readonly day: { readonly number: StudyDay; readonly before: DayTally | null } | null
}

/** Everything that the journal says of one member, folded. */
export interface Learner {
  readonly cards: ReadonlyMap<CardId, Card>
  readonly settings: MemorySettings
  readonly days: ReadonlyMap<StudyDay, DayTally>
  readonly seen: ReadonlyMap<CardId, Seen>
  /** The newest changes, oldest first. */
  readonly changes: readonly Change[]
  /** Where the fold has got to in the order of the journal: null before the first event. */
  readonly last: { readonly at: Instant; readonly id: string } | null
}
