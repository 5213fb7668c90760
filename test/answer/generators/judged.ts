import type { Instance } from '../../../src/answer/generator.ts'

/** The verdict and the Korean reason; no reason where it could not be read. */
export function judgedAs(instance: Instance, answer: string): readonly [string, string] {
  const acceptance = instance.accept(answer)
  return acceptance ? [acceptance.verdict, acceptance.why.ko] : ['unread', '']
}

export const verdictOf = (instance: Instance, answer: string): string => judgedAs(instance, answer)[0]

/** Every order of some items. */
export function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) =>
    permutations(items.filter((_, other) => other !== at)).map(rest => [first, ...rest]),
  )
}

/** Every set of some items, the empty one included. */
export function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  return subsets(rest).flatMap(some => [some, [first, ...some]])
}

export const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed)
