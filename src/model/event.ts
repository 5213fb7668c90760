import type { CardId } from './card.ts'
import type { ModelOpinion } from './judgement.ts'
import type { Criterion, Score } from './mock.ts'
import type { QuestionId } from './question.ts'
import type { Rating, Verdict } from './rating.ts'
import type { Instant, Offset } from './time.ts'

export const EVENT_VERSION = 1

/** Characters of a typed answer that a journal keeps. */
export const LONGEST_KEPT = 2000

/**
 * What every line of a journal says. `id` is a UUIDv7, so that events of one device sort by time, or a UUIDv5 of what
 * happened elsewhere.
 */
interface Stamp {
  readonly v: number
  readonly id: string
  readonly at: Instant
  readonly offset: Offset
  /** Whose memory it is; null is the local member's. */
  readonly member: string | null
}

/** What a mock interview says of a review. */
export interface MockReview {
  /** `2021-05-11`, and the number of the candidate's turn on that day. */
  readonly date: string
  readonly turn: number
  /** How many rated. */
  readonly raters: number
  readonly scores: Readonly<Partial<Record<Criterion, readonly Score[]>>>
  readonly hints: number
  /** Whether it was written when it happened, or came in with the minutes. */
  readonly from: 'live' | 'minutes'
}

export interface ReviewEvent extends Stamp {
  readonly type: 'review'
  readonly card: CardId
  readonly rating: Rating
  /** Time from the question to the rating. */
  readonly seconds: number
  readonly verdict: Verdict | null
  readonly mode: 'session' | 'cram' | 'mock'
  /** Key points that the matcher found and that the person ticked, by number from 1; absent where none were judged. */
  readonly found?: readonly number[]
  readonly ticked?: readonly number[]
  /** Those that the matcher asked about, and how many the question had; absent in journals of older versions. */
  readonly maybe?: readonly number[]
  readonly points?: number
  /** Only where a model was asked as well: `found` and `maybe` are the matcher's. */
  readonly opinion?: ModelOpinion
  /** What was typed, at most `LONGEST_KEPT` characters; absent where `keepAnswers` is off. */
  readonly answer?: string
  /** The seed of a generated instance and what made it (`race@1 {"threads":2}`), so that it can be shown again. */
  readonly seed?: number
  readonly generator?: string
  /** Only where `mode` is `mock`. */
  readonly mock?: MockReview
}

export interface UndoEvent extends Stamp {
  readonly type: 'undo'
  readonly of: string
}

export interface MarkEvent extends Stamp {
  readonly type: 'suspend' | 'unsuspend' | 'bury' | 'flag' | 'unflag' | 'reset'
  readonly card: CardId
}

export interface NoteEvent extends Stamp {
  readonly type: 'note'
  readonly card: CardId
  readonly text: string
}

/** What a card looked like when it was reviewed, so that it can be found again after its id has changed. */
export interface SeenEvent extends Stamp {
  readonly type: 'seen'
  readonly card: CardId
  readonly topic: string
  readonly title: string
  readonly fingerprint: string
}

export interface RelinkEvent extends Stamp {
  readonly type: 'relink'
  readonly from: QuestionId
  readonly to: QuestionId
}

export interface SettingEvent extends Stamp {
  readonly type: 'setting'
  readonly key: string
  readonly value: unknown
}

/** An event of a type that this version does not know: kept, and without effect. */
export interface OtherEvent extends Stamp {
  readonly type: 'other'
  readonly name: string
}

export type JournalEvent =
  | ReviewEvent
  | UndoEvent
  | MarkEvent
  | NoteEvent
  | SeenEvent
  | RelinkEvent
  | SettingEvent
  | OtherEvent

/** An event before the edge has given it its stamp. */
export type EventBody = JournalEvent extends infer E
  ? E extends JournalEvent
    ? Omit<E, keyof Stamp>
    : never
  : never

/** Journals are folded in this order, whatever file a line came from. */
export const byTime = (a: Pick<Stamp, 'at' | 'id'>, b: Pick<Stamp, 'at' | 'id'>): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
