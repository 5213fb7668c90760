import { readQuantity } from '../quantity.ts'
import { foldTyped } from './fold-typed.ts'
import { asLatin, EMPTY, takeWords, withoutNames } from './typed-words.ts'

/** A number, and a sign that says that those up to the next number belong to it: `2..`, `2~`, `2-`, `2 to`, `2, …,`. */
const RANGE = /(\d+)\s*(?:,\s*\.{2,}\s*,?|\.{2,}|~|-|\bto\b)\s*(?=(\d+))/gu
const MOST_IN_RANGE = 1000

/** Exactly `count` whole numbers: `(1, 2, 2)`, `1 2 2`, `A=1 B=2 C=2`, `122`. */
export function readVector(text: string, count: number, names: readonly string[]): readonly number[] | null {
  const bare = withoutNames(foldTyped(text), names).replace(/[a-z]\s*[=:]/gu, ' ')
  if (/[^\d\s,;()[\]{}<>=:/|-]/u.test(bare)) return null
  const found = bare.match(/-?\d+/gu) ?? []
  const digits = found.length === 1 && /^\d+$/u.test(found[0]) && found[0].length === count
  const numbers = (digits ? [...(found[0] ?? '')] : found).map(Number)
  return numbers.length === count ? numbers : null
}

/** Whole numbers without an order: `{2, 3, 4}`, `2 3 4`, `2..4`, `2~4`; empty for `없음` or `{}`. */
export function readSet(text: string): ReadonlySet<number> | null {
  const folded = foldTyped(text)
  if (/^[{[(]\s*[}\])]$/u.test(folded)) return new Set()
  const { meanings, rest } = takeWords(folded, EMPTY)
  if (meanings.has('none')) return /\d/u.test(rest) ? null : new Set()
  const bare = withoutNames(asLatin(folded), []).replace(/[a-z]\s*[=:∈]/gu, ' ')
  const listed = spelledOut(bare)
  if (listed === null || /[^\d\s,;.(){}[\]<>=:|/-]/u.test(listed)) return null
  const numbers = (listed.match(/\d+/gu) ?? []).map(Number)
  return numbers.length === 0 ? null : new Set(numbers)
}

/** Every range written out; null where one runs backwards or too far. */
function spelledOut(folded: string): string | null {
  let isReadable = true
  const listed = folded.replace(RANGE, (_, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)]
    if (last < first || last - first > MOST_IN_RANGE) isReadable = false
    const all = isReadable ? Array.from({ length: last - first }, (_, index) => first + index) : []
    return `${all.join(',')},`
  })
  return isReadable ? listed : null
}

/** A number, or the quotient of two: `470`, `470.5`, `28232/60`, `약 470개/초`. */
export function readRatio(text: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)\s*[/÷]\s*(\d+(?:\.\d+)?)$/u.exec(foldTyped(text))
  if (parts) return Number(parts[2]) === 0 ? null : Number(parts[1]) / Number(parts[2])
  const quantity = readQuantity(text)
  return 'failed' in quantity ? null : quantity.value
}
