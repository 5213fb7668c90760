import { expect, test } from 'vitest'
import { reviewRuns } from '../../../src/memory/fit/review-runs.ts'
import { dayOf, testsOf } from '../../../src/memory/fit/run-parts.ts'
import type { ReviewRun } from '../../../src/model/review-run.ts'
import { daysLater, event, later, MINUTE, MONDAY, review } from '../journal.ts'

const shape = (runs: readonly ReviewRun[]) =>
  runs.map(run => run.map(({ rating, elapsed }) => `${rating} ${elapsed}`))

test('a run has whole study days between its reviews', () => {
  // 19:00 and 3:30 in the night are one study day, 4:30 is the next.
  const evening = later(9 * 60 * MINUTE)
  const events = [
    review('1', MONDAY, { card: 'tcp', rating: 'good' }),
    review('2', evening, { card: 'tcp', rating: 'again' }),
    review('3', later(8.5 * 60 * MINUTE, evening), { card: 'tcp', rating: 'hard' }),
    review('4', later(9.5 * 60 * MINUTE, evening), { card: 'tcp', rating: 'easy' }),
  ]
  expect(shape(reviewRuns(events, 4))).toEqual([['good 0', 'again 0', 'hard 0', 'easy 1']])
})

test('what was taken back or crammed is in no run, and a mock review that came in twice is in one', () => {
  const events = [
    review('1', MONDAY, { card: 'tcp', rating: 'good' }),
    review('2', daysLater(1), { card: 'tcp', rating: 'again' }),
    review('3', daysLater(2), { card: 'tcp', rating: 'good', mode: 'cram' }),
    review('4', daysLater(3), { card: 'tcp', rating: 'good', mode: 'mock' }),
    review('4', daysLater(5), { card: 'tcp', rating: 'good', mode: 'mock' }),
    event('6', daysLater(6), { type: 'undo', of: '2' }),
  ]
  expect(shape(reviewRuns(events, 4))).toEqual([['good 0', 'good 3']])
})

test('a reset begins a run, and a relink goes on with the longer one', () => {
  const events = [
    review('1', MONDAY, { card: 'old/1', rating: 'good' }),
    review('2', daysLater(1), { card: 'old/1', rating: 'good' }),
    review('3', daysLater(1), { card: 'new/1', rating: 'again' }),
    event('4', daysLater(2), { type: 'relink', from: 'old', to: 'new' }),
    review('5', daysLater(4), { card: 'new/1', rating: 'easy' }),
    event('6', daysLater(5), { type: 'reset', card: 'new/1' }),
    review('7', daysLater(6), { card: 'new/1', rating: 'hard' }),
  ]
  expect(shape(reviewRuns(events, 4))).toEqual([['good 0', 'good 1', 'easy 3'], ['again 0'], ['hard 0']])
})

test('tests are the reviews of a later day, of all runs by their day, with what came before them', () => {
  const events = [
    review('1', MONDAY, { card: 'tcp', rating: 'good' }),
    review('2', later(MINUTE), { card: 'tcp', rating: 'good' }),
    review('3', daysLater(1), { card: 'lock', rating: 'good' }),
    review('4', daysLater(2), { card: 'lock', rating: 'again' }),
    review('5', daysLater(9), { card: 'tcp', rating: 'good' }),
  ]
  const runs = reviewRuns(events, 4)
  const tests = testsOf(runs)
  expect(tests.map(({ run, count }) => [runs.indexOf(run), count])).toEqual([
    [1, 2],
    [0, 3],
  ])
  expect(tests.map(dayOf).map(day => day - dayOf(tests[0] ?? { run: [], count: 1 }))).toEqual([0, 7])
})
