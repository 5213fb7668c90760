import type { ClozePart, Gap } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import { codeSpans } from './code-spans.ts'
import { lineEnd, lineStart, withoutBlankEdges } from './source-text.ts'

/** Text with gaps, cut at them. Offsets count in the whole file. */
export interface Cloze {
  readonly text: string
  readonly parts: readonly ClozePart[]
  readonly gaps: readonly Gap[]
  readonly marks: readonly GapMark[]
  /** Where a `{{` has no `}}`. */
  readonly unbalanced: readonly number[]
}

interface GapMark {
  /** The offset of `{{` and of what follows `}}`. */
  readonly at: number
  readonly end: number
  readonly hidden: string
  readonly hint: string
  /** The number that `c1::` pins, else null. */
  readonly pinned: number | null
}

/** Reads the gaps of `blocks`, whose text is the file's from `from` to `to`. Null where there is no `{{` outside code. */
export function readCloze(outline: Outline, blocks: readonly Block[], range: Range): Cloze | null {
  const { text } = outline.source
  if (!text.slice(range.from, range.to).includes('{{')) return null
  const { from, to } = withoutBlankEdges(text, range.from, range.to)
  const marks: GapMark[] = []
  const unbalanced: number[] = []
  for (const run of proseRuns(outline, blocks, { from, to })) readRun(text, run, { marks, unbalanced })
  if (marks.length === 0 && unbalanced.length === 0) return null
  return { text: text.slice(from, to), ...numbered(text, marks, { from, to }), marks, unbalanced }
}

interface Range {
  readonly from: number
  readonly to: number
}

type Run = readonly [start: number, end: number]

/** The stretches of text in which a gap may stand: paragraphs, items and cells, without code, comments and blank lines. */
function proseRuns({ source, tokens }: Outline, blocks: readonly Block[], range: Range): readonly Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    let last = -1
    for (let at = block.first; at < block.end; at++) {
      const token = tokens[at]
      // The cells of a table have no place of their own: their row has.
      if ((token?.type !== 'inline' && token?.type !== 'tr_open') || !token.map || token.map[0] <= last)
        continue
      last = token.map[1] - 1
      const start = Math.max(range.from, lineStart(source, token.map[0]))
      runs.push([start, Math.min(range.to, lineEnd(source, last))])
    }
  }
  return runs
}

function readRun(text: string, [start, end]: Run, found: { marks: GapMark[]; unbalanced: number[] }): void {
  const run = text.slice(start, end)
  if (!run.includes('{{')) return
  const spans = codeSpans(run)
  let span = 0
  const lastClose = run.lastIndexOf('}}')
  let at = run.indexOf('{{')
  while (at !== -1) {
    while ((spans[span]?.[1] ?? Infinity) <= at) span++
    const [spanStart, spanEnd] = spans[span] ?? [Infinity, Infinity]
    if (at >= spanStart) {
      at = run.indexOf('{{', spanEnd)
      continue
    }
    const close = lastClose < at + 2 ? -1 : run.indexOf('}}', at + 2)
    const again = run.indexOf('{{', at + 2)
    if (close === -1 || (again !== -1 && again < close)) {
      found.unbalanced.push(start + at)
      at = again
      continue
    }
    const mark = readMark(run.slice(at + 2, close))
    if (mark) found.marks.push({ at: start + at, end: start + close + 2, ...mark })
    at = run.indexOf('{{', close + 2)
  }
}

/** `hidden`, `hidden::hint`, `c1::hidden` or `c1::hidden::hint`; null where nothing is hidden. */
function readMark(inner: string): Pick<GapMark, 'hidden' | 'hint' | 'pinned'> | null {
  const pin = /^c([1-9]\d{0,5})::/u.exec(inner)
  const rest = pin ? inner.slice(pin[0].length) : inner
  const cut = rest.indexOf('::')
  const hidden = (cut === -1 ? rest : rest.slice(0, cut)).trim()
  const hint = cut === -1 ? '' : rest.slice(cut + 2).trim()
  return hidden === '' ? null : { hidden, hint, pinned: pin ? Number(pin[1]) : null }
}

/** Pinned gaps have their number; the others take the smallest ones left, in order. */
function numbered(
  text: string,
  marks: readonly GapMark[],
  { from, to }: Range,
): Pick<Cloze, 'parts' | 'gaps'> {
  const taken = new Set(marks.map(mark => mark.pinned))
  const parts: ClozePart[] = []
  const gaps: Gap[] = []
  let next = 1
  let last = from
  for (const { at, end, hidden, hint, pinned } of marks) {
    while (taken.has(next)) next++
    const number = pinned ?? next++
    if (at > last) parts.push({ text: text.slice(last, at) })
    parts.push({ gap: gaps.length })
    gaps.push({ number, hidden, hint })
    last = end
  }
  if (to > last) parts.push({ text: text.slice(last, to) })
  return { parts, gaps }
}
