import { fromIso, type Instant, type Offset, offset } from '../model/time.ts'

/** A line of a journal as parsed JSON, before anything of it is believed. */
export type Fields = Readonly<Record<string, unknown>>

/** What is wrong with a line: it is no JSON object, or the named field is missing or has a wrong value. */
export type LineFault = { readonly fault: 'json' } | { readonly fault: 'field'; readonly field: string }

export const isFault = <T extends object>(parsed: T | LineFault): parsed is LineFault => 'fault' in parsed

/** Null where the line is no JSON object. */
export function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}

export const wrong = (field: string): LineFault => ({ fault: 'field', field })
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isNumber = (value: unknown): value is number => Number.isFinite(value)
export const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
export const isCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(isCount)

/** Zones reach from -12 to +14 hours; a day either way leaves room for history. */
export const isOffset = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= 1440

/** What every line says, whatever it is about. */
export interface LineStamp {
  readonly v: number
  readonly id: string
  readonly at: Instant
  readonly offset: Offset
}

export function parseStamp({ v, id, at, offset: zone }: Fields): LineStamp | LineFault {
  if (!isCount(v)) return wrong('v')
  if (!isText(id)) return wrong('id')
  const instant = parseInstant(at)
  if (instant === null) return wrong('at')
  return isOffset(zone) ? { v, id, at: instant, offset: offset(zone) } : wrong('offset')
}

/** `Date.parse` alone would take many a text that is no ISO date. */
export function parseInstant(value: unknown): Instant | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value) ? fromIso(value) : null
}
