import { foldAnswer } from '../answer/fold-answer.ts'
import type { Question } from '../model/question.ts'
import { TRUE_FALSE } from './wording.ts'

export type Choice = Extract<Question, { kind: 'choice' | 'multi' }>

export const isChoice = (question: Question): question is Choice =>
  question.kind === 'choice' || question.kind === 'multi'

/** Whether a statement is judged: the two options say no more than true and false. */
export const isTrueFalse = (question: Question): boolean => truthOf(question) !== null

/** Whether the statement is true; null where the question is no such one. */
export function truthOf(question: Question): boolean | null {
  if (question.kind !== 'choice' || question.options.length !== 2) return null
  const texts = question.options.map(({ text }) => foldAnswer(text))
  const pair = TRUE_FALSE.find(words => words.every(word => texts.includes(word)))
  if (pair === undefined) return null
  return question.options[texts.indexOf(pair[0])]?.right ?? null
}
