import { qwertyKey } from '../model/hangul.ts'
import type { Remark } from '../model/judgement.ts'
import type { AnswerValue } from './answer-value.ts'
import { answerKey } from './fold-answer.ts'

export type PositionReading =
  | { readonly type: 'positions'; readonly positions: readonly number[] }
  | { readonly type: 'unread'; readonly remark: Remark }

const CIRCLED = 0x2460

/**
 * Which of the shown texts are meant, from 0: by number (`2`, `②`, `2번`, `２`), letter (`b`, also with the Korean
 * keyboard on) or text, separated by spaces, commas or arrows. A number means a position wherever there is one.
 */
export function readPositions(given: AnswerValue, shown: readonly string[]): PositionReading {
  const positions: number[] = []
  for (const part of parts(given, shown)) {
    const found = positionOf(part, shown)
    if (found === null) return unread('answer/not-shown', { given: part, count: shown.length })
    if (positions.includes(found)) return unread('answer/twice', { given: part })
    positions.push(found)
  }
  if (positions.length === 0) return unread('answer/empty', {})
  return { type: 'positions', positions }
}

const unread = (code: string, about: Remark['about'] & object): PositionReading => ({
  type: 'unread',
  remark: { code, about },
})

/** The coarsest split whose parts all mean something, else the finest. */
function parts(given: AnswerValue, shown: readonly string[]): readonly string[] {
  if (typeof given === 'number') return [String(given)]
  if (typeof given !== 'string') return given.map(String)
  const text = plainDigits(given).normalize('NFC').trim()
  if (text === '') return []
  const splits = [
    [text],
    split(text, /\s*(?:[,;、，/]|-+>|=>|[→>])\s*/u),
    split(text, /[\s,;、，/→>]+|-+>|=>/u),
    run(text),
  ]
  const means = (some: readonly string[]): boolean =>
    some.length > 0 && some.every(part => positionOf(part, shown) !== null)
  return splits.find(means) ?? splits[2] ?? []
}

const split = (text: string, separator: RegExp): readonly string[] =>
  text.split(separator).filter(part => part !== '')

/** `acd` or `134`, typed in one go. */
const run = (text: string): readonly string[] => (/^(?:\d+|[a-zㄱ-ㅣ]+)$/iu.test(text) ? [...text] : [])

/** NFKC would run `①②` together into twelve. */
const plainDigits = (text: string): string =>
  text
    .replace(/[①-⑳]/gu, char => ` ${char.charCodeAt(0) - CIRCLED + 1} `)
    .replace(/[０-９]/gu, char => String(char.charCodeAt(0) - 0xff10))

function positionOf(part: string, shown: readonly string[]): number | null {
  const number = /^\(?(\d+)(?:번|[).:])?$/u.exec(part)?.[1]
  if (number !== undefined && Number(number) >= 1 && Number(number) <= shown.length) return Number(number) - 1
  return byText(part, shown) ?? byLetter(part, shown.length)
}

/** The text itself, or the beginning of exactly one. */
function byText(part: string, shown: readonly string[]): number | null {
  const key = answerKey(part)
  if (key === '') return null
  const keys = shown.map(answerKey)
  const exact = keys.indexOf(key)
  if (exact >= 0) return keys.lastIndexOf(key) === exact ? exact : null
  if (key.length < 2) return null
  const begins = keys.flatMap((candidate, at) => (candidate.startsWith(key) ? [at] : []))
  return begins.length === 1 ? (begins[0] ?? null) : null
}

function byLetter(part: string, count: number): number | null {
  const letter = /^\(?([a-zㄱ-ㅣⓐ-ⓩ])[).]?$/iu.exec(part)?.[1]
  if (letter === undefined) return null
  const index = qwertyKey(letter).normalize('NFKC').toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)
  return index >= 0 && index < count ? index : null
}
