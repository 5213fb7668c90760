/** Numbers in [0, 1), the next one with every call. */
export type Chance = () => number

/**
 * The same numbers for a seed every time and on every machine.
 * Mulberry32 by Tommy Ettinger, 2017, public domain: 32 bits of state, passes gjrand.
 */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
