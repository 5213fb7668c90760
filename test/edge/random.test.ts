import { expect, test } from 'vitest'
import { createRandom } from '../../src/edge/random.ts'

const take = (seed: number | null, count: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

test('a seed gives the numbers of mulberry32 on every machine', () => {
  // Computed with the reference implementation in C: seed 42.
  expect(take(42, 3).map(number => Math.round(number * 2 ** 32))).toEqual([
    2581720956, 1925393290, 3661312704,
  ])
})

test.each([null, 0, 7, -1, 2 ** 40])('with seed %s numbers fill the range from 0 up to 1', seed => {
  const numbers = take(seed, 4000)
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++) {
    const hits = numbers.filter(number => Math.floor(number * 10) === tenth).length
    // Four standard deviations around 400.
    expect(Math.abs(hits - 400)).toBeLessThan(76)
  }
})

test('without a seed no run is like another', () => {
  expect(take(null, 4)).not.toEqual(take(null, 4))
})
