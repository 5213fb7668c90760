import { type FsrsNumbers, fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { RATINGS, type Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import type { Costs } from './answer-times.ts'
import type { Horizon } from './horizon.ts'

/** Seconds of the last pass that a question takes, on average (scheduling policy, K). */
const LAST_LOOK = 16

/** How often a first answer gets each rating: the defaults of fsrs-rs. */
export const FIRST_RATINGS: Readonly<Record<Rating, number>> = {
  again: 0.24,
  hard: 0.094,
  good: 0.495,
  easy: 0.171,
}

/** What can be expected of a card: everything that follows from its memory, before weights and prices. */
export interface Outlook {
  /** The chance of recall at the interview if the card is left alone. */
  readonly alone: number
  /** The same if it is looked at once more in the last pass. */
  readonly checked: number
  /** Expected seconds of that look. */
  readonly seconds: number
}

/** The part of the policy that is the same for all cards of a session. */
export interface Policy {
  readonly numbers: FsrsNumbers
  readonly costs: Costs
  readonly horizon: Horizon
  /** Days before the interview at which the last pass is expected to meet a card. */
  readonly gap: number
  /** What a first answer leads to, by rating. */
  readonly first: readonly { readonly share: number; readonly outlook: Outlook }[]
  /** Expected recall at the interview of a card that is met for the first time half-way. */
  readonly firstHalfway: number
}

export interface PolicyRequest {
  readonly count: number
  readonly horizon: Horizon
  readonly costs: Costs
  readonly settings: MemorySettings
}

export function policyOf({ count, horizon, costs, settings }: PolicyRequest): Policy {
  const numbers = fsrsNumbers(settings)
  const { left, daily, attendance } = horizon
  const lastPass = Math.max(1, Math.min((LAST_LOOK * count) / (attendance * daily), left))
  const base = { numbers, costs, horizon, gap: Math.max(1, Math.round(lastPass / 2)) }
  const first = RATINGS.map(rating => ({ share: FIRST_RATINGS[rating], ...numbers.first[rating] }))
  return {
    ...base,
    first: first.map(({ share, stability, difficulty }) => ({
      share,
      outlook: outlookOf(base, stability, difficulty, 0),
    })),
    firstHalfway: first.reduce(
      (sum, { share, stability }) => sum + share * numbers.recall(left / 2, stability),
      0,
    ),
  }
}

/** What a look takes, at this chance of recall. */
export const lookSeconds = ({ recall, fail }: Costs, chance: number): number =>
  (1 - chance) * fail + chance * recall

/** What is expected of a card whose last review was `age` days ago. */
export function outlookOf(
  { numbers, horizon, costs, gap }: Pick<Policy, 'numbers' | 'horizon' | 'costs' | 'gap'>,
  stability: number,
  difficulty: number,
  age: number,
): Outlook {
  const alone = numbers.recall(horizon.days + age, stability)
  const then = numbers.recall(Math.max(0, horizon.days - gap + age), stability)
  const failed = numbers.stability('again', stability, difficulty, then)
  const recalled = numbers.stability('good', stability, difficulty, then)
  return {
    alone,
    checked: (1 - then) * numbers.recall(gap, failed) + then * numbers.recall(gap, recalled),
    seconds: lookSeconds(costs, then),
  }
}
