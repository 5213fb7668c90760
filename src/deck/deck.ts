import type { Card, CardId, CardStatus } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import type { BankOutline, FollowUpSummary, QuestionId, QuestionSummary } from '../model/question.ts'
import type { Instant, Moment, StudyDay } from '../model/time.ts'

/** The questions of the banks and what the learner knows of them, at one moment. */
export interface Deck {
  /** Where every question stands, in the banks' order: an entry is made of it when it is asked for, and kept. */
  readonly places: ReadonlyMap<QuestionId, Place>
  /** In the banks' order. */
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<QuestionId, Entry>
  readonly topics: ReadonlyMap<string, Topic>
  readonly learner: Learner
  readonly now: Moment
  readonly today: StudyDay
}

/** A row of a bank. */
export interface Place {
  readonly id: QuestionId
  readonly bank: BankOutline
  readonly row: number
  /** Where the question stands in other languages. */
  readonly translations: readonly Place[]
}

export const topicAt = ({ bank, row }: Place): string => bank.topics[row] ?? ''
export const langAt = ({ bank, row }: Place): string => bank.langs[row] ?? ''

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
