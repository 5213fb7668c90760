import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { days } from '../../src/model/time.ts'
import { costsOf, NO_TIMES } from '../../src/plan/answer-times.ts'
import { dayOrder } from '../../src/plan/day-order.ts'
import type { Horizon } from '../../src/plan/horizon.ts'
import type { PlanItem } from '../../src/plan/item.ts'
import { worthsOf } from '../../src/plan/worth.ts'

const COSTS = costsOf(NO_TIMES)

const fresh = (weight = 1, prior = 0): PlanItem => ({
  memory: null,
  age: 0,
  tested: 0,
  weight,
  prior,
})
const seen = (stability: number, age: number, difficulty = 5): PlanItem => ({
  memory: { stability: days(stability), difficulty },
  age,
  tested: 0,
  weight: 1,
  prior: 0,
})

const horizon = (length: number, daily = 900): Horizon => ({
  days: length,
  left: Math.max(0, Math.ceil(length) - 1),
  daily,
  attendance: 0.9,
})

const worths = (items: readonly PlanItem[], of: Horizon) =>
  worthsOf(items, { horizon: of, costs: COSTS, settings: DEFAULT_SETTINGS })

describe('on the last day', () => {
  it('a new question is worth its recall tomorrow for its forty seconds', () => {
    // Σ share · R(1 day, S0): .24·R(.212) + .094·R(1.2931) + .495·R(2.3065) + .171·R(8.2956), by hand.
    expect(worths([fresh()], horizon(1)).worth[0]).toBeCloseTo(0.9068 / 40, 5)
  })

  it('what is likely to be known anyway is worth that much less', () => {
    const [plain = 0, likely = 0] = worths([fresh(), fresh(1, 0.5)], horizon(1)).worth
    expect((plain - likely) * 40).toBeCloseTo(0.5, 10)
  })
})

it('time has no price where there is enough of it, and one where there is not', () => {
  const items = Array.from({ length: 50 }, () => fresh())
  expect(worths(items, horizon(30, 3600)).price).toBe(0)
  expect(worths(items, horizon(30, 30)).price).toBeGreaterThan(0)
})

it('a question of twice the weight is worth more', () => {
  const [light = 0, heavy = 0] = worths([fresh(0.5), fresh(1.5)], horizon(10)).worth
  expect(heavy).toBeGreaterThan(2 * light)
})

const someItems = fc.array(
  fc.oneof(
    fc.constant(fresh()),
    fc
      .record({
        stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
        age: fc.integer({ min: 1, max: 90 }),
        difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      })
      .map(({ stability, age, difficulty }) => seen(stability, age, difficulty)),
  ),
  { maxLength: 40 },
)

describe('the order of a day', () => {
  it('is the same for the same state, never asks twice, and leaves out what gains less than a question an hour', () => {
    fc.assert(
      fc.property(someItems, fc.integer({ min: 1, max: 120 }), (items, length) => {
        const first = worths(items, horizon(length))
        const order = dayOrder(first, { budget: Number.POSITIVE_INFINITY })
        expect(dayOrder(worths(items, horizon(length)), { budget: Number.POSITIVE_INFINITY })).toEqual(order)
        expect(new Set(order).size).toBe(order.length)
        items.forEach((_, at) => {
          expect(order.includes(at)).toBe((first.worth[at] ?? 0) >= 1 / 3600)
        })
        expect([...first.worth].every(Number.isFinite)).toBe(true)
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('puts equals in the order of the deck and ends when the seconds are used', () => {
    const all = worths([fresh(), fresh(), fresh(), fresh()], horizon(10))
    expect(dayOrder(all, { budget: Number.POSITIVE_INFINITY })).toEqual([0, 1, 2, 3])
    expect(dayOrder(all, { budget: 81 })).toEqual([0, 1, 2])
    expect(dayOrder(all, { budget: 80 })).toEqual([0, 1])
    expect(dayOrder(all, { budget: 0 })).toEqual([])
    expect(dayOrder(all, { budget: 80, isOpen: at => at % 2 === 1 })).toEqual([1, 3])
  })
})
