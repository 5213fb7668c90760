import { parseBank } from '../bank/parse-bank.ts'
import { printQuestion } from '../bank/print-question.ts'
import { questionDraft } from '../bank/question-draft.ts'
import type { Question } from '../model/question.ts'
import { htmlTree, textOf } from './html-tree.ts'
import { escapeHtml } from './render-markdown.ts'

/** A question in our own format as a field of Anki: a bank of one question. */
export function printSource(question: Question): string {
  const head = [
    `lang: ${question.lang}`,
    ...(question.week === null ? [] : [`week: ${JSON.stringify(question.week)}`]),
  ]
  const markdown = printQuestion(questionDraft(question))
  return escapeHtml(`---\n${head.join('\n')}\n---\n\n${markdown}`.trimEnd()).replaceAll('\n', '<br>')
}

/** Whether a field is such a one. */
export const isSource = (html: string): boolean => html.startsWith('---<br>lang: ')

/** The question in such a field, null where it holds none. */
export function readSource(html: string): Question | null {
  if (!isSource(html)) return null
  const text = textOf(htmlTree(html))
  const bytes = new TextEncoder().encode(text)
  const { questions } = parseBank({ file: '', bytes, topic: '', lang: null })
  return questions.length === 1 ? (questions[0] ?? null) : null
}
