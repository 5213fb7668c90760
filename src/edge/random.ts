import { randomBytes } from 'node:crypto'
import type { Random } from '../ports/random.ts'

/** Chance itself without a seed; with one, the same numbers every time and on every machine. */
export function createRandom(seed: number | null): Random {
  return { next: seed === null ? unpredictable : mulberry32(seed) }
}

/** As many bits as a double between 0 and 1 can tell apart. */
function unpredictable(): number {
  const bytes = randomBytes(7)
  return (bytes.readUIntBE(0, 6) * 32 + ((bytes[6] ?? 0) >>> 3)) / 2 ** 53
}

/** Mulberry32 by Tommy Ettinger, 2017, public domain: 32 bits of state, passes gjrand. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
