import { questionOfCard } from '../model/card.ts'
import { type Deck, type DeckCard, isWithin, type Topic, topicAt } from './deck.ts'

/**
 * New cards in the order in which they are introduced: the banks' order within a topic, topics taking turns, and what a
 * topic builds on before it. A topic of which more was introduced already waits, so that the turns go on from day to day.
 */
export function introductionOrder(
  deck: Deck,
  cards: readonly DeckCard[],
  topicOf: TopicOf,
): readonly DeckCard[] {
  const places = new Map([...topicOrder(deck.topics)].map((topic, at) => [topic, at]))
  const turns = introducedByTopic(deck)
  return cards
    .map(card => {
      const topic = topicOf(card)
      const turn = turns.get(topic) ?? 0
      turns.set(topic, turn + 1)
      return { card, turn, place: places.get(topic) ?? 0 }
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ card }) => card)
}

export type TopicOf = (card: DeckCard) => string

/** How many cards of each topic are no longer new; a follow-up is part of its question. */
function introducedByTopic({ learner, places }: Deck): Map<string, number> {
  const introduced = new Map<string, number>()
  for (const [id, { schedule }] of learner.cards) {
    if (schedule.state === 'new' || id.includes('~')) continue
    const place = places.get(questionOfCard(id))
    if (place) introduced.set(topicAt(place), (introduced.get(topicAt(place)) ?? 0) + 1)
  }
  return introduced
}

/** The topics in the banks' order, each after the ones that it names; a circle is entered where it is met first. */
export function topicOrder(topics: ReadonlyMap<string, Topic>): readonly string[] {
  const ordered = new Set<string>()
  const entered = new Set<string>()
  const visit = ({ topic, after }: Topic): void => {
    if (entered.has(topic)) return
    entered.add(topic)
    for (const path of after) for (const before of under(topics, path)) visit(before)
    ordered.add(topic)
  }
  for (const topic of topics.values()) visit(topic)
  return [...ordered]
}

function under(topics: ReadonlyMap<string, Topic>, path: string): readonly Topic[] {
  const exact = topics.get(path)
  return exact ? [exact] : [...topics.values()].filter(({ topic }) => isWithin(topic, path))
}
