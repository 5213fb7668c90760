import { MOCK_VERSION, type MockBody, type MockRecord, REMARKS, TICKS } from '../model/mock.ts'
import { seconds, toIso } from '../model/time.ts'
import {
  type Fields,
  isCount,
  isFault,
  isNumber,
  isText,
  type LineFault,
  parseInstant,
  parseObject,
  parseStamp,
  wrong,
} from './line-fields.ts'
import { askedQuestion, isHandle, isHandles, isScore, meetingPlan, oneOf, scoresFrom } from './mock-fields.ts'

/** One line of a meeting, without its newline. */
export function printRecord(record: MockRecord): string {
  const { v, id, at, offset: zone, by, type, ...rest } = record
  const body = 'name' in rest ? { type: rest.name } : { type, ...rest }
  const stamp = { v, id, at: toIso(at), offset: zone, ...(by === null ? {} : { by }) }
  const from = 'from' in rest && rest.from !== undefined ? { from: toIso(rest.from) } : {}
  return JSON.stringify({ ...stamp, ...body, ...from })
}

/** Unknown fields are left out, unknown types become `other`: both stay in the file, which is never rewritten. */
export function parseRecord(line: string): MockRecord | LineFault {
  const fields = parseObject(line)
  if (!fields) return { fault: 'json' }
  const stamp = parseStamp(fields)
  if (isFault(stamp)) return stamp
  const { by = null, type } = fields
  if (by !== null && !isHandle(by)) return wrong('by')
  if (!isText(type)) return wrong('type')
  // A record of a later version may mean something else by the same name.
  const body = stamp.v > MOCK_VERSION ? other(type) : bodyOf(type, fields)
  return isFault(body) ? body : { ...stamp, by, ...body }
}

const other = (name: string): MockBody => ({ type: 'other', name })

function bodyOf(type: string, fields: Fields): MockBody | LineFault {
  if (type === 'planned') {
    const plan = meetingPlan(fields.plan)
    return plan === null ? wrong('plan') : { type, plan }
  }
  if (type === 'attendance') {
    const { member, present } = fields
    if (!isHandle(member)) return wrong('member')
    return typeof present === 'boolean' ? { type, member, present } : wrong('present')
  }
  if (IN_TURN.has(type)) return isCount(fields.turn) ? turnBody(type, fields.turn, fields) : wrong('turn')
  if (!IN_ROUND.has(type)) return other(type)
  const { turn, round } = fields
  if (!isCount(turn)) return wrong('turn')
  if (!isCount(round)) return wrong('round')
  return roundBody(type, { turn, round }, fields)
}

const IN_TURN: ReadonlySet<string> = new Set<MockBody['type']>([
  'turn-begun',
  'feedback-begun',
  'turn-ended',
  'turn-dropped',
  'paused',
  'resumed',
  'remark',
])

const IN_ROUND: ReadonlySet<string> = new Set<MockBody['type']>([
  'asked',
  'answered',
  'hint',
  'passed',
  'stolen',
  'ticked',
  'follow-up',
  'followed-up',
  'rating-opened',
  'scored',
  'self-scored',
  'revealed',
  'rescored',
])

function turnBody(type: string, turn: number, fields: Fields): MockBody | LineFault {
  switch (type) {
    case 'turn-begun':
      return begun(turn, fields)
    case 'feedback-begun':
    case 'turn-ended':
    case 'turn-dropped':
    case 'resumed':
      return { type, turn }
    case 'paused': {
      if (fields.from === undefined) return { type, turn }
      const from = parseInstant(fields.from)
      return from === null ? wrong('from') : { type, turn, from }
    }
    case 'remark': {
      const { round = null, kind, text } = fields
      const known = oneOf(REMARKS, kind)
      if (round !== null && !isCount(round)) return wrong('round')
      if (known === null) return wrong('kind')
      return isText(text) ? { type, turn, round, kind: known, text } : wrong('text')
    }
    default:
      return other(type)
  }
}

function begun(turn: number, fields: Fields): MockBody | LineFault {
  const { room, candidate, interviewer, scribe = null, raters } = fields
  if (!isCount(room)) return wrong('room')
  if (!isHandle(candidate)) return wrong('candidate')
  if (!isHandle(interviewer)) return wrong('interviewer')
  if (scribe !== null && !isHandle(scribe)) return wrong('scribe')
  if (!isHandles(raters)) return wrong('raters')
  return { type: 'turn-begun', turn, room, candidate, interviewer, scribe, raters }
}

type At = { readonly turn: number; readonly round: number }

function roundBody(type: string, at: At, fields: Fields): MockBody | LineFault {
  const { text, point, number, hint } = fields
  switch (type) {
    case 'asked': {
      const question = askedQuestion(fields.question)
      return question === null ? wrong('question') : { type, ...at, question }
    }
    case 'passed':
    case 'rating-opened':
      return { type, ...at }
    case 'answered':
      return isDuration(fields.seconds) ? { type, ...at, seconds: seconds(fields.seconds) } : wrong('seconds')
    case 'hint':
      if (!isCount(hint)) return wrong('hint')
      return isText(text) ? { type, ...at, hint, text } : wrong('text')
    case 'stolen':
      return isHandle(fields.member) ? { type, ...at, member: fields.member } : wrong('member')
    case 'ticked': {
      const tick = oneOf(TICKS, fields.tick)
      if (!isCount(point)) return wrong('point')
      return tick === null ? wrong('tick') : { type, ...at, point, tick }
    }
    case 'follow-up': {
      const { card = null } = fields
      if (!isCount(number)) return wrong('number')
      if (card !== null && !isText(card)) return wrong('card')
      return isText(text) ? { type, ...at, number, card, text } : wrong('text')
    }
    case 'followed-up':
      return followedUp(at, fields)
    default:
      return ratingBody(type, at, fields)
  }
}

function followedUp(at: At, { number, score = null, seconds: took }: Fields): MockBody | LineFault {
  if (!isCount(number)) return wrong('number')
  if (score !== null && !isScore(score)) return wrong('score')
  return isDuration(took)
    ? { type: 'followed-up', ...at, number, score, seconds: seconds(took) }
    : wrong('seconds')
}

function ratingBody(type: string, at: At, fields: Fields): MockBody | LineFault {
  if (type === 'revealed') {
    const { forced } = fields
    return typeof forced === 'boolean' ? { type, ...at, forced } : wrong('forced')
  }
  if (type !== 'scored' && type !== 'self-scored' && type !== 'rescored') return other(type)
  const scores = scoresFrom(fields.scores)
  if (scores === null) return wrong('scores')
  if (type !== 'rescored') return { type, ...at, scores }
  const { reason = '' } = fields
  return typeof reason === 'string' ? { type, ...at, scores, reason } : wrong('reason')
}

const isDuration = (value: unknown): value is number => isNumber(value) && value >= 0
