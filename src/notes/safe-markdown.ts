import { codeSpans } from '../bank/code-spans.ts'
import { htmlBlocks } from './html-blocks.ts'
import { htmlInline } from './html-inline.ts'

/**
 * Markdown without HTML: what only looks is said in Markdown, what could run is gone, the text of everything else stays.
 * Code is left alone, and so is what is no tag of HTML's (`List<String>`).
 */
export function safeMarkdown(text: string): string {
  if (!/<[a-z/!]|\]\(\s*<?(?:javascript|vbscript|data):/iu.test(text)) return text
  const pieces = codeApart(text).map(({ code, lines }) =>
    code ? lines.join('\n') : proseOf(lines.join('\n')),
  )
  return pieces.join('\n').replace(/^(?:[ \t]*\n)+|\s+$/gu, '')
}

function proseOf(text: string): string {
  const kept: string[] = []
  const keep = (piece: string): string => `\u0000${kept.push(piece) - 1}\u0000`
  let bare = ''
  let at = 0
  for (const [from, to] of codeSpans(text)) {
    bare += text.slice(at, from) + keep(text.slice(from, to))
    at = to
  }
  bare += text.slice(at)
  const plain = htmlInline(htmlBlocks(bare, keep), keep)
  if (plain === bare) return text
  return tidied(plain).replace(/\u0000(\d+)\u0000/gu, (_, index: string) => kept[Number(index)] ?? '')
}

const tidied = (text: string): string =>
  text
    .replace(/^[ \t]+$/gmu, '')
    .replace(/(?<=\S)[ \t]+$/gmu, spaces => (spaces.length === 2 ? spaces : ''))
    .replace(/\n{3,}/gu, '\n\n')

interface Piece {
  readonly code: boolean
  readonly lines: string[]
}

/** The text in runs of lines: fenced and indented code, and everything else. */
function codeApart(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let fence: string | null = null
  // Where the text of the list's item begins that a line may belong to.
  let column = 0
  let before = ''
  for (const line of text.split('\n')) {
    const marker = /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+|>\s?)*(`{3,}|~{3,})/u.exec(line)?.[1] ?? null
    const wasCode = pieces.at(-1)?.code === true
    let code = fence !== null
    if (fence !== null) {
      if (marker?.startsWith(fence) && /^[\s>]*[`~]+\s*$/u.test(line)) fence = null
    } else if (marker !== null) {
      fence = marker
      code = true
    } else if (indentOf(line) >= column + 4 && (before.trim() === '' || wasCode)) {
      code = true
    } else {
      const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}(?=\S)/u.exec(line)?.[0]
      if (item !== undefined) column = item.length
      else if (/^\S/u.test(line)) column = 0
    }
    const last = pieces.at(-1)
    if (last && last.code === code) last.lines.push(line)
    else pieces.push({ code, lines: [line] })
    before = line
  }
  return pieces
}

const indentOf = (line: string): number => {
  const spaces = /^[ \t]*/u.exec(line)?.[0] ?? ''
  return spaces.length === line.length ? 0 : spaces.replaceAll('\t', '    ').length
}
