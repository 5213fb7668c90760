import { placeOf } from './places.ts'
import { textsOf } from './question-texts.ts'
import { NOTHING, type QuestionCheck } from './rule.ts'
import { languageOfStem } from './stem-forms.ts'
import { VOLATILE } from './wording.ts'

/** What can be read in one breath, and said in two minutes. */
const LONGEST_STEM = { ko: 160, en: 45 } as const
const LONGEST_ANSWER = { ko: 600, en: 200 } as const

/** Korean counts characters, English words. */
const lengthIn = (text: string, language: 'ko' | 'en'): number =>
  language === 'ko' ? text.length : (text.match(/\S+/gu)?.length ?? 0)

export const isLongStem: QuestionCheck = question => {
  const language = languageOfStem(question)
  if (language === null) return NOTHING
  const length = lengthIn(question.title, language)
  if (length <= LONGEST_STEM[language]) return NOTHING
  return [{ place: question.place, reason: language, about: { length, most: LONGEST_STEM[language] } }]
}

export const isLongAnswer: QuestionCheck = (question, bank) => {
  const language = languageOfStem(question)
  if (language === null || question.kind !== 'open') return NOTHING
  const length = lengthIn(question.answer, language)
  if (length <= LONGEST_ANSWER[language]) return NOTHING
  const place = placeOf(question, { text: question.answer }, bank)
  return [{ place, reason: language, about: { length, most: LONGEST_ANSWER[language] } }]
}

export const isVolatile: QuestionCheck = (question, bank) => {
  if (question.asOf !== null) return NOTHING
  for (const text of textsOf(question)) {
    const match = VOLATILE.exec(text)
    if (match === null) continue
    return [{ place: placeOf(question, { text, index: match.index }, bank), about: { word: match[0] } }]
  }
  return NOTHING
}

/** Nothing but code or a number as the answer, and nothing said about it: that cannot be talked about. */
export const isBareAnswer: QuestionCheck = (question, bank) => {
  const { kind, answer, explanation, keyPoints, draft } = question
  if (kind !== 'open' || draft || explanation !== '' || keyPoints.length > 0) return NOTHING
  const words = answer.replace(/^(`{3,}|~{3,})[\s\S]*?^\1.*$/gmu, '').replace(/`[^`]*`/gu, '')
  return /\p{L}/u.test(words) ? NOTHING : [{ place: placeOf(question, { text: answer }, bank) }]
}
