import { isDate } from './interview.ts'
import { isRecord } from './record.ts'
import { fromIso, type Instant, toIso } from './time.ts'

export const SHARED_VERSION = 1

/** What a member may show the group; nothing else ever leaves for it. */
export const SHARE_KINDS = ['readiness', 'mock'] as const

interface SharedStamp {
  readonly v: number
  readonly id: string
  readonly at: Instant
  /** Whose it is. */
  readonly member: string
}

/** How ready a member is for the questions of a topic, all of them, unseen ones included. */
export interface SharedTopic {
  readonly topic: string
  readonly title: string
  readonly questions: number
  /** Questions never asked. */
  readonly unseen: number
  /** Chances from 0 to 1, as `Readiness` has them. */
  readonly floor: number
  readonly expected: number
  readonly band: number
}

/** A member's readiness at an instant; a later one takes its place. */
export interface SharedReadiness extends SharedStamp {
  readonly type: 'readiness'
  /** The day it is for: that of the nearest interview; null is the day on which it was shared. */
  readonly date: string | null
  /** Only topics of which something was asked. */
  readonly topics: readonly SharedTopic[]
}

/** How one question of a mock interview went. */
export interface SharedMock extends SharedStamp {
  readonly type: 'mock'
  readonly question: string
  readonly topic: string
  readonly title: string
  readonly passed: boolean
  readonly hints: number
  /** Levels on the rubric, 1 to 4; null where the question was passed or not rated. */
  readonly knowledge: number | null
  readonly delivery: number | null
}

export type Shared = SharedReadiness | SharedMock

export function printShared({ at, ...rest }: Shared): string {
  const { v, id, ...fields } = rest
  return JSON.stringify({ v, id, at: toIso(at), ...fields })
}

/** Bounds for what others wrote, and for what is shared: far above what groups have. */
const LONGEST_LINE = 2 ** 20
export const MOST_TOPICS = 2000
export const LONGEST_TEXT = 300

/** Null where the line shares nothing that this version knows. */
export function parseShared(line: string): Shared | null {
  if (line.length > LONGEST_LINE) return null
  const fields = parseObject(line)
  if (!fields || fields.v !== SHARED_VERSION) return null
  const { v, id, member, type } = fields
  const at = typeof fields.at === 'string' ? fromIso(fields.at) : null
  if (!isText(id) || at === null || !isText(member)) return null
  const stamp = { v, id, at, member }
  if (type === 'readiness') return readinessFrom(stamp, fields)
  return type === 'mock' ? mockFrom(stamp, fields) : null
}

type Fields = Readonly<Record<string, unknown>>

function readinessFrom(stamp: SharedStamp, { date, topics }: Fields): SharedReadiness | null {
  if (date !== null && !isDate(date)) return null
  if (!Array.isArray(topics) || topics.length > MOST_TOPICS) return null
  const read = topics.map(topicFrom)
  return read.every(topic => topic !== null) ? { ...stamp, type: 'readiness', date, topics: read } : null
}

function topicFrom(value: unknown): SharedTopic | null {
  if (!isRecord(value)) return null
  const { topic, title, questions, unseen, floor, expected, band } = value
  if (!isText(topic) || !isText(title) || !isCount(questions) || !isCount(unseen)) return null
  if (!isShare(floor) || !isShare(expected) || !isShare(band)) return null
  return { topic, title, questions, unseen, floor, expected, band }
}

function mockFrom(stamp: SharedStamp, fields: Fields): SharedMock | null {
  const { question, topic, title, passed, hints, knowledge = null, delivery = null } = fields
  if (!isText(question) || !isText(topic) || !isText(title)) return null
  if (typeof passed !== 'boolean' || !isCount(hints) || !isScore(knowledge) || !isScore(delivery)) return null
  return { ...stamp, type: 'mock', question, topic, title, passed, hints, knowledge, delivery }
}

function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1e6
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
const isScore = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 1 && value <= 4)
