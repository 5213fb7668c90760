import type { JournalEvent } from '../model/event.ts'
import { addDays, dateOfStudyDay, type StudyDay } from '../model/time.ts'
import { projectionOf } from '../plan/projection.ts'
import { readinessSeries } from '../plan/readiness-series.ts'
import type { InterviewDeck } from './interview-deck.ts'

/** How readiness came to be what it is, and what may become of it. */
export interface PlanCourse {
  /** Each of the last days, today's last; nothing before the first answer. */
  readonly past: readonly PastDay[]
  /** Null while there are too few reviews to say. */
  readonly ahead: readonly AheadDay[] | null
}

/** What readiness would be if practice had ended on that day. */
interface PastDay {
  readonly date: string
  readonly floor: number
  readonly expected: number
}

/** Readiness (floor) at the end of a day if the plan is followed. */
interface AheadDay {
  readonly date: string
  readonly middle: number
  readonly low: number
  readonly high: number
}

const LOOK_BACK = 60

/** Before so many tests the end is anybody's guess: it differs by a sixth between people. */
const TESTS_TO_PROJECT = 100

/** `events` are all of the member's, `left` the seconds of today's minutes that are not used yet. */
export function planCourse(plan: InterviewDeck, events: readonly JournalEvent[], left: number): PlanCourse {
  return {
    past: pastDays(plan, events),
    ahead: plan.calibration.tests < TESTS_TO_PROJECT ? null : daysAhead(plan, left),
  }
}

function pastDays(
  { deck, cards, horizon, calibration }: InterviewDeck,
  events: readonly JournalEvent[],
): readonly PastDay[] {
  const series = readinessSeries({
    events,
    cards: new Map(cards.map(({ card, item }) => [card.card.id, item])),
    interview: deck.today + horizon.days,
    calibration,
    settings: deck.learner.settings,
  })
  const days: PastDay[] = []
  const first = Math.max(series[0]?.day ?? Number.POSITIVE_INFINITY, deck.today - LOOK_BACK)
  let next = 0
  for (let day = first; day <= deck.today; day++) {
    while ((series[next]?.day ?? Number.POSITIVE_INFINITY) <= day) next++
    const known = series[next - 1]
    if (!known) continue
    const date = dateOfStudyDay(day as StudyDay)
    days.push({ date, floor: known.floor, expected: known.expected })
  }
  return days
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
