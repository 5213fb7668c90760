import { fsrsNumbers } from '../src/memory/fsrs-numbers.ts'
import type { Rating } from '../src/model/rating.ts'
import type { Chance } from '../src/model/seeded.ts'
import { DEFAULT_SETTINGS } from '../src/model/settings.ts'
import { days } from '../src/model/time.ts'
import { type AnswerTimes, costsOf } from '../src/plan/answer-times.ts'
import { dayOrder } from '../src/plan/day-order.ts'
import type { PlanItem } from '../src/plan/item.ts'
import { worthsOf } from '../src/plan/worth.ts'

/** A question as a scheduler sees it. Changed in place: thousands of them live through hundreds of days. */
export interface Believed {
  readonly question: number
  reviews: number
  last: number
  stability: number
  difficulty: number
  /** Days to the next review by SM-2, with its ease and its count of successes; and the box of Leitner. */
  sm2: { interval: number; ease: number; count: number }
  box: number
}

export interface Today {
  readonly day: number
  readonly deadline: number
  /** Seconds of practice on a day. */
  readonly daily: number
  readonly attendance: number
  readonly times: AnswerTimes
  readonly weights: readonly number[] | null
  readonly chance: Chance
}

/** Places of questions in the order in which a session asks them. */
export type Policy = (deck: readonly Believed[], today: Today) => readonly number[]

const NUMBERS = fsrsNumbers(DEFAULT_SETTINGS)

/** The believed memory after a rating. */
export function believe(card: Believed, rating: Rating, day: number): void {
  const first = NUMBERS.first[rating]
  if (card.reviews === 0) {
    card.stability = first.stability
    card.difficulty = first.difficulty
  } else {
    const recall = NUMBERS.recall(day - card.last, card.stability)
    card.stability = NUMBERS.stability(rating, card.stability, card.difficulty, recall)
    card.difficulty = NUMBERS.difficulty(rating, card.difficulty)
  }
  card.sm2 = nextSm2(card.sm2, rating)
  card.box = rating === 'again' ? 0 : card.box + 1
  card.reviews++
  card.last = day
}

const GRADES: Readonly<Record<Rating, number>> = { again: 1, hard: 3, good: 4, easy: 5 }

/** SuperMemo 2, Woźniak 1990. */
function nextSm2({ interval, ease, count }: Believed['sm2'], rating: Rating): Believed['sm2'] {
  const grade = GRADES[rating]
  const changed = Math.max(1.3, ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02))
  if (rating === 'again') return { interval: 1, ease: changed, count: 0 }
  const next = count === 0 ? 1 : count === 1 ? 6 : Math.round(interval * ease)
  return { interval: next, ease: changed, count: count + 1 }
}

const seen = ({ reviews }: Believed): boolean => reviews > 0

/** Seen cards whose day has come, the longest overdue first, then new ones. */
const dueThenNew =
  (intervalOf: (card: Believed) => number): Policy =>
  (deck, { day }) => {
    const due = deck
      .filter(card => seen(card) && card.last + intervalOf(card) <= day)
      .sort((a, b) => a.last + intervalOf(a) - b.last - intervalOf(b))
    return [...due, ...deck.filter(card => !seen(card))].map(({ question }) => question)
  }

/** FSRS's interval for a retention of 0.9 is the stability. */
const interval90 = ({ stability }: Believed): number => Math.max(1, Math.round(stability))

const newFirstFill: Policy = (deck, { day }) => {
  const fresh = deck.filter(card => !seen(card))
  const old = deck.filter(card => seen(card) && card.last < day)
  const isDue = (card: Believed): boolean => card.last + interval90(card) <= day
  const due = old.filter(isDue).sort((a, b) => a.last + interval90(a) - b.last - interval90(b))
  const ahead = old
    .filter(card => !isDue(card))
    .sort((a, b) => (day - b.last) / b.stability - (day - a.last) / a.stability)
  return [...fresh, ...due, ...ahead].map(({ question }) => question)
}

const random: Policy = (deck, { chance }) =>
  deck
    .map(({ question }) => ({ question, rank: chance() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ question }) => question)

/** The order of `quiz session`, by the very functions that it calls. */
const ready =
  ({ stops = true, floor = 0 } = {}): Policy =>
  (deck, { day, deadline, daily, attendance, times, weights }) => {
    const items = deck.map(
      (card): PlanItem => ({
        memory: seen(card) ? { stability: days(card.stability), difficulty: card.difficulty } : null,
        age: day - card.last,
        tested: Math.max(0, card.reviews - 1),
        weight: weights?.[card.question] ?? 1,
        // As in a session: what is counted is what was practised.
        prior: 0,
      }),
    )
    const horizon = { days: deadline - day, left: deadline - day - 1, daily, attendance }
    const worths = worthsOf(items, { horizon, costs: costsOf(times), settings: DEFAULT_SETTINGS })
    const isReview = (at: number): boolean => items[at]?.memory !== null
    const order = dayOrder(worths, {
      budget: Number.POSITIVE_INFINITY,
      floor: { share: floor, isReview },
    })
    if (stops) return order
    const rest = items.map((_, at) => at).filter(at => (worths.worth[at] ?? 0) < 1 / 3600)
    return [...order, ...rest.sort((a, b) => (worths.worth[b] ?? 0) - (worths.worth[a] ?? 0))]
  }

export const POLICIES = {
  ready: ready(),
  'ready, no stop': ready({ stops: false }),
  'ready, 10 % reviews': ready({ floor: 0.1 }),
  fsrs90: dueThenNew(interval90),
  'new-first+fill': newFirstFill,
  sm2: dueThenNew(({ sm2 }) => sm2.interval),
  leitner: dueThenNew(({ box }) => 2 ** Math.max(0, box - 1)),
  random,
} satisfies Readonly<Record<string, Policy>>

export type PolicyName = keyof typeof POLICIES
