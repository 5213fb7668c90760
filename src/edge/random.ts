import { seeded } from '../model/seeded.ts'
import type { Random } from '../ports/random.ts'
import { randomBytes } from './random-bytes.ts'

/** Chance itself without a seed; with one, the same numbers every time and on every machine. */
export function createRandom(seed: number | null): Random {
  return { next: seed === null ? unpredictable : seeded(seed) }
}

/** As many bits as a double between 0 and 1 can tell apart. */
function unpredictable(): number {
  const bytes = randomBytes(7)
  return (bytes.readUIntBE(0, 6) * 32 + ((bytes[6] ?? 0) >>> 3)) / 2 ** 53
}
