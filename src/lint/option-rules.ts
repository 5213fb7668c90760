import { answerKey, foldAnswer } from '../answer/fold-answer.ts'
import { optionPlace, placeOf } from './places.ts'
import { type Finding, type LintedBank, NOTHING, type QuestionCheck } from './rule.ts'
import { type Choice, isChoice, isTrueFalse } from './true-false.ts'
import { ABSOLUTE, ALL_OR_NONE, FREQUENCY, KOREAN, SENTENCE_END } from './wording.ts'

function optionsWith(words: RegExp, question: Choice, bank: LintedBank): readonly Finding[] {
  return question.options.flatMap(({ text }, at): readonly Finding[] => {
    const match = words.exec(text)
    if (match === null) return NOTHING
    return [{ place: optionPlace(question, at, bank, match.index), about: { word: match[0] } }]
  })
}

/** What a true-or-false question says stands in its title, or in its prompt. */
function statementWith(words: RegExp, question: Choice, bank: LintedBank): readonly Finding[] {
  for (const text of [question.title, question.prompt]) {
    const match = words.exec(text)
    if (match === null) continue
    return [{ place: placeOf(question, { text, index: match.index }, bank), about: { word: match[0] } }]
  }
  return NOTHING
}

const wordsIn =
  (words: RegExp): QuestionCheck =>
  (question, bank) => {
    if (!isChoice(question)) return NOTHING
    return isTrueFalse(question) ? statementWith(words, question, bank) : optionsWith(words, question, bank)
  }

export const saysAbsolutely = wordsIn(ABSOLUTE)
export const saysHowOften = wordsIn(FREQUENCY)

export const coversOthers: QuestionCheck = (question, bank) =>
  isChoice(question) ? optionsWith(ALL_OR_NONE, question, bank) : NOTHING

/** The key gives itself away when it is longer than the next longest option by more than this. */
const LONGER = 1.3
/** A few characters more say nothing, whatever their share. */
const CHARACTERS_LONGER = 4

export const isLongest: QuestionCheck = (question, bank) => {
  if (question.kind !== 'choice' || isTrueFalse(question)) return NOTHING
  const lengths = question.options.map(({ text }) => foldAnswer(text).length)
  const key = question.options.findIndex(({ right }) => right)
  const length = lengths[key] ?? 0
  const next = Math.max(0, ...lengths.filter((_, at) => at !== key))
  if (length <= next * LONGER || length < next + CHARACTERS_LONGER) return NOTHING
  return [{ place: optionPlace(question, key, bank), about: { length, next } }]
}

/** Sentences among phrases, in Korean; full stops or capitals at some of them, in English. */
export const areUnlike: QuestionCheck = (question, bank) => {
  if (!isChoice(question) || isTrueFalse(question)) return NOTHING
  const texts = question.options.map(({ text }) => text)
  const odd = texts.some(text => KOREAN.test(text))
    ? firstOdd(texts, text => SENTENCE_END.test(foldAnswer(text)))
    : (firstOdd(texts, text => text.endsWith('.')) ?? firstOdd(texts, capitalOf))
  return odd === null ? NOTHING : [{ place: optionPlace(question, odd, bank) }]
}

/** The first text that differs from the one before it; what gives null is passed over. */
function firstOdd(texts: readonly string[], classOf: (text: string) => boolean | null): number | null {
  let before: boolean | null = null
  for (const [at, text] of texts.entries()) {
    const now = classOf(text)
    if (now === null) continue
    if (before !== null && now !== before) return at
    before = now
  }
  return null
}

/** Names, code and abbreviations are written as they are written: a plain word can begin either way. */
const capitalOf = (text: string): boolean | null =>
  /^\p{L}\p{Ll}+ /u.test(text) ? /^\p{Lu}/u.test(text) : null

const FEWEST_OPTIONS = 3
const MOST_OPTIONS = 4

/** A single option is an error of its own, and leaves nothing to say here. */
export const hasOddNumber: QuestionCheck = (question, bank) => {
  if (question.kind !== 'choice' || isTrueFalse(question)) return NOTHING
  const { length: count } = question.options
  if (count < 2 || (count >= FEWEST_OPTIONS && count <= MOST_OPTIONS)) return NOTHING
  const reason = count > MOST_OPTIONS ? 'many' : 'two'
  return [{ place: optionPlace(question, 0, bank), reason, about: { count } }]
}

export const saysSame: QuestionCheck = (question, bank) => {
  if (!isChoice(question)) return NOTHING
  const seen = new Map<string, number>()
  return question.options.flatMap(({ text }, at): readonly Finding[] => {
    const key = answerKey(text)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, at)
    return first === undefined
      ? NOTHING
      : [{ place: optionPlace(question, at, bank), about: { first: first + 1 } }]
  })
}

/** Numbers in the order in which they are shown; shuffled ones have none. */
export const areUnsorted: QuestionCheck = (question, bank) => {
  if (!isChoice(question) || question.shuffle) return NOTHING
  const values = question.options.map(({ text }) => numberIn(text))
  const pairs = values.slice(1).map((value, at) => value - (values[at] ?? 0))
  const sorted = pairs.every(step => step >= 0) || pairs.every(step => step <= 0)
  return sorted || values.some(Number.isNaN) ? NOTHING : [{ place: optionPlace(question, 0, bank) }]
}

/** The number that a text begins with, NaN where it begins with none. */
function numberIn(text: string): number {
  const digits = /^-?\d+(?:,\d{3})*(?:\.\d+)?(?=\s|$|[\p{L}%])/u.exec(foldAnswer(text))?.[0]
  return digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''))
}
