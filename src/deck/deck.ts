import type { Card, CardId, CardStatus } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import type { FollowUpSummary, QuestionId, QuestionSummary } from '../model/question.ts'
import type { Instant, Moment, StudyDay } from '../model/time.ts'

/** The questions of the banks and what the learner knows of them, at one moment. */
export interface Deck {
  /** In the banks' order. */
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<QuestionId, Entry>
  readonly topics: ReadonlyMap<string, Topic>
  readonly learner: Learner
  readonly now: Moment
  readonly today: StudyDay
}

/** One question, however many languages it exists in. */
export interface Entry {
  readonly id: QuestionId
  /** In the language that the person prefers. */
  readonly question: QuestionSummary
  /** The others. */
  readonly translations: readonly QuestionSummary[]
  /** The question itself, or its gaps. */
  readonly cards: readonly DeckCard[]
}

/** A card as it stands now. */
export interface DeckCard {
  readonly card: Card
  readonly status: CardStatus
  /** Null for a new card. */
  readonly due: Instant | null
  readonly leech: boolean
}

export interface FollowUpCard extends DeckCard {
  readonly followUp: FollowUpSummary
}

export interface Topic {
  readonly topic: string
  /** In the language that the person prefers. */
  readonly title: string
  /** In every language. */
  readonly titles: readonly string[]
  /** Topics to learn before this one. */
  readonly after: readonly string[]
}

/** Whether `topic` is `path` or lies under it: `network` holds `network/tcp`, not `networks`. */
export const isWithin = (topic: string, path: string): boolean =>
  topic === path || topic.startsWith(`${path}/`)

export const cardId = ({ card }: DeckCard): CardId => card.id
