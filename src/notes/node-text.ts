import { lineText, type SourceText } from '../bank/source-text.ts'
import { isNavigation } from './heading-words.ts'
import type { Node } from './node.ts'

/** The nodes as they stand in the source, as they would outside of their list. Lines that only lead elsewhere are left out. */
export function nodesText(source: SourceText, nodes: readonly Node[]): string {
  const runs: { from: number; to: number; indent: number }[] = []
  for (const node of nodes) {
    const { from, to, indent } = node
    if (node.type === 'html' && isNavigation(node.text.replace(/\s+/gu, ' ').trim())) continue
    const run = runs.at(-1)
    if (run && indent >= run.indent && from >= run.from) run.to = Math.max(run.to, to)
    else runs.push({ from, to, indent })
  }
  return runs
    .map(run => leftAligned(linesText(source, run)))
    .filter(text => text !== '')
    .join('\n\n')
}

/** Without the up to three spaces that all lines begin with: they mean nothing in Markdown. */
export function leftAligned(text: string): string {
  if (!text.startsWith(' ')) return text
  const lines = text.split('\n')
  const indents = lines.filter(line => line.trim() !== '').map(line => /^ */u.exec(line)?.[0].length ?? 0)
  const shared = Math.min(3, ...indents)
  return shared === 0 ? text : lines.map(line => line.slice(shared)).join('\n')
}

interface Lines {
  readonly from: number
  readonly to: number
  readonly indent: number
}

export function linesText(source: SourceText, { from, to, indent }: Lines): string {
  const lines: string[] = []
  for (let line = from; line < to; line++) lines.push(dedented(lineText(source, line), indent))
  return trimmed(lines)
}

/** Without blank, ruled and leading lines around it. */
export function trimmed(lines: readonly string[]): string {
  let from = 0
  let to = lines.length
  while (to > from && says(lines[to - 1]) === false) to--
  while (from < to && lines[from]?.trim() === '') from++
  return lines.slice(from, to).join('\n').trimEnd()
}

function says(line: string | undefined): boolean {
  const text = line?.trim() ?? ''
  if (
    text === '' ||
    /^(?:<\/?br\s*\/?>\s*)+$/iu.test(text) ||
    /^(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-)$/u.test(text)
  )
    return false
  return !isNavigation(text.replace(/^>\s*/u, ''))
}

/** A line without up to `indent` columns of space at its start. */
export function dedented(line: string, indent: number): string {
  let column = 0
  let at = 0
  while (column < indent && at < line.length) {
    if (line[at] === ' ') column++
    else if (line[at] === '\t') column += 4 - (column % 4)
    else break
    at++
  }
  return line.slice(at)
}
