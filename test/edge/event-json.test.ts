import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEvent, printEvent } from '../../src/edge/event-json.ts'
import type { JournalEvent } from '../../src/model/event.ts'
import { instant, offset } from '../../src/model/time.ts'

const stamp = {
  v: 1,
  id: '019ab2c4-5b00-7000-8000-000000000001',
  at: instant(Date.UTC(2026, 10, 22, 9, 15)),
  offset: offset(540),
  member: 'jimin',
}
const review: JournalEvent = {
  ...stamp,
  type: 'review',
  card: 'tcp-3way',
  rating: 'good',
  seconds: 41.5,
  verdict: null,
  mode: 'session',
}
const line = (fields: object) => JSON.stringify({ ...JSON.parse(printEvent(review)), ...fields })

test('writes an event as one line of JSON with its time in UTC', () => {
  expect(printEvent(review)).toBe(
    '{"v":1,"id":"019ab2c4-5b00-7000-8000-000000000001","at":"2026-11-22T09:15:00.000Z","offset":540,' +
      '"member":"jimin","type":"review","card":"tcp-3way","rating":"good","seconds":41.5,"verdict":null,"mode":"session"}',
  )
})

test('an event without a member is the local member’s', () => {
  const { member: _, ...fields } = JSON.parse(printEvent(review))
  expect(parseEvent(JSON.stringify(fields))).toEqual({ ...review, member: null })
  expect(printEvent({ ...review, member: null })).not.toContain('member')
})

test('a review in a mock interview says how it was rated there', () => {
  const mock = {
    date: '2026-11-22',
    turn: 2,
    raters: 2,
    scores: { knowledge: [3, 4], delivery: [2] },
    hints: 1,
    from: 'minutes',
  } as const
  expect(parseEvent(line({ mode: 'mock', mock }))).toEqual({ ...review, mode: 'mock', mock })
  for (const wrong of [{ ...mock, scores: { knowledge: [5] } }, { ...mock, date: 'today' }, 3, null]) {
    expect(parseEvent(line({ mode: 'mock', mock: wrong }))).toEqual({ fault: 'field', field: 'mock' })
  }
})

test('a review says which model was asked, and is kept where what it says of that makes no sense', () => {
  const opinion = { model: 'small', seconds: 1.5, raised: [2] }
  const judged = { found: [1], maybe: [], points: 2, ticked: [1] }
  expect(parseEvent(line({ ...judged, opinion }))).toEqual({ ...review, ...judged, opinion })
  for (const wrong of [{ ...opinion, raised: ['2'] }, { ...opinion, model: '' }, null, 3, 'small'])
    expect(parseEvent(line({ ...judged, opinion: wrong }))).toEqual({ ...review, ...judged })
})

test('fields that this version does not know do no harm', () => {
  expect(parseEvent(line({ mood: 'calm', nested: { a: 1 } }))).toEqual(review)
})

test('an unknown type, and any type of a later version, is kept without effect', () => {
  const kept = (name: string, v = 1) => ({ ...stamp, v, type: 'other', name })
  expect(parseEvent(line({ type: 'applause' }))).toEqual(kept('applause'))
  expect(parseEvent(line({ v: 2 }))).toEqual(kept('review', 2))
})

test.each([
  ['v', 0],
  ['v', '1'],
  ['id', ''],
  ['at', 'yesterday'],
  ['at', '2026'],
  ['at', 1795338900000],
  ['offset', 9.5],
  ['offset', 9000],
  ['member', 7],
  ['type', null],
  ['card', ''],
  ['card', 7],
  ['rating', 'great'],
  ['rating', 3],
  ['seconds', -1],
  ['seconds', null],
  ['seconds', '41'],
  ['verdict', 'fine'],
  ['mode', 'exam'],
  ['found', [0]],
  ['ticked', 'all'],
  ['seed', '7'],
  ['generator', 7],
])('refuses a review whose %s is %j', (field, value) => {
  expect(parseEvent(line({ [field]: value }))).toEqual({ fault: 'field', field })
})

test.each([
  ['undo', 'of'],
  ['suspend', 'card'],
  ['note', 'card'],
  ['seen', 'card'],
  ['relink', 'from'],
  ['setting', 'key'],
])('refuses a bare %s for its missing %s', (type, field) => {
  const { card: _, ...fields } = JSON.parse(line({ type }))
  expect(parseEvent(JSON.stringify(fields))).toEqual({ fault: 'field', field })
})

test.each(['', 'null', '[]', '7', '{"v":1', '\u0000\u0000', '{"v":1}{"v":1}'])(
  '%j is no JSON object',
  text => {
    expect(parseEvent(text)).toEqual({ fault: 'json' })
  },
)

const text = fc.string({ unit: 'grapheme', minLength: 1 })
const numbers = fc.array(fc.integer({ min: 1, max: 20 }))
const stamps = fc.record({
  v: fc.constant(1),
  id: text,
  at: fc.integer({ min: 0, max: 4e12 }).map(instant),
  offset: fc.integer({ min: -720, max: 840 }).map(offset),
  member: fc.option(text),
})
const bodies = fc.oneof(
  fc.record(
    {
      type: fc.constant('review' as const),
      card: text,
      rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
      seconds: fc.double({ min: 0, max: 1e6, noNaN: true }).map(seconds => seconds + 0),
      verdict: fc.option(fc.constantFrom('right', 'partly', 'wrong')),
      mode: fc.constantFrom('session', 'cram', 'mock'),
      found: numbers,
      ticked: numbers,
      seed: fc.integer(),
      generator: text,
    },
    { requiredKeys: ['type', 'card', 'rating', 'seconds', 'verdict', 'mode'] },
  ),
  fc.record({ type: fc.constant('undo' as const), of: text }),
  fc.record({ type: fc.constantFrom('suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'reset'), card: text }),
  fc.record({ type: fc.constant('note' as const), card: text, text: fc.string() }),
  fc.record({
    type: fc.constant('seen' as const),
    card: text,
    topic: fc.string(),
    title: fc.string(),
    fingerprint: fc.string(),
  }),
  fc.record({ type: fc.constant('relink' as const), from: text, to: text }),
  fc.record({
    type: fc.constant('setting' as const),
    key: text,
    value: fc.oneof(fc.integer(), fc.string(), fc.constant(null), numbers),
  }),
)

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(stamps, bodies, (stamp, body) => {
      const event = { ...stamp, ...body } as JournalEvent
      const printed = printEvent(event)
      expect(printed).not.toContain('\n')
      expect(parseEvent(printed)).toEqual(event)
    }),
    { seed: 20261122 },
  )
})
