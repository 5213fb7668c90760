import { PART_NAMES, type Part } from '../bank/part-names.ts'
import type { Accept, FollowUp, KeyPoint, Option, Question } from '../model/question.ts'
import { tight } from './note-front.ts'
import { escapeHtml, renderMarkdown } from './render-markdown.ts'

/** What a card shows when it is turned, as HTML: the answer, and all that the author says about it. */
export function backOf(question: Question): string {
  const { lang, keyPoints, followUps, explanation, hint, sources } = question
  const named = (part: Part, html: string): string => {
    const [name = ''] = PART_NAMES[part][lang.startsWith('ko') ? 'ko' : 'en']
    return html === '' ? '' : `<p><b>${name}</b></p>\n${html}`
  }
  return [
    ...answerOf(question),
    named('keyPoints', listed(keyPoints.map(keyPoint))),
    named('explanation', renderMarkdown(explanation)),
    named('followUps', listed(followUps.map(followUp))),
    named('hint', renderMarkdown(hint)),
    named('sources', listed(sources.map(source))),
  ]
    .filter(part => part !== '')
    .join('\n')
}

function answerOf(question: Question): readonly string[] {
  const answer = renderMarkdown(question.answer)
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return [
        listed(question.options.flatMap(rightOption)),
        answer,
        listed(question.options.flatMap(feedback)),
      ]
    case 'order':
      return [`<ol>${question.items.map(text => `<li>${tight(text)}</li>`).join('')}</ol>`, answer]
    case 'short':
      return [`<p>${accepted(question.accept)}</p>`, answer]
    case 'cloze':
      return question.answer === question.text ? [] : [answer]
    default:
      return [answer]
  }
}

const listed = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map(html => `<li>${html}</li>`).join('')}</ul>`

const rightOption = ({ text, right }: Option): readonly string[] => (right ? [tight(text)] : [])
const feedback = (option: Option): readonly string[] =>
  option.feedback === '' ? [] : [`${tight(option.text)}<br>${tight(option.feedback)}`]

function accepted(accept: Accept): string {
  if (accept.type === 'texts') return accept.texts.map(text => escapeHtml(text)).join(' / ')
  return escapeHtml(`${accept.value} ${accept.unit}`.trim())
}

const keyPoint = ({ text }: KeyPoint): string => tight(text)

const followUp = ({ text, answer, followUps }: FollowUp): string =>
  [tight(text), answer === '' ? '' : `<div>${tight(answer)}</div>`, listed(followUps.map(followUp))]
    .filter(part => part !== '')
    .join('')

const source = (text: string): string =>
  /^https?:\/\/[^\s"<>]+$/iu.test(text)
    ? `<a href="${escapeHtml(text)}">${escapeHtml(text)}</a>`
    : escapeHtml(text)
