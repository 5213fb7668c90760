import {
  EVENT_VERSION,
  type JournalEvent,
  type MarkEvent,
  type OtherEvent,
  type ReviewEvent,
} from '../model/event.ts'
import type { ModelOpinion } from '../model/judgement.ts'
import { isRating, VERDICTS } from '../model/rating.ts'
import { toIso } from '../model/time.ts'
import {
  type Fields,
  isCount,
  isCounts,
  isFault,
  isNumber,
  isText,
  type LineFault,
  type LineStamp,
  parseObject,
  parseStamp,
  wrong,
} from './line-fields.ts'
import { parseMockReview } from './mock-review-json.ts'

/** One line of a journal, without its newline. */
export function printEvent(event: JournalEvent): string {
  const { v, id, at, offset, member, type, ...rest } = event
  const fields = 'name' in rest ? { type: rest.name } : { type, ...rest }
  return JSON.stringify({ v, id, at: toIso(at), offset, ...(member === null ? {} : { member }), ...fields })
}

/** Unknown fields are left out, unknown types become `other`: both stay in the file, which is never rewritten. */
export function parseEvent(line: string): JournalEvent | LineFault {
  const fields = parseObject(line)
  if (!fields) return { fault: 'json' }
  const stamp = parseStamp(fields)
  if (isFault(stamp)) return stamp
  const { member = null, type } = fields
  if (member !== null && !isText(member)) return wrong('member')
  if (!isText(type)) return wrong('type')
  return parseBody({ ...stamp, member }, type, fields)
}

interface Stamp extends LineStamp {
  readonly member: string | null
}

/** An event of a later version may mean something else by the same name: it is kept like an unknown one. */
function parseBody(stamp: Stamp, type: string, fields: Fields): JournalEvent | LineFault {
  if (stamp.v > EVENT_VERSION) return otherEvent(stamp, type)
  switch (type) {
    case 'review':
      return parseReview(stamp, fields)
    case 'undo':
      return isText(fields.of) ? { ...stamp, type, of: fields.of } : wrong('of')
    case 'suspend':
    case 'unsuspend':
    case 'bury':
    case 'flag':
    case 'unflag':
    case 'reset':
      return parseMark(stamp, type, fields)
    case 'note':
      if (!isText(fields.card)) return wrong('card')
      return typeof fields.text === 'string'
        ? { ...stamp, type, card: fields.card, text: fields.text }
        : wrong('text')
    case 'seen':
      return parseSeen(stamp, fields)
    case 'relink':
      if (!isText(fields.from)) return wrong('from')
      return isText(fields.to) ? { ...stamp, type, from: fields.from, to: fields.to } : wrong('to')
    case 'setting':
      return isText(fields.key)
        ? { ...stamp, type, key: fields.key, value: fields.value ?? null }
        : wrong('key')
    default:
      return otherEvent(stamp, type)
  }
}

const otherEvent = (stamp: Stamp, name: string): OtherEvent => ({ ...stamp, type: 'other', name })

/** Most events by far are reviews: without a spread their fields are copied several times as fast. */
function parseReview(stamp: Stamp, fields: Fields): ReviewEvent | LineFault {
  const { card, rating, seconds, verdict = null, mode, found, ticked, seed, generator } = fields
  const mock = fields.mock === undefined ? undefined : parseMockReview(fields.mock)
  if (!isText(card)) return wrong('card')
  if (!isRating(rating)) return wrong('rating')
  if (!isNumber(seconds) || seconds < 0) return wrong('seconds')
  const known = verdict === null ? null : VERDICTS.find(candidate => candidate === verdict)
  if (known === undefined) return wrong('verdict')
  if (mode !== 'session' && mode !== 'cram' && mode !== 'mock') return wrong('mode')
  if (found !== undefined && !isCounts(found)) return wrong('found')
  if (ticked !== undefined && !isCounts(ticked)) return wrong('ticked')
  if (seed !== undefined && !isNumber(seed)) return wrong('seed')
  if (generator !== undefined && !isText(generator)) return wrong('generator')
  if (mock === null) return wrong('mock')
  const judged = parseJudged(fields)
  if ('fault' in judged) return judged
  const { v, id, at, offset, member } = stamp
  const review = {
    v,
    id,
    at,
    offset,
    member,
    type: 'review',
    card,
    rating,
    seconds,
    verdict: known,
    mode,
  } as const
  if (
    judged === UNJUDGED &&
    found === undefined &&
    ticked === undefined &&
    seed === undefined &&
    generator === undefined &&
    mock === undefined
  )
    return review
  return {
    ...review,
    ...(found && { found }),
    ...(ticked && { ticked }),
    ...judged,
    ...(seed !== undefined && { seed }),
    ...(generator && { generator }),
    ...(mock && { mock }),
  }
}

type Judged = Pick<ReviewEvent, 'maybe' | 'points' | 'opinion' | 'answer'>

const UNJUDGED: Judged = {}

/** What else is told of a typed answer. */
function parseJudged({ maybe, points, opinion, answer }: Fields): Judged | LineFault {
  if (maybe === undefined && points === undefined && answer === undefined) return UNJUDGED
  if (maybe !== undefined && !isCounts(maybe)) return wrong('maybe')
  if (points !== undefined && !isCount(points)) return wrong('points')
  if (answer !== undefined && !isText(answer)) return wrong('answer')
  const said = parseOpinion(opinion)
  return {
    ...(maybe && { maybe }),
    ...(points !== undefined && { points }),
    ...(said && { opinion: said }),
    ...(answer !== undefined && { answer }),
  }
}

/** Null where it can't be read: no review is lost for what a model said of it. */
function parseOpinion(value: unknown): ModelOpinion | null {
  const { model, seconds, raised } = Object(value) as Fields
  return isText(model) && isNumber(seconds) && isCounts(raised) ? { model, seconds, raised } : null
}

function parseMark(stamp: Stamp, type: MarkEvent['type'], fields: Fields): MarkEvent | LineFault {
  return isText(fields.card) ? { ...stamp, type, card: fields.card } : wrong('card')
}

function parseSeen(stamp: Stamp, fields: Fields): JournalEvent | LineFault {
  const { card, topic, title, fingerprint } = fields
  if (!isText(card)) return wrong('card')
  if (typeof topic !== 'string') return wrong('topic')
  if (typeof title !== 'string') return wrong('title')
  if (typeof fingerprint !== 'string') return wrong('fingerprint')
  return { ...stamp, type: 'seen', card, topic, title, fingerprint }
}
