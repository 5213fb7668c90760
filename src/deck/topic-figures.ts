import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { elapsedDays } from '../memory/preview.ts'
import type { Readiness } from '../plan/readiness.ts'
import type { Deck, DeckCard, Entry } from './deck.ts'
import { isDue, leadingCard } from './deck-card.ts'

/** How a topic stands: questions throughout, except for the recall of their cards. */
export interface TopicFigures {
  readonly topic: string
  readonly title: string
  readonly questions: number
  readonly new: number
  readonly due: number
  readonly suspended: number
  readonly draft: number
  /** The mean over the cards that were reviewed, null where none was. */
  readonly retrievability: number | null
  /** Of what the interview asks about in the topic; null where no interview is coming, or where it asks nothing. */
  readonly readiness: Readiness | null
}

/** The figures of each topic among the entries, in the banks' order. */
export const topicFigures = (deck: Deck, entries: readonly Entry[]): readonly TopicFigures[] =>
  Array.from(byTopic(entries), ([topic, inside]) => figuresOf(deck, topic, inside))

/** The entries of each topic, in the banks' order. */
export function byTopic(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const topics = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = topics.get(entry.question.topic)
    if (known) known.push(entry)
    else topics.set(entry.question.topic, [entry])
  }
  return topics
}

function figuresOf(deck: Deck, topic: string, entries: readonly Entry[]): TopicFigures {
  const leading = entries.map(leadingCard).filter(card => card !== null)
  const count = (claim: (card: DeckCard) => boolean) => leading.filter(claim).length
  return {
    topic,
    title: deck.topics.get(topic)?.title ?? topic,
    questions: entries.length,
    new: count(({ status }) => status === 'new'),
    due: count(card => isDue(card, deck.now.at)),
    suspended: count(({ status }) => status === 'suspended'),
    draft: entries.filter(({ question }) => question.draft).length,
    retrievability: meanRecall(deck, entries),
    readiness: null,
  }
}

/** The mean chance of recall today over the cards that were reviewed, null where none was. */
export function meanRecall(deck: Deck, entries: readonly Entry[]): number | null {
  const { settings } = deck.learner
  const numbers = fsrsNumbers(settings)
  let [sum, known] = [0, 0]
  for (const { cards } of entries) {
    for (const { card } of cards) {
      if (card.schedule.state === 'new') continue
      sum += numbers.recall(elapsedDays(card.schedule, deck.today), card.schedule.memory.stability)
      known++
    }
  }
  return known === 0 ? null : sum / known
}
