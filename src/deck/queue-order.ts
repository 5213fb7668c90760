import { LEVELS, type Level } from '../model/question.ts'
import type { Deck, DeckCard } from './deck.ts'
import { type TopicOf, topicOrder } from './introduction.ts'

export const QUEUE_ORDERS = ['due', 'random', 'topic', 'hardest'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

export interface Ordering {
  readonly deck: Deck
  readonly topicOf: TopicOf
  readonly levelOf: (card: DeckCard) => Level | null
  /** A number in [0, 1) at every call. */
  readonly draw: () => number
}

/** The cards in an order that the person asked for; equal ones stay as they are. */
export function orderCards(
  { deck, topicOf, levelOf, draw }: Ordering,
  order: Exclude<QueueOrder, 'due'>,
  cards: readonly DeckCard[],
): readonly DeckCard[] {
  switch (order) {
    case 'random':
      return sortedBy(cards, () => draw())
    case 'topic': {
      const places = new Map(topicOrder(deck.topics).map((topic, at) => [topic, at]))
      return sortedBy(cards, card => places.get(topicOf(card)) ?? 0)
    }
    case 'hardest':
      return sortedBy(cards, card => -hardness(card, levelOf))
  }
}

/** FSRS's difficulty, 1 to 10; a new card, of which only the author's level is known, comes after all that were measured. */
function hardness(card: DeckCard, levelOf: Ordering['levelOf']): number {
  const { schedule } = card.card
  if (schedule.state !== 'new') return schedule.memory.difficulty
  return LEVELS.indexOf(levelOf(card) ?? 'medium') / LEVELS.length
}

/** Equal ranks keep their order. */
export const sortedBy = <T>(items: readonly T[], rank: (item: T) => number): readonly T[] =>
  items
    .map(item => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)

/** The first `count` of `sortedBy`, without sorting the thousands after them. */
export function leastBy<T>(items: readonly T[], rank: (item: T) => number, count: number): readonly T[] {
  const least: { readonly item: T; readonly rank: number }[] = []
  for (const item of items) {
    const own = rank(item)
    const last = least.at(-1)
    if (least.length >= count && (!last || own >= last.rank)) continue
    let at = least.length
    while (at > 0 && own < (least[at - 1]?.rank ?? 0)) at--
    least.splice(at, 0, { item, rank: own })
    if (least.length > count) least.pop()
  }
  return least.map(({ item }) => item)
}
