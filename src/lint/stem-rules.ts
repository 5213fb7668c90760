import { answerKey } from '../answer/fold-answer.ts'
import { type Lexicon, lexiconOf } from '../answer/lexicon.ts'
import type { Question } from '../model/question.ts'
import { placeOf } from './places.ts'
import { type Finding, type LintedBank, NOTHING, type QuestionCheck } from './rule.ts'
import { isQuestion, languageOfStem, sentencesOf, stemOf, vagueAt, yesOrNoAt } from './stem-forms.ts'
import { isChoice, isTrueFalse } from './true-false.ts'
import { COMPARES, ENUMERATION, JOINED_ENGLISH, JOINT, NEGATIVE_STEM, PRONOUN } from './wording.ts'

/** Options and gaps show by themselves what is asked; only open and short questions depend on the stem. */
export const asksNothing: QuestionCheck = question => {
  const language = languageOfStem(question)
  if (language === null || (question.kind !== 'open' && question.kind !== 'short')) return NOTHING
  return question.title === '' || isQuestion(stemOf(question), language)
    ? NOTHING
    : [{ place: question.place }]
}

/** One finding at character `index` of the title; none where it is null. */
function atTitle(question: Question, index: number | null, bank: LintedBank): readonly Finding[] {
  return index === null ? NOTHING : [{ place: placeOf(question, { text: question.title, index }, bank) }]
}

export const asksYesOrNo: QuestionCheck = (question, bank) => {
  const language = languageOfStem(question)
  if (language === null || question.kind !== 'open') return NOTHING
  return atTitle(question, yesOrNoAt(stemOf(question), language), bank)
}

export const asksVaguely: QuestionCheck = (question, bank) =>
  question.kind === 'open' ? atTitle(question, vagueAt(stemOf(question)), bank) : NOTHING

export const asksTwice: QuestionCheck = (question, bank, { glossary }) => {
  const stem = stemOf(question)
  const second = sentencesOf(stem).filter(({ asks }) => asks)[1]
  const joint = question.kind === 'open' ? jointOf(stem, lexiconOf(glossary)) : null
  return atTitle(question, second?.index ?? joint, bank)
}

/** A subject is named by so many words at most, and the second stands among as many after the joint. */
const REACH = 3

/** Where two concepts are joined under one verb that is about neither of them together. */
function jointOf(stem: string, lexicon: Lexicon): number | null {
  if (COMPARES.test(stem)) return null
  const isConcept = (name: string): boolean => lexicon.conceptsOf(answerKey(name)).length > 0
  const english = JOINED_ENGLISH.exec(stem)
  if (english) {
    const [, before = '', first = '', second = ''] = english
    return isConcept(first) && isConcept(second) ? before.length : null
  }
  const [joint, another] = stem.matchAll(JOINT)
  if (joint === undefined || another !== undefined) return null
  const before = stem.slice(0, joint.index).split(' ')
  const after = stem
    .slice(joint.index + joint[0].length)
    .split(' ')
    .slice(0, REACH)
  const ends = before.slice(-REACH).some((_, at, words) => isConcept(words.slice(at).join(' ')))
  const follows = after.some((_, from) =>
    after.slice(from).some((_, more) => {
      const name = answerKey(after.slice(from, from + more + 1).join(' '))
      return lexicon.conceptsAt(name).length > 0
    }),
  )
  return ends && follows ? joint.index : null
}

export const beginsWithPronoun: QuestionCheck = question =>
  question.prompt === '' && PRONOUN.test(question.title) ? [{ place: question.place }] : NOTHING

export const asksForList: QuestionCheck = (question, bank) =>
  question.kind === 'open'
    ? atTitle(question, ENUMERATION.exec(stemOf(question))?.index ?? null, bank)
    : NOTHING

/** The exception is asked for, and neither bold nor capitals say so. */
export const hidesNegation: QuestionCheck = (question, bank) => {
  if (!isChoice(question) || isTrueFalse(question)) return NOTHING
  const stem = stemOf(question)
  const match = NEGATIVE_STEM.exec(stem)
  if (match === null || isMarked(stem, match.index) || /^(?:NOT|EXCEPT)$/u.test(match[0])) return NOTHING
  return atTitle(question, match.index, bank).map(one => ({ ...one, about: { word: match[0] } }))
}

/** Whether a character stands between `**` and `**`. */
const isMarked = (text: string, index: number): boolean =>
  (text.slice(0, index).match(/\*\*|__/gu)?.length ?? 0) % 2 === 1
