import { withoutEmphasis } from '../notes/title.ts'

const LONGEST_TITLE = 160
/** What a title can't be: a list, a table, a quote, a rule, code or a picture alone. */
const NO_TITLE = /^(?:[-*+] |\d{1,9}[.)] |>|\||`{3}|~{3}|\*{3}$|!\[[^\]]*\]\([^)]*\)$)/u

/** The front of a card in two: the line that asks, and what is shown with it. */
export function splitFront(markdown: string): { readonly title: string; readonly prompt: string } {
  const blocks = markdown.split(/\n{2,}/u)
  const first = blocks[0] ?? ''
  if (blocks.length === 1 && /^\d{1,9}[.)] [^\n]+$/u.test(first)) return titled(first, '')
  if (first !== '' && !NO_TITLE.test(first)) {
    const end = first.search(/\\?\n/u)
    const line = end === -1 ? first : first.slice(0, end)
    const rest = end === -1 ? '' : first.slice(end).replace(/^\\?\n/u, '')
    return titled(line, [rest, ...blocks.slice(1)].filter(text => text !== '').join('\n\n'))
  }
  return { title: shortened(askingLine(markdown)), prompt: markdown }
}

function titled(line: string, prompt: string): { readonly title: string; readonly prompt: string } {
  const bare = withoutEmphasis(line.replace(/^#{1,6} /u, ''))
  if (bare.length <= LONGEST_TITLE) return { title: bare, prompt }
  return { title: shortened(bare), prompt: [line, prompt].filter(text => text !== '').join('\n\n') }
}

/** The first line that ends as a question does, else the first that says something. */
function askingLine(markdown: string): string {
  const lines = markdown
    .split('\n')
    .map(line => line.replace(/^(?:[-*+>]|\d{1,9}[.)]|#{1,6})\s+|\\$/gu, '').trim())
    .filter(line => /[\p{L}\p{N}]/u.test(line) && !/^(?:`{3}|~{3})/u.test(line))
  return lines.find(line => /[?？]$/u.test(line)) ?? lines[0] ?? markdown.replace(/\s+/gu, ' ')
}

/** At the end of a word, with `…` for the rest. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  const cut = text.slice(0, LONGEST_TITLE)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE).replace(/[\ud800-\udbff\\]$/u, '')} …`
}
