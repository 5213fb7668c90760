import type { CardId } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import type { Rating } from '../model/rating.ts'
import { addDays, type Instant, instant, type Moment, studyDayStart } from '../model/time.ts'

export interface Rated {
  readonly card: CardId
  readonly topic: string
  readonly title: string
  readonly rating: Rating
  readonly seconds: number
}

export interface Summary {
  readonly ratings: Readonly<Record<Rating, number>>
  readonly reviewed: number
  readonly seconds: number
  readonly topics: readonly TopicTally[]
  /** Cards that were rated *again*, each once, with their title. */
  readonly slipped: readonly { readonly card: CardId; readonly title: string }[]
  /** When the next of all reviewed cards of the banks is due; null where none will be. */
  readonly nextDue: Instant | null
}

interface TopicTally {
  readonly topic: string
  readonly reviewed: number
  /** Rated anything but *again*. */
  readonly right: number
}

interface Rest {
  readonly learner: Learner
  readonly isInBanks: (card: CardId) => boolean
  readonly now: Moment
}

/** Over the ratings of a session that were not taken back. */
export function summarise(rated: readonly Rated[], rest: Rest): Summary {
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
    nextDue: nextDue(rest),
  }
}

function nextDue({ learner, isInBanks, now }: Rest): Instant | null {
  const { rolloverHour } = learner.settings
  let next: Instant | null = null
  for (const { id, schedule, suspended, buriedOn } of learner.cards.values()) {
    if (suspended || schedule.state === 'new' || (next !== null && schedule.due >= next)) continue
    const wakes = buriedOn === null ? 0 : studyDayStart(addDays(buriedOn, 1), now.offset, rolloverHour)
    const due = instant(Math.max(schedule.due, wakes))
    if ((next === null || due < next) && isInBanks(id)) next = due
  }
  return next
}
