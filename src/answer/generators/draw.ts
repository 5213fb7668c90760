import type { Chance } from '../../model/seeded.ts'

/** A whole number from `least` to `most`, both included. */
export const between = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1))

export function pick<List extends readonly [unknown, ...unknown[]]>(
  chance: Chance,
  from: List,
): List[number] {
  return from[Math.floor(chance() * from.length)] ?? from[0]
}

/** Fisher–Yates. */
export function shuffled<T>(chance: Chance, items: readonly T[]): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(chance() * left.length), 1))
}

export const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))
