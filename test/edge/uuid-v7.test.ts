import { expect, test } from 'vitest'
import { createUuidV7 } from '../../src/edge/uuid-v7.ts'
import { instant } from '../../src/model/time.ts'

test('carries the time, the version and the variant of RFC 9562', () => {
  // The time of the example in RFC 9562, appendix A.6: 2022-02-22 14:22:22 in New York.
  const id = createUuidV7()(instant(0x017f22e279b0))
  expect(id).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
})

test('ids of the same millisecond, and of a clock that goes back, still sort in the order of their making', () => {
  const make = createUuidV7()
  const same = Array.from({ length: 10_000 }, () => make(instant(1_000_000)))
  const back = Array.from({ length: 10 }, () => make(instant(5)))
  const all = [...same, ...back, make(instant(2_000_000))]
  expect(all).toEqual([...all].sort())
  expect(new Set(all).size).toBe(10_011)
})
