import { expect, test } from 'vitest'
import type { JournalEvent } from '../../src/model/event.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { studyDay } from '../../src/model/time.ts'
import { UNCALIBRATED } from '../../src/plan/calibration.ts'
import { readinessSeries } from '../../src/plan/readiness-series.ts'
import { daysLater, event, MONDAY, review, SEOUL } from '../memory/journal.ts'

const today = studyDay({ at: MONDAY, offset: SEOUL }, 4)
const one = { weight: 1, prior: 0.3 }

const series = (events: readonly JournalEvent[], cards: readonly string[]) =>
  readinessSeries({
    events,
    cards: new Map(cards.map(card => [card, one])),
    interview: today + 10,
    calibration: UNCALIBRATED,
    settings: DEFAULT_SETTINGS,
  }).map(({ day, floor, expected }) => [day - today, floor, expected])

// R(10, 2.3065) and R(10, 8.2956) = (1 + .98035·10/S)^-.1542, by hand.
const GOOD = 0.7744
const EASY = 0.8867

test('each day says what would be known on the interview day, the questions not asked yet as unknown', () => {
  const events = [
    review('1', MONDAY, { card: 'tcp', rating: 'good' }),
    review('2', daysLater(0), { card: 'lock', rating: 'easy' }),
  ]
  expect(series(events, ['tcp', 'lock', 'never', 'either'])).toEqual([
    [0, expect.closeTo((GOOD + EASY) / 4, 3), expect.closeTo((GOOD + EASY + 0.6) / 4, 3)],
  ])
})

test('a later day tells what the later looks have changed, and what was taken back was never there', () => {
  const events = [
    review('1', MONDAY, { card: 'tcp', rating: 'good' }),
    review('2', daysLater(3), { card: 'tcp', rating: 'again' }),
    review('3', daysLater(4), { card: 'tcp', rating: 'good' }),
    event('4', daysLater(4), { type: 'undo', of: '3' }),
  ]
  const [first, second, ...rest] = series(events, ['tcp'])
  expect(first).toEqual([0, expect.closeTo(GOOD, 3), expect.closeTo(GOOD, 3)])
  expect(second?.[0]).toBe(3)
  expect(second?.[1]).toBeLessThan(GOOD)
  expect(rest).toEqual([])
})

test('a history counts for the question that it has come to belong to, and no longer after a reset', () => {
  const events = [
    review('1', MONDAY, { card: 'old', rating: 'good' }),
    event('2', daysLater(1), { type: 'relink', from: 'old', to: 'new' }),
    event('3', daysLater(2), { type: 'reset', card: 'new' }),
  ]
  expect(series(events, ['new'])).toEqual([
    [0, expect.closeTo(GOOD, 3), expect.closeTo(GOOD, 3)],
    [2, 0, 0.3],
  ])
})

test('there is nothing to say of an interview that asks nothing', () => {
  expect(series([review('1', MONDAY, { card: 'tcp', rating: 'good' })], [])).toEqual([])
})
