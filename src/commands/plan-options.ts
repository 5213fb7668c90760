import type { Deck } from '../deck/deck.ts'
import { resolveTopics } from '../deck/resolve-topics.ts'
import {
  type Interview,
  interviewDay,
  isDate,
  nearestInterview,
  type TopicWeight,
} from '../model/interview.ts'
import { failure, type Problem, UserError } from '../model/problem.ts'

export interface PlanOptions {
  readonly date?: string
  readonly minutes?: number
  readonly topic?: readonly string[]
  readonly rest?: string
  readonly name?: string
  readonly why?: boolean
  readonly html?: string
  readonly clear?: boolean
}

const MOST_MINUTES = 1440

/** The interviews after what the options say; those that are over are dropped. Null where the options change nothing. */
export function changedInterviews(
  interviews: readonly Interview[],
  options: PlanOptions,
  deck: Deck,
): readonly Interview[] | null {
  const { date, minutes, topic, rest, name, clear } = options
  const coming = interviews.filter(interview => interviewDay(interview) >= deck.today)
  if (clear) return name === undefined ? [] : coming.filter(one => one !== named(coming, name))
  if (date === undefined && minutes === undefined && topic === undefined && rest === undefined) {
    if (name !== undefined) named(coming, name)
    return null
  }
  const before = changedOne(coming, options, deck)
  const changed: Interview = {
    name: before?.name ?? name ?? null,
    date: date === undefined ? (before?.date ?? refuse(failure('plan/no-date'))) : dateFrom(date, deck),
    minutes: minutes === undefined ? (before?.minutes ?? null) : minutesFrom(minutes),
    topics: topic?.map(given => weightFrom(given, deck)) ?? before?.topics ?? [],
    rest: rest === undefined ? (before?.rest ?? []) : restFrom(rest),
  }
  return before ? coming.map(one => (one === before ? changed : one)) : [...coming, changed]
}

/** The interview that the options are about; null where it is a new one. */
function changedOne(
  coming: readonly Interview[],
  { name, date }: PlanOptions,
  { today }: Deck,
): Interview | null {
  if (name !== undefined) {
    const known = coming.find(one => one.name === name)
    return known ?? (date === undefined ? named(coming, name) : null)
  }
  if (date === undefined) return nearestInterview(coming, today)
  const [only, ...others] = coming
  return coming.find(one => one.name === null) ?? (others.length === 0 ? (only ?? null) : null)
}

function named(coming: readonly Interview[], name: string): Interview {
  const known = coming.find(one => one.name === name)
  const names = coming.flatMap(one => one.name ?? []).join(', ')
  return (
    known ?? refuse(coming.length === 0 ? failure('plan/no-date') : failure('plan/name', { name, names }))
  )
}

function dateFrom(date: string, { today }: Deck): string {
  if (!isDate(date)) return refuse(failure('plan/date', { date }))
  const past = interviewDay({ name: null, date, minutes: null, topics: [], rest: [] }) < today
  return past ? refuse(failure('plan/past', { date })) : date
}

const minutesFrom = (minutes: number): number =>
  minutes <= MOST_MINUTES ? minutes : refuse(failure('plan/minutes', { minutes }))

function weightFrom(given: string, { topics }: Deck): TopicWeight {
  const [, path, number] = /^(.+?)(?:=(\d+(?:\.\d+)?))?$/u.exec(given.trim()) ?? []
  if (path === undefined || path.includes('=')) return refuse(failure('plan/weight', { given }))
  const [topic = path] = resolveTopics([path], topics)
  return { topic, weight: Number(number ?? 1) }
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function restFrom(given: string): readonly number[] {
  if (given.trim().toLowerCase() === 'none') return []
  const words = given.split(/[\s,]+/u).filter(word => word !== '')
  const days = [...new Set(words.map(word => WEEKDAYS.indexOf(word.toLowerCase().slice(0, 3))))]
  const wrong = days.length === 0 || days.includes(-1) || days.length === WEEKDAYS.length
  return wrong ? refuse(failure('plan/rest', { given })) : days.sort((a, b) => a - b)
}

function refuse(problem: Problem): never {
  throw new UserError(problem, 2)
}
