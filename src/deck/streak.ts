import { addDays, type StudyDay } from '../model/time.ts'

export interface Streak {
  /** Days in a row up to today, or up to yesterday where today has none yet. */
  readonly current: number
  readonly longest: number
}

/** Runs of study days in a row. `days` are those with a review, in any order. */
export function streakOf(days: Iterable<StudyDay>, today: StudyDay): Streak {
  const reviewed = new Set(days)
  const end = reviewed.has(today) ? today : addDays(today, -1)
  let longest = 0
  for (const day of reviewed) {
    if (reviewed.has(addDays(day, 1))) continue
    longest = Math.max(longest, runUntil(day, reviewed))
  }
  return { current: runUntil(end, reviewed), longest }
}

function runUntil(end: StudyDay, reviewed: ReadonlySet<StudyDay>): number {
  let length = 0
  while (reviewed.has(addDays(end, -length))) length++
  return length
}
