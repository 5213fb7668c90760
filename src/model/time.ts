import type { Branded } from './brand.ts'

/** A point in time: milliseconds since 1970, UTC. */
export type Instant = Branded<number, 'Instant'>
/** A length of time in days; fractions are allowed where a formula gives them. */
export type Days = Branded<number, 'Days'>
export type Seconds = Branded<number, 'Seconds'>
/** Minutes east of UTC: 540 in Seoul. */
export type Offset = Branded<number, 'Offset'>
/** The number of a study day: days since 1970 in the person's zone, turning at the rollover hour. */
export type StudyDay = Branded<number, 'StudyDay'>

/** When and where on the clock something happens: all that the memory model needs to know about now. */
export interface Moment {
  readonly at: Instant
  readonly offset: Offset
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const instant = (milliseconds: number): Instant => milliseconds as Instant
export const days = (count: number): Days => count as Days
export const seconds = (count: number): Seconds => count as Seconds
export const offset = (minutes: number): Offset => minutes as Offset

/** The study day that `moment` belongs to: the day before until `rolloverHour` o'clock local time. */
export function studyDay(moment: Moment, rolloverHour: number): StudyDay {
  return Math.floor((moment.at + moment.offset * MINUTE - rolloverHour * HOUR) / DAY) as StudyDay
}

/** The first instant of a study day in the zone of `zone`. */
export function studyDayStart(day: StudyDay, zone: Offset, rolloverHour: number): Instant {
  return instant(day * DAY + rolloverHour * HOUR - zone * MINUTE)
}

export const addDays = (day: StudyDay, count: number): StudyDay => (day + count) as StudyDay

/** `2026-05-11`: the local calendar date on which a study day begins. */
export const dateOfStudyDay = (day: StudyDay): string => new Date(day * DAY).toISOString().slice(0, 10)

/** ISO 8601 in UTC, as JSON documents and journals have it. */
export const toIso = (at: Instant): string => new Date(at).toISOString()

/** Null where the text is no date. */
export function fromIso(text: string): Instant | null {
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : instant(at)
}
