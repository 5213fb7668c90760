import type { Counted, DayTally } from '../model/learner.ts'

const EMPTY: DayTally = {
  ratings: { again: 0, hard: 0, good: 0, easy: 0 },
  seconds: 0,
  introduced: 0,
  tested: 0,
  recalled: 0,
}

/** The day's tally with one more review. */
export const withReview = (tally: DayTally | undefined, counted: Counted): DayTally =>
  shifted(tally ?? EMPTY, counted, 1)

/** The day's tally as if that review had never been, undefined where it was the only one. */
export function withoutReview(tally: DayTally, counted: Counted): DayTally | undefined {
  const left = shifted(tally, counted, -1)
  const { again, hard, good, easy } = left.ratings
  return again + hard + good + easy === 0 ? undefined : left
}

function shifted(tally: DayTally, counted: Counted, by: 1 | -1): DayTally {
  const { rating } = counted
  const recalled = counted.tested && rating !== 'again'
  return {
    ratings: { ...tally.ratings, [rating]: tally.ratings[rating] + by },
    seconds: tally.seconds + by * counted.seconds,
    introduced: tally.introduced + (counted.introduced ? by : 0),
    tested: tally.tested + (counted.tested ? by : 0),
    recalled: tally.recalled + (recalled ? by : 0),
  }
}
