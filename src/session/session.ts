import { type Card, type CardId, newCard } from '../model/card.ts'
import type { EventBody, JournalEvent } from '../model/event.ts'
import type { Judgement, Remark } from '../model/judgement.ts'
import type { Learner } from '../model/learner.ts'
import type { Rating, Verdict } from '../model/rating.ts'
import type { Instant, Seconds } from '../model/time.ts'
import type { Asked } from './asked.ts'
import type { InterviewDay, Offer } from './on-day.ts'
import type { Rated, Summary } from './summary.ts'

/** What is settled before a session begins. */
export interface SessionPlan {
  /** The cards to ask, in order. */
  readonly cards: readonly CardId[]
  /** How many different cards a session may grow to with its follow-ups. */
  readonly limit: number
  /** No card is drawn after this instant; null is never. */
  readonly ends: Instant | null
  /** Practice that leaves the schedule alone. */
  readonly cram: boolean
  /** With one, no learning step brings a card back: it comes when it is worth it. */
  readonly interview?: InterviewDay | null
  /** What the session needs to know of a card without its text; null for one that is not in the banks. */
  readonly facts: (card: CardId) => CardFacts | null
}

export interface CardFacts {
  readonly topic: string
  /** Follow-ups and pointed-at questions that may be asked after this card. */
  readonly followUps: readonly {
    readonly card: CardId
    readonly on: 'full' | 'missed' | 'wrong' | 'always'
  }[]
  /** What the journal remembers of its text. */
  readonly title: string
  readonly fingerprint: string
}

/** A card that waits for its next learning step. */
export interface Waiting {
  readonly card: CardId
  readonly due: Instant
}

/** A rating, a burial or a suspension of this session that stands: taken back newest first. */
export interface Done {
  readonly event: string
  readonly card: CardId
  /** Null where the card was buried or suspended. */
  readonly rated: Rated | null
  /** The card that was on screen, which is asked again when this is taken back. */
  readonly screen: CardId
  /** What the session goes back to: where the card on screen was about to be asked. */
  readonly before: Pick<Session, 'learner' | 'queue' | 'waiting' | 'drawn' | 'asked'>
}

/** What happens after an event is on disk. */
export type Purpose =
  | {
      readonly type: 'rated'
      readonly card: CardId
      readonly rating: Rating
      readonly seconds: number
      readonly full: boolean
      readonly wrong: boolean
    }
  | { readonly type: 'undone'; readonly taken: Done }
  | { readonly type: 'buried' | 'suspended'; readonly card: CardId }

type Phase =
  | { readonly type: 'drawing'; readonly card: CardId }
  | OnScreen
  | Recording
  | { readonly type: 'ended' }

export type OnScreen = Asking | Revealed

export interface Asking {
  readonly type: 'asking'
  readonly asked: Asked
  readonly since: Instant
}

export interface Revealed {
  readonly type: 'revealed'
  readonly asked: Asked
  readonly since: Instant
  /** Null where the answer was revealed without one being given. */
  readonly judgement: Judgement | null
}

/** Waits for the journal; `back` is where it returns to when that fails. */
export interface Recording {
  readonly type: 'recording'
  readonly purpose: Purpose
  readonly back: OnScreen
}

export interface Session {
  readonly plan: SessionPlan
  readonly learner: Learner
  readonly phase: Phase
  /** Cards still to be asked for the first time in this session. */
  readonly queue: readonly CardId[]
  readonly waiting: readonly Waiting[]
  /** Oldest first. */
  readonly done: readonly Done[]
  /** Different cards that were drawn. */
  readonly drawn: readonly CardId[]
  /** Questions asked so far, repetitions included. */
  readonly asked: number
}

export type Action =
  /** The card's question as it is asked, or null where it is no longer in the banks. */
  | { readonly type: 'drawn'; readonly asked: Asked | null }
  | { readonly type: 'answer'; readonly judgement: Judgement }
  | { readonly type: 'reveal' }
  | { readonly type: 'hint' }
  /** `ticked` are the numbers, from 1, of the key points that the person says were covered. */
  | { readonly type: 'rate'; readonly rating: Rating; readonly ticked: readonly number[] | null }
  | { readonly type: 'undo' }
  | { readonly type: 'skip' }
  | { readonly type: 'bury' }
  /** Of the card on screen, or of another that has turned out a leech. */
  | { readonly type: 'suspend'; readonly card: CardId | null }
  /** The question was edited and is asked again. */
  | { readonly type: 'edited'; readonly asked: Asked | null }
  | { readonly type: 'quit' }
  /** The events that a `record` effect asked for are on disk. */
  | { readonly type: 'recorded'; readonly events: readonly JournalEvent[] }
  | { readonly type: 'unrecorded' }

/** What the loop does next, in order. Nothing is drawn before a `record` has come back as `recorded`. */
export type Effect =
  | { readonly type: 'draw'; readonly card: CardId }
  | { readonly type: 'ask'; readonly asked: Asked; readonly n: number; readonly of: number }
  | { readonly type: 'hint'; readonly asked: Asked; readonly text: string | null }
  | { readonly type: 'unread'; readonly remark: Remark }
  | {
      readonly type: 'reveal'
      readonly asked: Asked
      readonly judgement: Judgement | null
      readonly verdict: Verdict | null
      readonly suggested: Rating
      readonly previews: Readonly<Record<Rating, Offer>>
    }
  | { readonly type: 'record'; readonly bodies: readonly EventBody[] }
  | {
      readonly type: 'rated'
      readonly card: CardId
      readonly rating: Rating
      readonly after: Card
      readonly interval: Seconds
    }
  | { readonly type: 'leech'; readonly card: CardId; readonly title: string; readonly lapses: number }
  | { readonly type: 'undone' | 'skipped' | 'buried' | 'suspended'; readonly card: CardId }
  /** The action does not fit the moment; the session is as it was. */
  | { readonly type: 'refused'; readonly code: string }
  | { readonly type: 'summary'; readonly summary: Summary }

export type Step = readonly [Session, readonly Effect[]]

export const cardOf = (session: Session, card: CardId): Card =>
  session.learner.cards.get(card) ?? newCard(card)

/** Whether a rating is practice only: in a cram, and of a question that was asked the other way round. */
export const isPractice = ({ plan }: Session, { reversed }: Asked): boolean => plan.cram || reversed

/** Takes a card out of what is still to come. */
export const leave = (session: Session, card: CardId): Session => ({
  ...session,
  queue: session.queue.filter(other => other !== card),
  waiting: session.waiting.filter(other => other.card !== card),
})
