import type { Outline } from '../bank/blocks.ts'
import { lineAt, type SourceText } from '../bank/source-text.ts'
import { fencedLines } from './fenced-lines.ts'

type Token = Outline['tokens'][number]

/** `<details>…</details>` or a comment, by offsets: Markdown ends an HTML block at a blank line, so the ends are paired here. */
export interface Region {
  readonly type: 'details' | 'comment'
  readonly from: number
  readonly to: number
  /** What stands between `<summary>` and `</summary>`, as written. */
  readonly summary: string
  readonly bodyFrom: number
  readonly bodyTo: number
  readonly inner: readonly Region[]
}

const TAG = /<!--|-->|<(\/?)(details|summary)(?=[\s>/])[^<>]{0,500}>/giu

interface Opened {
  readonly from: number
  readonly bodyFrom: number
  summaryFrom: number
  summaryTo: number
  summaryEnd: number
}

/** The outermost regions in order, each with those inside it. Code hides tags; what is never closed ends before the next one. */
export function htmlRegions(source: SourceText, tokens: readonly Token[]): readonly Region[] {
  if (!/<details|<!--/iu.test(source.text)) return []
  const { text } = source
  const code = fencedLines(tokens)
  const lastCommentEnd = text.lastIndexOf('-->')
  const flat: Omit<Region, 'inner'>[] = []
  const open: Opened[] = []
  let comment = -1
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, name] = match
    const at = match.index
    const end = at + tag.length
    if (tag === '-->') {
      if (comment !== -1)
        flat.push({ type: 'comment', from: comment, to: end, summary: '', bodyFrom: end, bodyTo: end })
      comment = -1
      continue
    }
    if (comment !== -1 || code.has(lineAt(source, at)) || inCodeSpan(text, at)) continue
    if (tag === '<!--') {
      if (at < lastCommentEnd) comment = at
      continue
    }
    const top = open.at(-1)
    if (name?.toLowerCase() === 'summary') {
      if (top && slash === '' && top.summaryFrom === -1) top.summaryFrom = end
      else if (top && slash === '/' && top.summaryFrom !== -1 && top.summaryTo === -1) {
        top.summaryTo = at
        top.summaryEnd = end
      }
    } else if (slash === '') {
      open.push({ from: at, bodyFrom: end, summaryFrom: -1, summaryTo: -1, summaryEnd: -1 })
    } else {
      const opened = open.pop()
      if (opened) flat.push(detailsOf(text, opened, at, end))
    }
  }
  const starts = [...flat.map(({ from }) => from), ...open.map(({ from }) => from)].sort((a, b) => a - b)
  const headings = tokens.flatMap(token =>
    token.type === 'heading_open' && token.level === 0 && token.map ? [source.starts[token.map[0]] ?? 0] : [],
  )
  for (const opened of open) {
    if (opened.summaryTo === -1) continue
    const next = Math.min(
      firstAfter(starts, opened.summaryEnd),
      firstAfter(headings, opened.summaryEnd),
      text.length,
    )
    flat.push(detailsOf(text, opened, next, next))
  }
  return nested(flat.sort((a, b) => a.from - b.from || b.to - a.to))
}

function firstAfter(sorted: readonly number[], at: number): number {
  return sorted.find(start => start >= at) ?? Infinity
}

function detailsOf(text: string, opened: Opened, bodyTo: number, to: number): Omit<Region, 'inner'> {
  const told = opened.summaryTo !== -1
  return {
    type: 'details',
    from: opened.from,
    to,
    summary: told ? text.slice(opened.summaryFrom, opened.summaryTo) : '',
    bodyFrom: told ? opened.summaryEnd : opened.bodyFrom,
    bodyTo,
  }
}

function nested(flat: readonly Omit<Region, 'inner'>[]): readonly Region[] {
  const roots: Region[] = []
  const stack: (Region & { readonly inner: Region[] })[] = []
  for (const one of flat) {
    const region = { ...one, inner: [] }
    while (stack.length > 0 && (stack.at(-1)?.to ?? 0) <= one.from) stack.pop()
    const parent = stack.at(-1)
    if (parent) parent.inner.push(region)
    else roots.push(region)
    stack.push(region)
  }
  return roots
}

/** Whether an offset stands between backticks of its own line. */
function inCodeSpan(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  if (!text.slice(start, at).includes('`')) return false
  const newline = text.indexOf('\n', at)
  const line = text.slice(start, newline === -1 ? text.length : newline)
  for (const span of line.matchAll(/(`+)[^`]+?\1(?!`)/gu)) {
    if (at - start > span.index && at - start < span.index + span[0].length) return true
  }
  return false
}
