import { weekdayIn, weekNameIn } from './note-words.ts'

export interface NoteDate {
  /** As a group calls it: `210504`, `2021-05-04`, `9주차`. */
  readonly week: string
  /** `2021-05-04`; null where the year or more is missing. */
  readonly date: string | null
  readonly weekdayFits: boolean | null
}

const FULL =
  /(?<!\d)(20\d{2})\s*[-./년_]\s*(\d{1,2})\s*[-./월_]\s*(\d{1,2})(?!\d)|(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/u
const SHORT = /(?<!\d)(\d{2})[-./]?(\d{2})[-./]?(\d{2})(?!\d)/u
const DAY = /(?<!\d)(\d{2})[-./]?(\d{2})(?!\d)|(?<!\d)(\d{1,2})월\s*(\d{1,2})일/u

/** The date or week that a heading or a path names; null where it names none. */
export function noteDate(text: string): NoteDate | null {
  const full = FULL.exec(text)
  const short = full ? null : SHORT.exec(text)
  const [year, month, day] = full
    ? [full[1] ?? full[4], full[2] ?? full[5], full[3] ?? full[6]].map(Number)
    : short
      ? [2000 + Number(short[1]), Number(short[2]), Number(short[3])]
      : []
  const match = full ?? short
  if (match && year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)) {
    const date = `${year}-${pad(month)}-${pad(day)}`
    const written = weekdayIn(text.slice(match.index + match[0].length).split('\n')[0] ?? '')
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    return { week: match[0].trim(), date, weekdayFits: written === null ? null : written === weekday }
  }
  const week = weekNameIn(text)
  if (week !== null) return { week, date: null, weekdayFits: null }
  const only = DAY.exec(text)
  if (!only || !isDay(2024, Number(only[1] ?? only[3]), Number(only[2] ?? only[4]))) return null
  return { week: only[0], date: null, weekdayFits: null }
}

const pad = (number: number): string => String(number).padStart(2, '0')

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
