import { LEVELS } from '../model/question.ts'
import type { Deck, DeckCard } from './deck.ts'
import { type EntryOf, topicOrder } from './introduction.ts'

export const QUEUE_ORDERS = ['due', 'random', 'topic', 'hardest'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

export interface Ordering {
  readonly deck: Deck
  readonly entryOf: EntryOf
  /** A number in [0, 1) at every call. */
  readonly draw: () => number
}

/** The cards in an order that the person asked for; equal ones stay as they are. */
export function orderCards(
  { deck, entryOf, draw }: Ordering,
  order: Exclude<QueueOrder, 'due'>,
  cards: readonly DeckCard[],
): readonly DeckCard[] {
  switch (order) {
    case 'random':
      return sortedBy(cards, () => draw())
    case 'topic': {
      const places = new Map(topicOrder(deck.topics).map((topic, at) => [topic, at]))
      return sortedBy(cards, card => places.get(entryOf(card).question.topic) ?? 0)
    }
    case 'hardest':
      return sortedBy(cards, card => -hardness(card, entryOf))
  }
}

/** FSRS's difficulty, 1 to 10; a new card, of which only the author's level is known, comes after all that were measured. */
function hardness(card: DeckCard, entryOf: EntryOf): number {
  const { schedule } = card.card
  if (schedule.state !== 'new') return schedule.memory.difficulty
  const { level } = entryOf(card).question
  return LEVELS.indexOf(level ?? 'medium') / LEVELS.length
}

/** Equal ranks keep their order. */
export const sortedBy = <T>(items: readonly T[], rank: (item: T) => number): readonly T[] =>
  items
    .map(item => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
