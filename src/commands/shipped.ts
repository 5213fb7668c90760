import type { BankRoot } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import { liesIn } from './lies-in.ts'

/**
 * Whether a bank came with quiz, so that the next update overwrites it. In a checkout of quiz itself the same banks are
 * the person's own: there they stand in `./questions`.
 */
export function isShipped(world: World, roots: readonly BankRoot[], file: string): boolean {
  const isBuiltin = roots.some(({ origin, path }) => origin === 'builtin' && liesIn(file, path))
  return isBuiltin && !liesIn(file, world.resolve('questions'))
}
