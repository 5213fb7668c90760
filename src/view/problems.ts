import { sentenceOf } from '../locales/problem-sentences.ts'
import { severityText } from '../locales/severities.ts'
import type { Language } from '../model/config.ts'
import type { Problem, Severity } from '../model/problem.ts'
import type { Screen } from './screen.ts'
import { indent, visible, width, wrap } from './text.ts'

/** A problem with its sentence, as JSON documents have it. */
export interface ToldProblem {
  readonly code: string
  readonly severity: Severity
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly message: string
  readonly hint: string | null
}

export function tellProblem(problem: Problem, lang: Language): ToldProblem {
  const { message, hint } = sentenceOf(problem, lang)
  return {
    code: problem.code,
    severity: problem.severity,
    file: problem.file ?? null,
    line: problem.line ?? null,
    column: problem.column ?? null,
    message: visible(message),
    hint: hint === '' ? null : visible(hint),
  }
}

/** The place, the severity and the sentence; below it what to do, and the code where there is a place. */
export function problemText(problem: Problem, { columns, theme, lang }: Screen): string {
  const told = tellProblem(problem, lang)
  const colour = { error: theme.bad, warning: theme.warn, info: theme.faint }[told.severity]
  const severity = colour(severityText(lang)[told.severity])
  const place = told.file === null ? '' : visible(placeText(told))
  const head = place === '' ? `${severity}  ` : `${place}  ${severity}  `
  const code = place === '' ? '' : `  ${theme.faint(told.code)}`
  const onOneLine = head + told.message + code
  const hint = told.hint ?? ''
  if (width(onOneLine) <= columns) {
    const by = Math.min(width(head), 31)
    return [onOneLine, ...indent(hint === '' ? [] : wrap(theme.faint(hint), columns - by), by)].join('\n')
  }
  const below = (text: string): readonly string[] => (text === '' ? [] : indent(wrap(text, columns - 2), 2))
  const first =
    place === ''
      ? wrap(head + told.message, columns)
      : [...wrap(head.trimEnd(), columns), ...below(told.message)]
  return [...first, ...below(hint === '' ? '' : theme.faint(hint)), ...below(code.trim())].join('\n')
}

function placeText({ file, line, column }: ToldProblem): string {
  return [file, line, column].filter(part => part !== null).join(':')
}
