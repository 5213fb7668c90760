import type { Chance } from '../model/seeded.ts'

/** The items in an order that the chance decides: Fisher and Yates. */
export function seededOrder<T>(items: readonly T[], chance: Chance): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(chance() * left.length), 1))
}
