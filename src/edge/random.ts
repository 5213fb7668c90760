import { seeded } from '../model/seeded.ts'
import type { Random } from '../ports/random.ts'

/**
 * Chance itself without a seed; with one, the same numbers every time and on every machine. Nothing secret is drawn: V8's own
 * generator will do, while loading node:crypto for a better one would cost every first question a tenth of its time.
 */
export function createRandom(seed: number | null): Random {
  return { next: seed === null ? Math.random : seeded(seed) }
}
