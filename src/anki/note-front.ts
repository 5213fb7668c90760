import type { ClozeQuestion, Question } from '../model/question.ts'
import { escapeHtml, renderInline, renderMarkdown } from './render-markdown.ts'

/** What a card asks, as HTML: the title, and what is shown with it. */
export function frontOf(question: Question): string {
  const title = `<p><b>${renderInline(question.title)}</b></p>`
  const prompt = renderMarkdown(question.prompt)
  const parts = question.kind === 'cloze' ? [inert(title), inert(prompt)] : [title, prompt]
  return [...parts, bodyOf(question)].filter(part => part !== '').join('\n')
}

/** What looks like a cloze of Anki and is none, such as one in code. */
const inert = (html: string): string => html.replaceAll('{{c', '{&#123;c')

function bodyOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return lettered(question.options.map(({ text }) => text))
    case 'order':
      // In an order that gives nothing away, and that is the same every time.
      return bulleted(question.items.toSorted((a, b) => (a < b ? -1 : 1)))
    case 'cloze':
      return clozeHtml(question)
    default:
      return ''
  }
}

const lettered = (texts: readonly string[]): string => `<ol type="A">${texts.map(item).join('')}</ol>`
const bulleted = (texts: readonly string[]): string => `<ul>${texts.map(item).join('')}</ul>`
const item = (text: string): string => `<li>${tight(text)}</li>`

/** A single paragraph without its tags. */
export function tight(markdown: string): string {
  const html = renderMarkdown(markdown)
  const [, inner] = /^<p>([\s\S]*)<\/p>$/u.exec(html) ?? []
  return inner === undefined || inner.includes('<p>') ? html : inner
}

const BEGIN = '\ue004'
const END = '\ue005'

/** The Markdown is rendered with a character in the place of each gap, so that no mark of a gap is taken for one of its own. */
function clozeHtml({ parts, gaps }: ClozeQuestion): string {
  const markdown = parts
    .map(part => ('text' in part ? part.text.replace(/[\ue004\ue005]/gu, '') : `${BEGIN}${part.gap}${END}`))
    .join('')
  return inert(renderMarkdown(markdown)).replace(/\ue004(\d+)\ue005/gu, (_, at: string) => {
    const gap = gaps[Number(at)]
    if (!gap) return ''
    const hint = gap.hint === '' ? '' : `::${escapeHtml(gap.hint)}`
    return `{{c${gap.number}::${renderInline(gap.hidden)}${hint}}}`
  })
}
