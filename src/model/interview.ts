import { isRecord } from './record.ts'
import { DAY, type StudyDay } from './time.ts'

/** What an interview asks about, and how much of it is about that. */
export interface TopicWeight {
  readonly topic: string
  /** Against the weights of the other topics; 0 leaves the topic out. */
  readonly weight: number
}

/** A day to be ready for. */
export interface Interview {
  /** Null where there is only one and nobody named it. */
  readonly name: string | null
  /** `2026-12-15` */
  readonly date: string
  /** For practice on a day; null leaves it to the configuration. */
  readonly minutes: number | null
  /** None at all are all topics, each question alike; else the topics without a positive weight are left out. */
  readonly topics: readonly TopicWeight[]
  /** Days without practice: 0 is Sunday. */
  readonly rest: readonly number[]
}

/** The study day of an interview. Dates are checked when they are set. */
export const interviewDay = ({ date }: Interview): StudyDay => (Date.parse(date) / DAY) as StudyDay

/** Whether the text is a day of the calendar: `2026-02-30` is not. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The interview that rules the order: the nearest that is not over. */
export function nearestInterview(interviews: readonly Interview[], today: StudyDay): Interview | null {
  let nearest: Interview | null = null
  for (const interview of interviews) {
    const day = interviewDay(interview)
    if (day >= today && (nearest === null || day < interviewDay(nearest))) nearest = interview
  }
  return nearest
}

const MOST_MINUTES = 1440
const WEEK = 7

/** Null where the value is no list of interviews. */
export function interviewsFrom(value: unknown): readonly Interview[] | null {
  if (!Array.isArray(value)) return null
  const interviews = value.map(interviewFrom)
  return interviews.every(interview => interview !== null) ? interviews : null
}

function interviewFrom(value: unknown): Interview | null {
  if (!isRecord(value)) return null
  const { name = null, date, minutes = null, topics = [], rest = [] } = value
  if (name !== null && typeof name !== 'string') return null
  if (!isDate(date) || !(minutes === null || isMinutes(minutes))) return null
  if (!Array.isArray(topics) || !topics.every(isTopicWeight)) return null
  if (!Array.isArray(rest) || !rest.every(isWeekday) || new Set(rest).size === WEEK) return null
  return { name, date, minutes, topics, rest }
}

const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= MOST_MINUTES

const isWeekday = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < WEEK

const isTopicWeight = (value: unknown): value is TopicWeight =>
  isRecord(value) &&
  typeof value.topic === 'string' &&
  typeof value.weight === 'number' &&
  Number.isFinite(value.weight) &&
  value.weight >= 0
