import type { Glossary } from '../model/glossary.ts'
import { jamo } from '../model/hangul.ts'
import type { Judgement, Remark } from '../model/judgement.ts'
import type { Accept } from '../model/question.ts'
import type { Verdict } from '../model/rating.ts'
import { answerKey, answerKeys, foldAnswer } from './fold-answer.ts'
import { jamoDistance } from './jamo-distance.ts'
import { isParticleRun } from './korean-endings.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { convert, readQuantity } from './quantity.ts'

/** Below this many jamo a typing error makes another word. */
const SHORTEST_FUZZY = 5

/** A short answer, or the text of a gap. */
export function judgeShort(text: string, accept: Accept, glossary: Glossary): Judgement {
  if (foldAnswer(text) === '') return { type: 'unread', remark: { code: 'answer/empty' } }
  return accept.type === 'number'
    ? judgeNumber(text, accept)
    : judgeTexts(text, accept.texts, lexiconOf(glossary))
}

/** What a gap takes: its text, with or without what stands in brackets, or that alone. */
export function gapTexts(hidden: string): readonly string[] {
  const inside = [...hidden.matchAll(/\(([^)]+)\)/gu)].flatMap(match => (match[1] ?? '').split(/[,/]/u))
  const outside = hidden.replace(/\([^)]*\)/gu, ' ')
  return [hidden, outside, ...inside].filter(text => answerKey(text) !== '')
}

const judged = (verdict: Verdict, remarks: readonly Remark[] = []): Judgement => ({
  type: 'judged',
  verdict,
  positions: [],
  remarks,
})

function judgeTexts(text: string, accepted: readonly string[], lexicon: Lexicon): Judgement {
  const typed = withoutFrame(text)
  if (accepted.some(candidate => meansSame(typed, candidate, lexicon))) return judged('right')
  const near = accepted.find(candidate => isNear(typed, candidate, lexicon))
  if (near !== undefined) return judged('partly', [{ code: 'answer/near', about: { expected: near } }])
  return judged('wrong')
}

/** Without the words that people put around an answer: `정답은 …`, `it is the …`. */
const withoutFrame = (text: string): string =>
  foldAnswer(text)
    .replace(/^(?:(?:정답|답|답변)은\s+|(?:the answer is|it is|it's|that is|this is|they are)\s+)/u, '')
    .replace(/^(?:an?|the)\s+/u, '')

function meansSame(typed: string, accepted: string, lexicon: Lexicon): boolean {
  const keys = answerKeys(typed)
  const wanted = answerKeys(withoutFrame(accepted))
  if (wanted.some(key => keys.some(candidate => samePlainly(candidate, key)))) return true
  if (sameQuantity(typed, accepted)) return true
  const meant = wanted.map(lexicon.canonical)
  return keys.some(key => bareWords(key).some(candidate => meant.includes(lexicon.canonical(candidate))))
}

/** Equal, or followed by a particle or copula, or in the plural. */
function samePlainly(typed: string, wanted: string): boolean {
  if (typed === wanted) return true
  if (!typed.startsWith(wanted)) return false
  const rest = typed.slice(wanted.length)
  if (/^(?:e?s)$/u.test(rest)) return /[a-z]$/u.test(wanted)
  return /[가-힣]/u.test(rest) && isParticleRun(rest)
}

/** The key with nothing, one, two … characters of particle taken off its end. */
function bareWords(key: string): readonly string[] {
  const words = [key]
  for (let end = key.length - 1; end >= Math.max(2, key.length - 6); end--) {
    if (isParticleRun(key.slice(end))) words.push(key.slice(0, end))
  }
  return words
}

/** Numbers that say the same in other units, or the same number with and without its counter (`17개`). */
function sameQuantity(typed: string, accepted: string): boolean {
  const a = readQuantity(typed)
  const b = readQuantity(accepted)
  if ('failed' in a || 'failed' in b || !startsWithNumber(typed) || !startsWithNumber(accepted)) return false
  const converted = convert(a, b.unit)
  if (converted.type === 'converted') return nearlyEqual(converted.value, b.value)
  return a.value === b.value && (a.unit === '' || (b.unit === '' && !a.unit.includes(' ')))
}

const startsWithNumber = (text: string): boolean => /^[-+≈~약 ]*\d/u.test(foldAnswer(text))

const nearlyEqual = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** One typing error away, digits not counted, and no other word of the field. */
function isNear(typed: string, accepted: string, lexicon: Lexicon): boolean {
  const wanted = answerKey(withoutFrame(accepted))
  const digits = (key: string): string => key.replace(/\P{N}/gu, '')
  return bareWords(answerKey(typed)).some(key => {
    if (digits(key) !== digits(wanted) || lexicon.isWord(key)) return false
    const limit = jamo(wanted).length >= SHORTEST_FUZZY ? 1 : 0.5
    return jamoDistance(jamo(key), jamo(wanted), limit) <= limit
  })
}

function judgeNumber(text: string, accept: Accept & { type: 'number' }): Judgement {
  const quantity = readQuantity(text)
  if ('failed' in quantity) {
    return {
      type: 'unread',
      remark: { code: quantity.failed === 'none' ? 'answer/no-number' : 'answer/several-numbers' },
    }
  }
  const converted = convert(quantity, accept.unit)
  const value = converted.type === 'converted' ? converted.value : quantity.value
  const right = converted.type !== 'different' && withinTolerance(value, accept)
  if (right) return judged('right')
  const unitOnly = converted.type !== 'unknown' && withinTolerance(quantity.value, accept)
  if (unitOnly) return judged('partly', [{ code: 'answer/unit', about: { expected: accept.unit } }])
  return judged('wrong')
}

function withinTolerance(value: number, { value: wanted, tolerance }: Accept & { type: 'number' }): boolean {
  const room = tolerance.type === 'absolute' ? tolerance.value : tolerance.value * Math.abs(wanted)
  return nearlyEqual(value, wanted) || Math.abs(value - wanted) <= room * (1 + 1e-9)
}
