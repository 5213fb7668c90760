import type { DayPractice } from '../deck/practice.ts'
import { addDays, dateOfStudyDay, type StudyDay } from '../model/time.ts'

/** A day of the calendar. */
export interface YearDay extends DayPractice {
  /** From 0, nothing, to 4, as many reviews as on the best quarter of the days. */
  readonly level: number
}

export interface YearMap {
  /** From Sunday to Saturday, the oldest first; null are the days to come. */
  readonly weeks: readonly (readonly (YearDay | null)[])[]
  /** In which week each month begins; months count from 0. */
  readonly months: readonly { readonly week: number; readonly month: number }[]
  readonly reviews: number
  /** Days that have a review. */
  readonly days: number
}

const WEEKS = 53

/** The year up to today's week, as a calendar. */
export function yearMap(practice: readonly DayPractice[], today: StudyDay): YearMap {
  const byDate = new Map(practice.map(day => [day.date, day]))
  const sunday = addDays(today, -new Date(dateOfStudyDay(today)).getUTCDay())
  const first = addDays(sunday, -7 * (WEEKS - 1))
  const from = dateOfStudyDay(first)
  const shown = practice.filter(
    ({ date, count }) => count > 0 && date >= from && date <= dateOfStudyDay(today),
  )
  const levelOf = levels(shown.map(({ count }) => count))
  const months: { week: number; month: number }[] = []
  const weeks = Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = addDays(first, 7 * week + weekday)
      const date = dateOfStudyDay(day)
      if (date.endsWith('-01')) months.push({ week, month: Number(date.slice(5, 7)) - 1 })
      if (day > today) return null
      const { count = 0, seconds = 0 } = byDate.get(date) ?? {}
      return { date, count, seconds, level: levelOf(count) }
    }),
  )
  return { weeks, months, reviews: shown.reduce((sum, { count }) => sum + count, 0), days: shown.length }
}

/** By quarters of the days, so that one day of hundreds does not make all others look alike. */
function levels(counts: readonly number[]): (count: number) => number {
  const sorted = counts.toSorted((a, b) => a - b)
  const quarters = [0.25, 0.5, 0.75].map(share => sorted[Math.floor(share * sorted.length)] ?? 0)
  return count => (count === 0 ? 0 : 1 + quarters.filter(quarter => quarter <= count).length)
}
