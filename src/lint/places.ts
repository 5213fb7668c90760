import { lineEnd, lineStart, placeAt } from '../bank/source-text.ts'
import type { Place } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import type { LintedBank } from './rule.ts'
import type { Choice } from './true-false.ts'

/** Where a question begins and ends in its file. */
export function rangeOf({ place, endLine }: Question, { source }: LintedBank): readonly [number, number] {
  return [lineStart(source, place.line - 1), lineEnd(source, endLine - 1)]
}

/** The place of character `index` of a text of the question; its heading where the text stands there in another form. */
export function placeOf(
  question: Question,
  { text, index = 0 }: { readonly text: string; readonly index?: number },
  bank: LintedBank,
): Place {
  const [from, to] = rangeOf(question, bank)
  const body = bank.source.text.slice(from, to)
  const whole = body.indexOf(text)
  if (whole !== -1) return placeAt(bank.source, from + whole + index)
  const start = text.lastIndexOf('\n', index - 1) + 1
  const line = text.slice(start, `${text}\n`.indexOf('\n', index)).trim()
  const at = body.indexOf(line)
  if (line === '' || at === -1) return question.place
  return placeAt(bank.source, from + at + Math.max(0, text.slice(start, index).trimStart().length))
}

/** Where the text of each option begins, as offsets into the file's text. */
export function optionOffsets(question: Choice, bank: LintedBank): readonly number[] {
  const [from, to] = rangeOf(question, bank)
  const boxes = [...bank.prose.slice(from, to).matchAll(/^ {0,3}(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+/gmu)]
  return question.options.map((_, at) => {
    const box = boxes[at]
    return box ? from + box.index + box[0].length : from
  })
}

/** The place of option `at`, or of character `index` of its first line. */
export function optionPlace(question: Choice, at: number, bank: LintedBank, index = 0): Place {
  const offset = optionOffsets(question, bank)[at] ?? rangeOf(question, bank)[0]
  const text = question.options[at]?.text ?? ''
  return placeAt(bank.source, text.slice(0, index).includes('\n') ? offset : offset + index)
}
