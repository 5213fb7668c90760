import { screensText } from '../locales/screens.ts'
import type { Accept, ClozeQuestion, Question } from '../model/question.ts'
import { markdown } from './markdown.ts'
import { numbered, OPTION_INDENT } from './question-screen.ts'
import { revealedOption } from './reveal-screen.ts'
import type { Screen } from './screen.ts'
import { indent, visible, wrap } from './text.ts'

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
  const inner = { ...screen, columns: screen.columns - OPTION_INDENT }
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return question.options.flatMap((option, at) => revealedOption(option, at + 1, false, screen))
    case 'order':
      return indent(
        question.items.flatMap((item, at) => numbered(item, at + 1, inner)),
        OPTION_INDENT,
      )
    case 'cloze':
      return markdown(filled(question), screen)
    case 'short':
      return wrap(screen.theme.strong(visible(acceptText(question.accept))), screen.columns)
    case 'open':
    case 'generated':
      return []
  }
}

/** Every gap in brackets, which are escaped so that they make no link. */
const filled = ({ parts, gaps }: ClozeQuestion): string =>
  parts.map(part => ('text' in part ? part.text : `\\[**${gaps[part.gap]?.hidden ?? ''}**\\]`)).join('')

function acceptText(accept: Accept): string {
  if (accept.type === 'texts') return accept.texts.join(' / ')
  const { value, unit, tolerance } = accept
  const within = tolerance.type === 'absolute' ? `${tolerance.value}` : `${tolerance.value * 100}%`
  return `${value}${tolerance.value === 0 ? '' : ` ± ${within}`} ${unit}`.trim()
}
