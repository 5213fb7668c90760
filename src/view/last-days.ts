import type { DayPractice } from '../deck/practice.ts'
import { addDays, dateOfStudyDay, type StudyDay } from '../model/time.ts'

/** The last `count` study days, today's last: days without a review are days too. */
export function lastDays(
  practice: readonly DayPractice[],
  today: StudyDay,
  count: number,
): readonly DayPractice[] {
  const byDate = new Map(practice.map(day => [day.date, day]))
  return Array.from({ length: count }, (_, at) => {
    const date = dateOfStudyDay(addDays(today, at + 1 - count))
    return byDate.get(date) ?? { date, count: 0, seconds: 0 }
  })
}
