import type { Rating } from '../model/rating.ts'
import { type Seconds, seconds } from '../model/time.ts'

/** How a look at a card ended, as far as its time is concerned: the first one ever, recalled, or forgotten. */
export type Look = 'new' | 'recall' | 'fail'

/** What a person's looks took so far, long ones cut. */
export type AnswerTimes = Readonly<Record<Look, { readonly count: number; readonly total: number }>>

export const NO_TIMES: AnswerTimes = {
  new: { count: 0, total: 0 },
  recall: { count: 0, total: 0 },
  fail: { count: 0, total: 0 },
}

/** Seconds before anything is known of a person, as much as so many answers. */
const PRIOR: Readonly<Record<Look, number>> = { new: 40, recall: 12.3, fail: 25 }
const PRIOR_ANSWERS = 20

/** An answer that took longer than this many times the mean was interrupted. */
const LONGEST = 4

export const meanSeconds = (times: AnswerTimes, look: Look): Seconds => {
  const { count, total } = times[look]
  return seconds((PRIOR_ANSWERS * PRIOR[look] + total) / (PRIOR_ANSWERS + count))
}

export function withLook(times: AnswerTimes, look: Look, taken: number): AnswerTimes {
  const { count, total } = times[look]
  const cut = Math.min(taken, LONGEST * meanSeconds(times, look))
  return { ...times, [look]: { count: count + 1, total: total + cut } }
}

export const lookOf = (first: boolean, rating: Rating): Look =>
  first ? 'new' : rating === 'again' ? 'fail' : 'recall'

/** Expected seconds of a look, by how it ends. */
export type Costs = Readonly<Record<Look, number>>

export const costsOf = (times: AnswerTimes): Costs => ({
  new: meanSeconds(times, 'new'),
  recall: meanSeconds(times, 'recall'),
  fail: meanSeconds(times, 'fail'),
})
