import { type Outline, outline } from '../bank/blocks.ts'
import { codeSpans } from '../bank/code-spans.ts'
import { htmlComments } from '../bank/comments.ts'
import { lineEnd, lineStart, type SourceText } from '../bank/source-text.ts'

type Token = Outline['tokens'][number]
type Run = readonly [start: number, end: number]

/** A text of the same length in which code and HTML comments are blanks, from line `from` (counted from 0) on. */
export function proseOf(source: SourceText, from: number): string {
  const { tokens } = outline(source, from)
  const runs = tokens.flatMap(token => codeOf(token, source))
  const withoutCode = blanked(source.text, runs)
  return blanked(
    withoutCode,
    htmlComments(withoutCode).map(({ from: start, end }) => [start, end]),
  )
}

function codeOf({ type, map }: Token, source: SourceText): readonly Run[] {
  if (!map) return []
  const start = lineStart(source, map[0])
  const end = lineEnd(source, map[1] - 1)
  if (type === 'fence' || type === 'code_block') return [[start, end]]
  // The cells of a table have no lines of their own: their row has.
  if (type !== 'inline' && type !== 'tr_open') return []
  return codeSpans(source.text.slice(start, end)).map(([first, last]) => [start + first, start + last])
}

function blanked(text: string, runs: readonly Run[]): string {
  let out = ''
  let at = 0
  for (const [start, end] of runs) {
    if (end <= at) continue
    const first = Math.max(start, at)
    out += text.slice(at, first) + text.slice(first, end).replace(/[^\n]/gu, char => ' '.repeat(char.length))
    at = end
  }
  return out + text.slice(at)
}
