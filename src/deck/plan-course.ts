import type { Figures } from '../figures/figures.ts'
import { addDays, dateOfStudyDay } from '../model/time.ts'
import { projectionOf } from '../plan/projection.ts'
import { type InterviewDeck, isRestDay } from './interview-deck.ts'
import { type PastDay, pastReadiness } from './past-readiness.ts'

/** How readiness came to be what it is, and what may become of it. */
export interface PlanCourse {
  /** Each of the last days, today's last; nothing before the first answer. */
  readonly past: readonly PastDay[]
  /** Null while there are too few reviews to say. */
  readonly ahead: readonly AheadDay[] | null
}

/** Readiness (floor) at the end of a day if the plan is followed. */
interface AheadDay {
  readonly date: string
  readonly middle: number
  readonly low: number
  readonly high: number
}

/** Before so many tests the end is anybody's guess: it differs by a sixth between people. */
const TESTS_TO_PROJECT = 100

/** `left` are the seconds of today's minutes that are not used yet. */
export function planCourse(plan: InterviewDeck, figures: Figures, left: number): PlanCourse {
  return {
    past: pastReadiness(plan, figures),
    ahead: plan.calibration.tests < TESTS_TO_PROJECT ? null : daysAhead(plan, isRestDay(plan) ? 0 : left),
  }
}

function daysAhead(plan: InterviewDeck, leftToday: number): readonly AheadDay[] {
  const { deck, cards, horizon, costs, calibration, turns } = plan
  const items = cards.map(({ item }) => item)
  const { settings } = deck.learner
  return projectionOf({ items, horizon, leftToday, costs, calibration, turns, settings }).map(
    ({ ahead, middle, low, high }) => ({
      date: dateOfStudyDay(addDays(deck.today, ahead)),
      middle,
      low,
      high,
    }),
  )
}
