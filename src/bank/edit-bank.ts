import type { Question } from '../model/question.ts'
import { type TextLine, textLines } from './text-lines.ts'

type Where = Pick<Question, 'place' | 'endLine'>

/** The file with a question at its end, after a blank line. */
export function appendQuestion(text: string, markdown: string): string {
  const ending = usualEnding(textLines(text))
  const question = `${withEnding(markdown.trimEnd(), ending)}${ending}`
  if (text === '' || text === BOM) return text + question
  if (!/[\r\n]$/.test(text)) return `${text}${ending}${ending}${question}`
  return /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text)
    ? text + question
    : `${text}${ending}${question}`
}

/** The file without a question and the blank lines after it; those before it go where it was the last thing. */
export function removeQuestion(text: string, question: Where): string {
  const lines = textLines(text)
  let from = question.place.line - 1
  let to = question.endLine
  while (to < lines.length && isBlank(lines[to])) to++
  if (to >= lines.length) while (from > 0 && isBlank(lines[from - 1])) from--
  const bom = from === 0 && text.startsWith(BOM) ? BOM : ''
  return bom + joined(lines.slice(0, from)) + joined(lines.slice(to))
}

/** The file with other text in the place of a question. */
export function replaceQuestion(text: string, question: Where, markdown: string): string {
  const lines = textLines(text)
  const from = question.place.line - 1
  const bom = from === 0 && text.startsWith(BOM) ? BOM : ''
  const replacement = withEnding(markdown.trimEnd(), usualEnding(lines))
  const last = lines[question.endLine - 1]?.ending ?? ''
  return joined(lines.slice(0, from)) + bom + replacement + last + joined(lines.slice(question.endLine))
}

const BOM = '\uFEFF'

const isBlank = (line: TextLine | undefined): boolean => line !== undefined && line.content.trim() === ''
const joined = (lines: readonly TextLine[]): string =>
  lines.map(({ content, ending }) => content + ending).join('')
const usualEnding = (lines: readonly TextLine[]): string => lines[0]?.ending || '\n'
const withEnding = (text: string, ending: string): string => text.replace(/\r\n|\r|\n/g, ending)
