import { foldTyped } from './fold-typed.ts'
import { withoutNames } from './typed-words.ts'

/**
 * The numbers of a list of names, in their order: `P1 P3 P0`, `1,3,0`, `<P1→P3→P0>`, `130`. Null where there is anything
 * else in it or a number that is not one of `known`.
 */
export function readNames(
  text: string,
  known: readonly number[],
  names: readonly string[],
): readonly number[] | null {
  const bare = withoutNames(foldTyped(text), names)
  if (/[^\d\s,;.:/|<>()[\]{}·&+-]/u.test(bare)) return null
  const found = bare.match(/\d+/gu) ?? []
  const [only = ''] = found
  const numbers = (found.length === 1 && !known.includes(Number(only)) ? [...only] : found).map(Number)
  return numbers.length > 0 && numbers.every(number => known.includes(number)) ? numbers : null
}
