import { type Interview, interviewDay } from '../model/interview.ts'
import { addDays, type StudyDay } from '../model/time.ts'

/** The time until an interview, as the policy counts it. */
export interface Horizon {
  /** Days until the interview, from today. */
  readonly days: number
  /** Days of practice after today. */
  readonly left: number
  /** Seconds of practice on a day. */
  readonly daily: number
  /** The share of those days on which the person will practise. */
  readonly attendance: number
}

/** The interview is some hours away on its own day. */
const SAME_DAY = 0.2

export const daysUntil = (interview: Interview, today: StudyDay): number =>
  Math.max(0, interviewDay(interview) - today) || SAME_DAY

/** 1970-01-01, study day 0, was a Thursday. */
const THURSDAY = 4
export const weekdayOf = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7

/** Days of practice between today and the interview, neither of them counted. */
export function practiceDaysLeft(interview: Interview, today: StudyDay): number {
  const between = Math.max(0, interviewDay(interview) - today - 1)
  const rest = new Set(interview.rest)
  const weeks = Math.floor(between / 7)
  let left = weeks * (7 - rest.size)
  for (let day = today + 1 + weeks * 7; day <= today + between; day++) {
    if (!rest.has(weekdayOf(day))) left++
  }
  return left
}

/** Further away nobody plans. */
const FURTHEST = 1100

/**
 * The first interview day before which there are so many days of practice, today among them unless it is
 * one of rest; null where that is years away.
 */
export function dayWithPractice(
  rest: readonly number[],
  today: StudyDay,
  practiceDays: number,
): StudyDay | null {
  let days = rest.includes(weekdayOf(today)) ? 0 : 1
  for (let ahead = 1; ahead <= FURTHEST; ahead++) {
    if (days >= practiceDays) return addDays(today, ahead)
    if (!rest.includes(weekdayOf(today + ahead))) days++
  }
  return null
}

const PRIOR_SHARE = 0.9
const PRIOR_DAYS = 10
/** How people practised longer ago says little of the weeks to come. */
const LOOK_BACK = 60

/** The share of days on which the person practises, from the first day of the last sixty that has a review to yesterday. */
export function attendanceOf(
  practised: Iterable<StudyDay>,
  today: StudyDay,
  rest: readonly number[] = [],
): number {
  const days = new Set<number>()
  let first: number = today
  for (const day of practised) {
    if (day >= today || day < today - LOOK_BACK) continue
    days.add(day)
    first = Math.min(first, day)
  }
  let expected = 0
  let came = 0
  for (let day = first; day < today; day++) {
    if (rest.includes(weekdayOf(day))) continue
    expected++
    if (days.has(day)) came++
  }
  return (PRIOR_SHARE * PRIOR_DAYS + came) / (PRIOR_DAYS + expected)
}
