import { answerKey } from '../answer/fold-answer.ts'
import { lexiconOf } from '../answer/lexicon.ts'
import type { Glossary } from '../model/glossary.ts'
import { placeOf } from './places.ts'
import { NOTHING, type QuestionCheck } from './rule.ts'
import {
  isQuestion,
  languageOfStem,
  sentencesOf,
  stemOf,
  vagueSentence,
  yesOrNoSentence,
} from './stem-forms.ts'
import { isTrueFalse } from './true-false.ts'
import { COMPARES, ENUMERATION, JOINED_ENGLISH, JOINT, NEGATIVE_STEM, PRONOUN } from './wording.ts'

/** Options and gaps show by themselves what is asked; only open and short questions depend on the stem. */
export const asksNothing: QuestionCheck = question => {
  const language = languageOfStem(question)
  if (language === null || (question.kind !== 'open' && question.kind !== 'short')) return NOTHING
  return question.title === '' || isQuestion(stemOf(question), language)
    ? NOTHING
    : [{ place: question.place }]
}

export const asksYesOrNo: QuestionCheck = (question, bank) => {
  const language = languageOfStem(question)
  if (language === null || question.kind !== 'open') return NOTHING
  const sentence = yesOrNoSentence(stemOf(question), language)
  return sentence === null
    ? NOTHING
    : [{ place: placeOf(question, { text: question.title, index: sentence.index }, bank) }]
}

export const asksVaguely: QuestionCheck = (question, bank) => {
  const sentence = question.kind === 'open' ? vagueSentence(stemOf(question)) : null
  return sentence === null
    ? NOTHING
    : [{ place: placeOf(question, { text: question.title, index: sentence.index }, bank) }]
}

export const asksTwice: QuestionCheck = (question, bank, { glossary }) => {
  const stem = stemOf(question)
  const second = sentencesOf(stem).filter(({ asks }) => asks)[1]
  const index = second?.index ?? (question.kind === 'open' ? jointOf(stem, glossary) : null)
  return index === null ? NOTHING : [{ place: placeOf(question, { text: question.title, index }, bank) }]
}

/** The second subject stands among the first words after the joint. */
const REACH = 3

/** Where two concepts are joined under one verb that is about neither of them together. */
function jointOf(stem: string, glossary: Glossary): number | null {
  if (COMPARES.test(stem)) return null
  const lexicon = lexiconOf(glossary)
  const names = (words: readonly string[]): boolean =>
    words.some((_, at) => lexicon.conceptsAt(answerKey(words.slice(at).join(' '))).length > 0)

  const english = JOINED_ENGLISH.exec(stem)
  if (english) {
    const [, before = '', first = '', second = ''] = english
    const both = [first, second].every(name => lexicon.conceptsOf(answerKey(name)).length > 0)
    return both ? before.length : null
  }
  const [joint, another] = stem.matchAll(JOINT)
  if (joint === undefined || another !== undefined) return null
  const before = stem.slice(0, joint.index).split(' ').slice(-REACH)
  const after = stem.slice(joint.index + joint[0].length).split(' ')
  if (lexicon.conceptsOf(answerKey(before.at(-1) ?? '')).length === 0 && !names(before.slice(-2))) return null
  const follows = [1, 2, REACH].some(count => names(after.slice(0, count)))
  return follows ? joint.index : null
}

export const beginsWithPronoun: QuestionCheck = question =>
  question.prompt === '' && PRONOUN.test(question.title) ? [{ place: question.place }] : NOTHING

export const asksForList: QuestionCheck = (question, bank) => {
  if (question.kind !== 'open') return NOTHING
  const match = ENUMERATION.exec(stemOf(question))
  return match === null
    ? NOTHING
    : [{ place: placeOf(question, { text: question.title, index: match.index }, bank) }]
}

/** The exception is asked for, and neither bold nor capitals say so. */
export const hidesNegation: QuestionCheck = (question, bank) => {
  if ((question.kind !== 'choice' && question.kind !== 'multi') || isTrueFalse(question)) return NOTHING
  const stem = stemOf(question)
  const match = NEGATIVE_STEM.exec(stem)
  if (match === null || isMarked(stem, match.index) || /^(?:NOT|EXCEPT)$/u.test(match[0])) return NOTHING
  const about = { word: match[0] }
  return [{ place: placeOf(question, { text: question.title, index: match.index }, bank), about }]
}

/** Whether a character stands between `**` and `**`. */
const isMarked = (text: string, index: number): boolean =>
  (text.slice(0, index).match(/\*\*|__/gu)?.length ?? 0) % 2 === 1
