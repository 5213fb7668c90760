import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextMemories } from '../../src/memory/algorithm.ts'
import { RATINGS } from '../../src/model/rating.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { days } from '../../src/model/time.ts'
import { calibrate, corrected, previewed, type Tested, UNCALIBRATED } from '../../src/plan/calibration.ts'
import type { PlanItem } from '../../src/plan/item.ts'
import { readinessOf, turnsOf } from '../../src/plan/readiness.ts'

const judged = { days: 10, calibration: UNCALIBRATED, settings: DEFAULT_SETTINGS, turns: [] }

const item = (stability: number | null, weight = 1): PlanItem => ({
  memory: stability === null ? null : { stability: days(stability), difficulty: 5 },
  age: 0,
  tested: 0,
  weight,
  prior: 0.4,
})

const tests = (count: number, recalled: number, predicted: number): readonly Tested[] =>
  Array.from({ length: count }, (_, at) => ({ predicted, recalled: at < recalled }))

describe('readiness', () => {
  it('has a floor without the questions never asked, and an expectation with them', () => {
    // R(10 days, S = 10) is 0.9; its slopes are .09 and .09·ln 9 = .19775, halved by the question never asked.
    // Nothing is known yet of how recall after one look strays: its own spread counts in full.
    const own = 0.045 ** 2 * 0.35 ** 2
    const band = 1.645 * Math.sqrt(0.045 ** 2 * 0.49 + 0.098875 ** 2 * 0.1225 + own + 0.0004)
    expect(readinessOf([item(10), item(null)], judged)).toEqual({
      floor: expect.closeTo(0.45, 6),
      expected: expect.closeTo(0.65, 6),
      band: expect.closeTo(band, 6),
    })
  })

  it('is the surer of cards after so many looks, the more such cards were tested', () => {
    const twice = [{ ...item(10), tested: 1 }]
    const bandWith = (tested: readonly number[]): number =>
      readinessOf(twice, { ...judged, turns: turnsOf(tested) })?.band ?? 0
    const once = Array.from({ length: 500 }, () => 1)
    const again = Array.from({ length: 500 }, () => 2)
    expect(turnsOf([0, 1, 3])).toEqual([2, 1, 1, 0, 0, 0, 0, 0])
    expect(bandWith(once)).toBe(bandWith([]))
    expect(bandWith(again)).toBeLessThan(bandWith(once))
  })

  it('weighs the questions', () => {
    expect(readinessOf([item(10, 1.5), item(null, 0.5)], judged)).toMatchObject({
      floor: expect.closeTo(0.675, 6),
      expected: expect.closeTo(0.775, 6),
    })
  })

  it('is unknown where there is no question', () => {
    expect(readinessOf([], judged)).toBeNull()
  })

  it('grows with the rating that a question gets', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (stability, elapsed) => {
          const before = { stability: days(stability), difficulty: 5 }
          const after = nextMemories(before, elapsed, DEFAULT_SETTINGS)
          const floors = RATINGS.map(
            rating => readinessOf([item(after[rating].stability)], judged)?.floor ?? 0,
          )
          expect(floors).toEqual(floors.toSorted((a, b) => a - b))
        },
      ),
      { seed: 5, numRuns: 200 },
    )
  })
})

describe('calibration', () => {
  it('leaves the predictions alone until there is a review', () => {
    expect(calibrate([])).toBe(UNCALIBRATED)
    expect(corrected(UNCALIBRATED, 0.9)).toBeCloseTo(0.9, 12)
    expect(previewed(UNCALIBRATED, 0.9999)).toBe(0.9999)
  })

  it('comes to what a person recalls, the more so the more reviews there are', () => {
    const of = (count: number): number => corrected(calibrate(tests(count, 0.6 * count, 0.9)), 0.9)
    expect(of(10)).toBeLessThan(0.9)
    expect(of(100)).toBeLessThan(of(10))
    expect(of(10_000)).toBeCloseTo(0.6, 2)
  })

  it('is where the log posterior is level', () => {
    const history = [...tests(40, 30, 0.9), ...tests(30, 12, 0.5), ...tests(20, 19, 0.97)]
    const { shift, slope } = calibrate(history)
    let [up, across] = [-shift / 0.49, -(slope - 1) / 0.1225]
    for (const { predicted, recalled } of history) {
      const x = Math.log(predicted / (1 - predicted))
      const miss = Number(recalled) - 1 / (1 + Math.exp(-shift - slope * x))
      up += miss
      across += miss * x
    }
    expect(up).toBeCloseTo(0, 6)
    expect(across).toBeCloseTo(0, 6)
  })
})
