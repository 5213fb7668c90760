import type { DayTally, Learner } from '../model/learner.ts'
import type { Tests } from '../model/tests.ts'
import { addDays, dateOfStudyDay, type StudyDay } from '../model/time.ts'

/** What was done, a study day on average. */
export interface Pace {
  readonly reviews: number
  readonly seconds: number
}

export interface DayCount {
  /** The local date on which the study day begins. */
  readonly date: string
  readonly count: number
}

export const sumTests = (items: readonly Tests[]): Tests => ({
  tested: total(items, ({ tested }) => tested),
  recalled: total(items, ({ recalled }) => recalled),
})

/** The tests of the last `count` study days, today's included. */
export const testsOver = (learner: Learner, today: StudyDay, count: number): Tests =>
  sumTests(talliesOver(learner, today, count))

/** What was done on a study day: reviews, and seconds of them. */
export interface DayPractice extends DayCount {
  readonly seconds: number
}

/** The mean over the last `count` study days, those without a review included. */
export function paceOver(learner: Learner, today: StudyDay, count: number): Pace {
  const tallies = talliesOver(learner, today, count)
  return {
    reviews: total(tallies, reviewsOf) / count,
    seconds: total(tallies, tally => tally.seconds) / count,
  }
}

/** Every study day that has a review, oldest first. */
export const practiceByDay = ({ days }: Learner): readonly DayPractice[] =>
  [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, tally]) => ({
      date: dateOfStudyDay(day),
      count: reviewsOf(tally),
      seconds: tally.seconds,
    }))

function talliesOver({ days }: Learner, today: StudyDay, count: number): readonly DayTally[] {
  const first = addDays(today, 1 - count)
  return [...days].filter(([day]) => day >= first && day <= today).map(([, tally]) => tally)
}

const reviewsOf = ({ ratings: { again, hard, good, easy } }: DayTally): number => again + hard + good + easy

const total = <T>(items: readonly T[], figure: (item: T) => number): number =>
  items.reduce((sum, item) => sum + figure(item), 0)
