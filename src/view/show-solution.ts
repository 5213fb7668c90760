import { screensText } from '../locales/screens.ts'
import type { Accept, ClozeQuestion, Question } from '../model/question.ts'
import { markdown } from './markdown.ts'
import { numbered } from './question-screen.ts'
import { revealedOption } from './reveal-screen.ts'
import type { Screen } from './screen.ts'
import { visible, wrap } from './text.ts'

/** What answers the question: what is right, and below it what the author says. */
export function solutionLines(question: Question, screen: Screen): readonly string[] {
  if (question.draft) return wrap(screen.theme.warn(screensText(screen.lang).show.draft), screen.columns)
  const right = rightLines(question, screen)
  const said = question.answer === '' || repeatsGaps(question) ? [] : markdown(question.answer, screen)
  return right.length > 0 && said.length > 0 ? [...right, '', ...said] : [...right, ...said]
}

const repeatsGaps = (question: Question): boolean =>
  question.kind === 'cloze' && question.answer === question.text

function rightLines(question: Question, screen: Screen): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return question.options.flatMap((option, at) => revealedOption(option, at + 1, false, screen))
    case 'order':
      return question.items.flatMap((item, at) => numbered(item, at + 1, screen))
    case 'cloze':
      return markdown(filled(question), screen)
    case 'short':
      return acceptedLines(question.accept, screen)
    case 'open':
    case 'generated':
      return []
  }
}

/** Every gap in brackets, which are escaped so that they make no link. */
const filled = ({ parts, gaps }: ClozeQuestion): string =>
  parts.map(part => ('text' in part ? part.text : `\\[**${gaps[part.gap]?.hidden ?? ''}**\\]`)).join('')

/** The text to show, and below it what is accepted besides. */
function acceptedLines(accept: Accept, { theme, columns, lang }: Screen): readonly string[] {
  if (accept.type === 'number') return wrap(theme.strong(visible(numberText(accept))), columns)
  const [first = '', ...others] = accept.texts
  const also = `${screensText(lang).show.also}: ${others.join(' / ')}`
  return [
    ...wrap(theme.strong(visible(first)), columns),
    ...(others.length === 0 ? [] : wrap(visible(also), columns).map(theme.faint)),
  ]
}

function numberText({ value, unit, tolerance }: Extract<Accept, { type: 'number' }>): string {
  const within = tolerance.type === 'absolute' ? tolerance.value : `${tolerance.value * 100}%`
  return `${value}${tolerance.value === 0 ? '' : ` ± ${within}`} ${unit}`.trim()
}
