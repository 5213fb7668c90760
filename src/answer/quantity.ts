import { foldAnswer } from './fold-answer.ts'

/** A number with the unit that was written behind it. */
export interface Quantity {
  readonly value: number
  /** As written, folded; '' where there is none. */
  readonly unit: string
}

export type QuantityReading = Quantity | { readonly failed: 'none' | 'several' }

interface Unit {
  readonly dimension: string
  readonly factor: number
}

const BINARY = ['', 'ki', 'mi', 'gi', 'ti'] as const
const DECIMAL = ['', 'k', 'm', 'g', 't'] as const
const KOREAN_PREFIX = ['', '킬로', '메가', '기가', '테라'] as const
const KOREAN_BINARY = ['', '키비', '메비', '기비', '테비'] as const

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...scaled('information', 8, 1000, [DECIMAL, KOREAN_PREFIX], ['b', 'byte', 'bytes', '바이트']),
  ...scaled('information', 8, 1024, [BINARY, KOREAN_BINARY], ['b', 'byte', 'bytes', '바이트']),
  ...scaled('information', 1, 1000, [DECIMAL, KOREAN_PREFIX], ['bit', 'bits', '비트']),
  ...scaled('information', 1, 1024, [BINARY, KOREAN_BINARY], ['bit', 'bits', '비트']),
  ...scaled('rate', 1, 1000, [DECIMAL], ['bps', 'bit/s', 'bits/s']),
  ...scaled('rate', 8, 1000, [DECIMAL], ['b/s', 'byte/s', 'bytes/s']),
  ...scaled('rate', 8, 1024, [BINARY], ['b/s']),
  ...named('time', 1e-9, ['ns', '나노초', 'nanosecond', 'nanoseconds']),
  ...named('time', 1e-6, ['μs', 'us', '마이크로초', 'microsecond', 'microseconds']),
  ...named('time', 1e-3, ['ms', '밀리초', 'millisecond', 'milliseconds', 'msec']),
  ...named('time', 1, ['s', 'sec', '초', 'second', 'seconds']),
  ...named('time', 60, ['min', '분', 'minute', 'minutes']),
  ...named('time', 3600, ['h', '시간', 'hour', 'hours']),
  ...named('time', 86_400, ['d', '일', 'day', 'days']),
  ...named('share', 1, ['%', '퍼센트', '프로', 'percent']),
])

function named(dimension: string, factor: number, names: readonly string[]): [string, Unit][] {
  return names.map(name => [name, { dimension, factor }])
}

function scaled(
  dimension: string,
  base: number,
  step: number,
  prefixes: readonly (readonly string[])[],
  names: readonly string[],
): [string, Unit][] {
  return prefixes.flatMap(list =>
    list.flatMap((prefix, power) =>
      named(
        dimension,
        base * step ** power,
        names.map(name => prefix + name),
      ),
    ),
  )
}

const NUMBER = /(?<![a-z\d.])[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[-+]?\d+)?/giu

/** Characters. What is longer is no number but a text, which expressions need not look at. */
const LONGEST = 1000

/** The one number of an answer: what stands in brackets is left out, and what stands before a last `=` or `≈`. */
export function readQuantity(text: string): QuantityReading {
  if (text.length > LONGEST) return { failed: 'several' }
  const folded = foldAnswer(text)
  const bare = folded.replace(/\([^)]*\)/gu, ' ')
  const result = (/\d/u.test(bare) ? bare : folded).split(/[=≈≒]/u).findLast(part => /\d/u.test(part)) ?? ''
  const numbers = [...result.matchAll(NUMBER)]
  const [number] = numbers
  if (number === undefined) return { failed: 'none' }
  if (numbers.length > 1) return { failed: 'several' }
  const unit = result.slice(number.index + number[0].length).trim()
  return { value: Number(number[0].replaceAll(',', '')), unit: unit.replace(/[\s.,!?]+$/gu, '') }
}

export type Conversion =
  | { readonly type: 'converted'; readonly value: number }
  /** One of the units is not known, or is missing: nothing can be said about them. */
  | { readonly type: 'unknown' }
  /** Both are known and of different kinds. */
  | { readonly type: 'different' }

/** A quantity in another unit. */
export function convert({ value, unit }: Quantity, to: string): Conversion {
  const target = UNITS.get(unitName(to))
  const source = UNITS.get(unitName(unit))
  if (target === undefined || source === undefined) return { type: 'unknown' }
  if (source.dimension !== target.dimension) return { type: 'different' }
  return { type: 'converted', value: (value * source.factor) / target.factor }
}

/** Without particles, copulas and words about the accuracy. */
const unitName = (unit: string): string =>
  foldAnswer(unit)
    .replace(/\s+/gu, '')
    .replace(/(?:정도|가량|쯤|미만|이하|이상)?(?:입니다|이에요|예요|이다|임|요)?$/u, '')
