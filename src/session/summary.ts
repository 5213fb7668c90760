import type { CardId } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import type { Rating } from '../model/rating.ts'
import type { Instant } from '../model/time.ts'
import type { Rated } from './session.ts'

export interface Summary {
  readonly ratings: Readonly<Record<Rating, number>>
  readonly reviewed: number
  readonly seconds: number
  readonly topics: readonly TopicTally[]
  /** Cards that were rated *again*, each once, with their title. */
  readonly slipped: readonly { readonly card: CardId; readonly title: string }[]
  /** When the next of all cards that have been reviewed is due; null where none will be. */
  readonly nextDue: Instant | null
}

export interface TopicTally {
  readonly topic: string
  readonly reviewed: number
  /** Rated anything but *again*. */
  readonly right: number
}

/** Over the ratings of a session that were not taken back. */
export function summarise(rated: readonly Rated[], learner: Learner): Summary {
  const ratings: Record<Rating, number> = { again: 0, hard: 0, good: 0, easy: 0 }
  const topics = new Map<string, TopicTally>()
  const slipped = new Map<CardId, string>()
  let seconds = 0
  for (const one of rated) {
    ratings[one.rating]++
    seconds += one.seconds
    const tally = topics.get(one.topic) ?? { topic: one.topic, reviewed: 0, right: 0 }
    const right = one.rating === 'again' ? 0 : 1
    topics.set(one.topic, { ...tally, reviewed: tally.reviewed + 1, right: tally.right + right })
    if (one.rating === 'again') slipped.set(one.card, one.title)
  }
  return {
    ratings,
    reviewed: rated.length,
    seconds,
    topics: [...topics.values()].sort((a, b) => (a.topic < b.topic ? -1 : 1)),
    slipped: [...slipped].map(([card, title]) => ({ card, title })),
    nextDue: nextDue(learner),
  }
}

function nextDue(learner: Learner): Instant | null {
  let next: Instant | null = null
  for (const { schedule, suspended } of learner.cards.values()) {
    if (suspended || schedule.state === 'new') continue
    if (next === null || schedule.due < next) next = schedule.due
  }
  return next
}
