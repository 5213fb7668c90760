import { htmlMarkdown } from './html-markdown.ts'
import { CLOSE, HINT, NUMBERED, OPEN, withoutSentinels } from './sentinels.ts'

/** Whether a field hides something: `{{c1::hidden::hint}}`, also for several cards at once: `{{c1,2::hidden}}`. */
export const isCloze = (html: string): boolean => /\{\{c\d+(?:,\d+)*::/u.test(html)

export interface ClozeMarkdown {
  /** With gaps of our own format. */
  readonly text: string
  /** With `…` in the place of each gap. */
  readonly masked: string
}

/**
 * A field with clozes in our format. What we have no way to write is written as several gaps of the same number: a gap
 * over several lines, and one with another inside it.
 */
export function clozeMarkdown(html: string): ClozeMarkdown {
  const markdown = htmlMarkdown(marked(withoutSentinels(html)))
  return { text: printed(markdown, gap), masked: printed(markdown, () => '…') }
}

const MARK = /\{\{c(\d{1,6})(?:,\d+)*::|::|\}\}/gu

/** The marks of clozes as characters that HTML and Markdown leave alone. */
function marked(html: string): string {
  const open: { hinted: boolean }[] = []
  return html.replace(MARK, (mark, number: string | undefined) => {
    const top = open.at(-1)
    if (number !== undefined) {
      open.push({ hinted: false })
      return `${OPEN}${Math.max(1, Number(number))}${NUMBERED}`
    }
    if (!top) return mark
    if (mark === '}}') {
      open.pop()
      return CLOSE
    }
    if (top.hinted) return mark
    top.hinted = true
    return HINT
  })
}

interface OpenGap {
  readonly number: number
  hint: string
  inHint: boolean
}

const PIECE = /\ue000\d+\ue001|[\ue002\ue003\n]|[^\ue000-\ue003\n]+/gu
/** What a line of a list, a quote or a heading begins with, and the hard break that it ends with. */
const LINE = /^(\s*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})\s+)*)([\s\S]*?)(\s*\\?)$/u
const WITHIN = /^(\s*)([\s\S]*?)(\s*\\?)$/u

function printed(markdown: string, write: (number: number, hidden: string, hint: string) => string): string {
  const open: OpenGap[] = []
  const hints = hintsOf(markdown)
  let opened = -1
  let text = ''
  let isLineStart = true
  for (const [piece] of markdown.matchAll(PIECE)) {
    const top = open.at(-1)
    if (piece.startsWith(OPEN)) {
      opened++
      open.push({ number: Number(piece.slice(1, -1)), hint: hints[opened] ?? '', inHint: false })
    } else if (piece === CLOSE) open.pop()
    else if (piece === HINT) {
      if (top) top.inHint = true
    } else if (piece === '\n' || !top) {
      text += top ? piece : piece.replaceAll('{{', '&#123;{')
    } else if (!top.inHint) {
      const [, before = '', inner = '', behind = ''] = (isLineStart ? LINE : WITHIN).exec(piece) ?? []
      const hidden = plain(inner)
      text += before + (hidden === '' ? inner : write(top.number, hidden, top.hint)) + behind
      if (hidden !== '') top.hint = ''
    }
    isLineStart = piece === '\n' || (isLineStart && piece.startsWith(OPEN))
  }
  return text
}

/** The hint of each cloze in the order in which they are opened: it stands behind what is hidden. */
function hintsOf(markdown: string): readonly string[] {
  const hints: string[] = []
  const open: number[] = []
  let inHint = false
  for (const [piece] of markdown.matchAll(PIECE)) {
    if (piece.startsWith(OPEN)) open.push(hints.push('') - 1)
    else if (piece === HINT) inHint = true
    else if (piece === CLOSE) {
      open.pop()
      inHint = false
    } else if (inHint) {
      const at = open.at(-1)
      if (at !== undefined) hints[at] = `${hints[at]}${piece}`
    }
  }
  return hints.map(plain)
}

const gap = (number: number, hidden: string, hint: string): string =>
  `{{c${number}::${hidden}${hint === '' ? '' : `::${hint}`}}}`

/** A gap is answered with plain text, so it holds nothing else. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\$?(`+) ?([\s\S]*?) ?\1\$?/gu, '$2')
    .replace(/(?<!\\)(?:\*\*|~~|\*)/gu, '')
    .replace(/<\/?su[bp]>/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/\{\{|\}\}/gu, pair => [...pair].join(' '))
    .replace(/\s+/gu, ' ')
    .trim()
