import { describe, expect, it } from 'vitest'
import { comparisonOf, isBetter } from '../../../src/memory/fit/comparison.ts'
import { isFitDue } from '../../../src/memory/fit/fit-due.ts'
import { logLosses } from '../../../src/memory/fit/log-loss.ts'
import { testsOf } from '../../../src/memory/fit/run-parts.ts'
import { timeSplits } from '../../../src/memory/fit/time-splits.ts'
import { emptyLearner } from '../../../src/memory/replay.ts'
import type { Learner } from '../../../src/model/learner.ts'
import type { Rating } from '../../../src/model/rating.ts'
import type { ReviewRun } from '../../../src/model/review-run.ts'
import { DEFAULT_SETTINGS, type Fitted } from '../../../src/model/settings.ts'
import { instant, type StudyDay } from '../../../src/model/time.ts'

const run = (...reviews: readonly (readonly [Rating, number])[]): ReviewRun => {
  let day = 0
  return reviews.map(([rating, elapsed]) => {
    day += elapsed
    return { rating, elapsed, day: day as StudyDay }
  })
}

describe('log loss', () => {
  it('is what the chance of recall made of the outcome, as in FSRS-6', () => {
    // A first "good" has the stability 2.3065: R(2.3065) is .9 by definition, R(2) = (1 + F·2/2.3065)^-.1542 = .90948.
    const chance = 0.909476
    const tests = testsOf([run(['good', 0], ['good', 2]), run(['good', 0], ['again', 2])])
    const [recalled = 0, forgotten = 0] = logLosses(tests, DEFAULT_SETTINGS)
    expect(recalled).toBeCloseTo(-Math.log(chance), 4)
    expect(forgotten).toBeCloseTo(-Math.log(1 - chance), 3)
  })

  it('goes on through reviews of the same day', () => {
    const tests = testsOf([run(['again', 0], ['good', 0], ['good', 3])])
    const alone = testsOf([run(['again', 0], ['good', 3])])
    const [with_ = 0] = logLosses(tests, DEFAULT_SETTINGS)
    const [without = 0] = logLosses(alone, DEFAULT_SETTINGS)
    expect(with_).toBeLessThan(without)
  })
})

describe('splits by time', () => {
  it('judge the last two thirds by what came before, in five pieces', () => {
    expect(timeSplits(3000, 0)).toEqual([
      { from: 1000, to: 1400 },
      { from: 1400, to: 1800 },
      { from: 1800, to: 2200 },
      { from: 2200, to: 2600 },
      { from: 2600, to: 3000 },
    ])
  })

  it('need four hundred to fit and two hundred to compare', () => {
    expect(timeSplits(599, 0)).toEqual([])
    expect(timeSplits(600, 0).map(({ from, to }) => to - from)).toEqual([40, 40, 40, 40, 40])
  })

  it('leave out what the parameters in use were fitted to', () => {
    expect(timeSplits(3000, 2900)).toEqual([])
    expect(timeSplits(3000, 2500)[0]).toEqual({ from: 2500, to: 2600 })
  })
})

describe('a comparison', () => {
  it('is better only by more than its uncertainty', () => {
    const gains = comparisonOf([0.5, 0.4, 0.6, 0.5], [0.4, 0.3, 0.5, 0.4])
    expect(gains).toEqual({
      tests: 4,
      before: 0.5,
      after: expect.closeTo(0.4, 10),
      uncertainty: expect.closeTo(0, 10),
    })
    expect(isBetter(gains)).toBe(true)
    expect(isBetter(comparisonOf([0.9, 0.1, 0.5], [0.1, 0.9, 0.4]))).toBe(false)
    expect(isBetter(comparisonOf([0.5], [0.5]))).toBe(false)
  })
})

describe('the proposal to fit', () => {
  const learner = (tested: number, fitted: Fitted | null): Learner => ({
    ...emptyLearner,
    settings: { ...DEFAULT_SETTINGS, fitted },
    days: new Map([
      [
        20_000 as StudyDay,
        { ratings: { again: 0, hard: 0, good: 0, easy: 0 }, seconds: 0, introduced: 0, tested, recalled: 0 },
      ],
    ]),
  })

  it('comes with enough tests, and again with enough new ones', () => {
    const fitted = { at: instant(0), tests: 700, event: null }
    expect([599, 600].map(count => isFitDue(learner(count, null)))).toEqual([false, true])
    expect([1099, 1100].map(count => isFitDue(learner(count, fitted)))).toEqual([false, true])
  })
})
