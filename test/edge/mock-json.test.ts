import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecord, printRecord } from '../../src/edge/mock-json.ts'
import {
  type AskedFollowUp,
  type MockBody,
  type MockRecord,
  REMARKS,
  SCORES,
  TICKS,
} from '../../src/model/mock.ts'
import { OCCASIONS } from '../../src/model/question.ts'
import { instant, offset, seconds } from '../../src/model/time.ts'

const count = fc.integer({ min: 1, max: 99 })
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const handle = fc.constantFrom('jun', '솔', 'min-2')
const at = { turn: count, round: count }
const scores = fc.record({ knowledge: fc.constantFrom(...SCORES), delivery: fc.constantFrom(...SCORES) })
const took = fc.nat(999).map(seconds)
const when = fc.integer({ min: 1.6e12, max: 1.9e12 }).map(instant)

const followUpOver = (followUps: fc.Arbitrary<readonly AskedFollowUp[]>): fc.Arbitrary<AskedFollowUp> =>
  fc.record({ card: text, on: fc.constantFrom(...OCCASIONS), text, answer: fc.string(), followUps })

const followUp = followUpOver(fc.array(followUpOver(fc.constant([])), { maxLength: 2 }))

const question = fc.record(
  {
    id: text,
    card: text,
    topic: fc.string(),
    lang: fc.constantFrom('ko', 'en'),
    kind: fc.constantFrom('open' as const, 'generated' as const),
    level: fc.constantFrom(null, 'easy' as const, 'hard' as const),
    title: text,
    prompt: fc.string(),
    answer: fc.string(),
    keyPoints: fc.array(fc.record({ text: fc.string(), optional: fc.boolean() }), { maxLength: 3 }),
    hints: fc.array(text, { maxLength: 2 }),
    followUps: fc.array(followUp, { maxLength: 2 }),
    seed: fc.nat(),
    generator: text,
  },
  {
    requiredKeys: [
      'id',
      'card',
      'topic',
      'lang',
      'kind',
      'level',
      'title',
      'prompt',
      'answer',
      'keyPoints',
      'hints',
      'followUps',
    ],
  },
)

const turn = fc.record({
  turn: count,
  room: count,
  candidate: handle,
  interviewer: handle,
  scribe: fc.constantFrom(null, 'min-2'),
  raters: fc.array(handle, { maxLength: 2 }),
  questions: fc.array(text, { maxLength: 3 }),
  spares: fc.array(text, { maxLength: 2 }),
})

const plan = fc.record({
  id: text,
  date: fc.constant('2026-05-11'),
  members: fc.array(handle),
  topics: fc.array(text, { maxLength: 2 }),
  preset: fc.constantFrom('short' as const, 'jscode' as const, 'long' as const),
  lang: fc.constantFrom('ko' as const, 'en' as const),
  seed: fc.integer(),
  turns: fc.array(turn, { maxLength: 3 }),
})

const is = <Type extends string>(type: Type): fc.Arbitrary<Type> => fc.constant(type)

const bodies: fc.Arbitrary<MockBody> = fc.oneof(
  fc.record({ type: is('planned'), plan }),
  fc.record({ type: is('attendance'), member: handle, present: fc.boolean() }),
  fc.record({
    type: is('turn-begun'),
    turn: count,
    room: count,
    candidate: handle,
    interviewer: handle,
    scribe: fc.constantFrom(null, 'jun'),
    raters: fc.array(handle, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constantFrom('feedback-begun', 'turn-ended', 'turn-dropped', 'resumed'),
    turn: count,
  }),
  fc.record({ type: is('paused'), turn: count, from: when }, { requiredKeys: ['type', 'turn'] }),
  fc.record({ type: is('asked'), ...at, question }),
  fc.record({ type: fc.constantFrom('passed', 'rating-opened'), ...at }),
  fc.record({ type: is('answered'), ...at, seconds: took }),
  fc.record({ type: is('hint'), ...at, hint: count, text }),
  fc.record({ type: is('stolen'), ...at, member: handle }),
  fc.record({ type: is('ticked'), ...at, point: count, tick: fc.constantFrom(...TICKS) }),
  fc.record({ type: is('follow-up'), ...at, number: count, card: fc.option(text), text }),
  fc.record({
    type: is('followed-up'),
    ...at,
    number: count,
    score: fc.option(fc.constantFrom(...SCORES)),
    seconds: took,
  }),
  fc.record({ type: fc.constantFrom('scored', 'self-scored'), ...at, scores }),
  fc.record({ type: is('revealed'), ...at, forced: fc.boolean() }),
  fc.record({ type: is('rescored'), ...at, scores, reason: fc.string() }),
  fc.record({
    type: is('remark'),
    turn: count,
    round: fc.option(count),
    kind: fc.constantFrom(...REMARKS),
    text,
  }),
)

const records: fc.Arbitrary<MockRecord> = fc
  .tuple(bodies, when, fc.option(handle))
  .map(([body, at, by]) => ({ ...body, v: 1, id: '018f-7', at, offset: offset(540), by }))

it('a record that is printed is read again as it was', () => {
  fc.assert(
    fc.property(records, record => {
      expect(parseRecord(printRecord(record))).toEqual(record)
    }),
    { seed: 20260511, numRuns: 500 },
  )
})

const LINE = {
  v: 1,
  id: 'a',
  at: '2026-05-11T11:00:00.000Z',
  offset: 540,
  by: 'sol',
  type: 'scored',
  turn: 1,
  round: 2,
  scores: { knowledge: 3, delivery: 2 },
}

const parsed = (change: Readonly<Record<string, unknown>>) =>
  parseRecord(JSON.stringify({ ...LINE, ...change }))

describe('a line', () => {
  it('of a type or version that is not known is kept without effect', () => {
    const stamp = { v: 1, id: 'a', at: Date.UTC(2026, 4, 11, 11), offset: 540, by: 'sol' }
    expect(parsed({ type: 'applause' })).toEqual({ ...stamp, type: 'other', name: 'applause' })
    expect(parsed({ v: 2, scores: 'secret' })).toEqual({ ...stamp, v: 2, type: 'other', name: 'scored' })
  })

  it.each([
    [{ v: 0 }, 'v'],
    [{ id: '' }, 'id'],
    [{ at: 'yesterday' }, 'at'],
    [{ offset: 1.5 }, 'offset'],
    [{ by: 'sol kim' }, 'by'],
    [{ type: 7 }, 'type'],
    [{ turn: 0 }, 'turn'],
    [{ round: null }, 'round'],
    [{ scores: { knowledge: 5, delivery: 2 } }, 'scores'],
    [{ type: 'ticked', point: 1, tick: 'maybe' }, 'tick'],
    [{ type: 'asked', question: { id: 'x' } }, 'question'],
    [{ type: 'planned', plan: { id: 'x' } }, 'plan'],
    [{ type: 'answered', seconds: -1 }, 'seconds'],
    [{ type: 'remark', kind: 'rude', text: 'x' }, 'kind'],
  ])('with %o is told by the field that is wrong', (change, field) => {
    expect(parsed(change)).toEqual({ fault: 'field', field })
  })

  it('that is no JSON object is told as that', () => {
    expect(['', '[]', '{"v":1', 'null'].map(parseRecord)).toEqual(Array(4).fill({ fault: 'json' }))
  })
})
