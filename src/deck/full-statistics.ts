import type { Figures } from '../figures/figures.ts'
import type { QuestionId } from '../model/question.ts'
import { type AnswerPaces, answerPaces } from './answer-paces.ts'
import { cardId, type Deck, type Entry } from './deck.ts'
import { allAskedCards } from './deck-card.ts'
import { type HardCard, hardestCards } from './hardest-cards.ts'
import { type Predictions, predictionsOf } from './predictions.ts'
import { type AgeRetention, retentionByAge, retentionByAgeOf } from './retention.ts'
import { type Statistics, statisticsOf, type TopicStrength, topicStrengths } from './statistics.ts'

/** Everything that `quiz stats` shows: what the learner knows, and what only the figures of the journal do. */
export interface FullStatistics extends Statistics {
  /** Every topic that was practised, the weakest first. */
  readonly topics: readonly TopicStrength[]
  readonly ages: readonly AgeRetention[]
  readonly answers: AnswerPaces
  /** The hardest first. */
  readonly hardest: readonly HardCard[]
  /** Questions that wait for an answer to be written. */
  readonly drafts: readonly QuestionId[]
  readonly predictions: Predictions
  /** What readiness rests on, over all topics: cards answered for the first time, and reviews on a later study day. */
  readonly evidence: { readonly answered: number; readonly tests: number }
}

/** The figures of the entries: of some topics, or of the whole deck. */
export function fullStatistics(deck: Deck, entries: readonly Entry[], figures: Figures): FullStatistics {
  const cards = allAskedCards(deck, entries)
  const topics = topicStrengths(deck, entries)
  const everything = entries.length === deck.entries.length
  return {
    ...statisticsOf(deck, entries, { cards, topics }),
    topics,
    ages: everything ? retentionByAge(figures) : retentionByAgeOf(figures, cards.map(cardId)),
    answers: answerPaces(figures, entries),
    hardest: hardestCards(cards.map(({ card }) => card)),
    drafts: entries.filter(({ question }) => question.draft).map(({ id }) => id),
    predictions: predictionsOf(figures.scores),
    evidence: { answered: figures.table.rows.size, tests: figures.scores.tested },
  }
}
