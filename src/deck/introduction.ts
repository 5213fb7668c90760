import { type Deck, type DeckCard, type Entry, isWithin, type Topic } from './deck.ts'

/**
 * New cards in the order in which they are introduced: the banks' order within a topic, topics taking turns, and what a
 * topic builds on before it. A topic of which more was introduced already waits, so that the turns go on from day to day.
 */
export function introductionOrder(
  deck: Deck,
  cards: readonly DeckCard[],
  entryOf: EntryOf,
): readonly DeckCard[] {
  const places = new Map([...topicOrder(deck.topics)].map((topic, at) => [topic, at]))
  const turns = introducedByTopic(deck.entries)
  return cards
    .map(card => {
      const { topic } = entryOf(card).question
      const turn = turns.get(topic) ?? 0
      turns.set(topic, turn + 1)
      return { card, turn, place: places.get(topic) ?? 0 }
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ card }) => card)
}

export type EntryOf = (card: DeckCard) => Entry

/** How many cards of each topic are no longer new. */
function introducedByTopic(entries: readonly Entry[]): Map<string, number> {
  const introduced = new Map<string, number>()
  for (const { question, cards } of entries) {
    const count = cards.filter(({ card }) => card.schedule.state !== 'new').length
    introduced.set(question.topic, (introduced.get(question.topic) ?? 0) + count)
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
