import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCode, readWish } from '../../../src/commands/mock/serve/read-action.ts'

const wish = (action: unknown, more: object = {}) =>
  readWish(JSON.stringify({ turn: 1, round: 2, lang: 'ko', action, ...more }))?.action ?? null

it('reads what the page says', () => {
  expect(readWish('{"turn":1,"round":0,"lang":"en","action":{"type":"begin"}}')).toEqual({
    turn: 1,
    round: 0,
    lang: 'en',
    action: { type: 'begin' },
  })
  expect(wish({ type: 'tick', point: 2, tick: 'follow-up' })).toEqual({
    type: 'tick',
    point: 2,
    tick: 'follow-up',
  })
  expect(wish({ type: 'answered' })).toEqual({ type: 'answered', score: null })
  expect(wish({ type: 'reveal', force: 'yes' })).toEqual({ type: 'reveal', force: false })
  expect(wish({ type: 'remark', kind: 'bad', round: null, text: ' a\u0000\nb ' })).toEqual({
    type: 'remark',
    kind: 'bad',
    round: null,
    text: 'a b',
  })
})

it('never takes from it who acts', () => {
  const said = { type: 'score', knowledge: 4, delivery: 4, by: 'sol', member: 'sol' }
  expect(wish(said, { by: 'sol', member: 'sol' })).toEqual({
    type: 'score',
    scores: { knowledge: 4, delivery: 4 },
  })
})

it('refuses what is no score, no kind, no point, too long or not known', () => {
  const bad = [
    { type: 'score', knowledge: 5, delivery: 1 },
    { type: 'score', knowledge: '3', delivery: 3 },
    { type: 'score', scores: { knowledge: 3, delivery: 3 } },
    { type: 'remark', kind: 'rude', round: 1, text: 'x' },
    { type: 'remark', kind: 'bad', round: 1, text: 'x'.repeat(501) },
    { type: 'tick', point: -1, tick: 'answer' },
    { type: 'tick', point: 1, tick: null },
    { type: 'hint' },
    { type: 'drop' },
    { type: 'attend', member: 'jun', present: false },
    { type: '__proto__' },
    null,
    [],
  ]
  expect(bad.map(action => wish(action))).toEqual(bad.map(() => null))
  expect(wish({ type: 'begin' }, { lang: 'fr' })).toBe(null)
  expect(wish({ type: 'begin' }, { turn: 1.5 })).toBe(null)
})

it('never throws, whatever arrives', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), body => {
      readCode(body)
      readWish(body)
    }),
    { seed: 20260511, numRuns: 500 },
  )
})
