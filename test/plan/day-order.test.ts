import { describe, expect, it } from 'vitest'
import { dayOrder } from '../../src/plan/day-order.ts'

const HOUR = 3600
/** Six new ones, then three reviews that are worth less, the last one nothing. */
const worths = {
  price: 0,
  worth: Float64Array.from([9, 8, 7, 6, 5, 4, 3, 2, -1], each => each / HOUR),
  seconds: Float64Array.from([40, 40, 40, 40, 40, 40, 12, 12, 12]),
}
const isReview = (at: number): boolean => at >= 6

describe('a floor for reviews', () => {
  it('brings the best review forward whenever reviews have had less than their share', () => {
    const floor = { share: 0.1, isReview }
    expect(dayOrder(worths, { budget: 1000, floor })).toEqual([0, 6, 1, 2, 7, 3, 4, 5, 8])
  })

  it('leaves the order alone where it is none, and ends with what is worth the time', () => {
    expect(dayOrder(worths, { budget: 1000, floor: { share: 0, isReview } })).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ])
    const none = { ...worths, worth: worths.worth.map(() => 0.5 / HOUR) }
    expect(dayOrder(none, { budget: 1000, floor: { share: 0.5, isReview } })).toEqual([])
  })
})
