import type { Outline } from './blocks.ts'
import type { Report } from './findings.ts'
import type { Unclosed } from './hidden-html.ts'
import { indentation, lineAt, lineStart, lineText, placeAt, placeIn, type SourceText } from './source-text.ts'

/** C0 and C1 without tab and newline, and delete: what a terminal could take for an order. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/u
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/gu

/** The first control character of each line. */
export function reportControls(source: SourceText, report: Report): void {
  if (!CONTROL.test(source.text)) return
  let lastLine = -1
  for (const match of source.text.matchAll(CONTROLS)) {
    const line = lineAt(source, match.index)
    if (line === lastLine) continue
    lastLine = line
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    report('text/control', placeAt(source, match.index), { about: { character: `U+${code}` } })
  }
}

const MARKER = /^(?:<{7}|>{7})(?: |$)/mu
const BEGINS = /^<{7}(?: |$)/u
const ENDS = /^>{7}(?: |$)/u

/** One finding a conflict, at the line that begins it; a marker without its beginning is one too. */
export function reportConflicts(outline: Outline, report: Report): void {
  const { source } = outline
  if (!MARKER.test(source.text)) return
  const code = codeLines(outline)
  let open = false
  for (let line = 0; line < source.starts.length; line++) {
    const first = source.text[lineStart(source, line)]
    if ((first !== '<' && first !== '>') || code.has(line)) continue
    const text = lineText(source, line)
    if (BEGINS.test(text) || (ENDS.test(text) && !open))
      report('bank/conflict-marker', placeIn(source, line, 0))
    if (BEGINS.test(text)) open = true
    else if (ENDS.test(text)) open = false
  }
}

function codeLines({ tokens }: Outline): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const token of tokens) {
    if ((token.type !== 'fence' && token.type !== 'code_block') || !token.map) continue
    for (let line = token.map[0]; line < token.map[1]; line++) lines.add(line)
  }
  return lines
}

/** Fences at any depth, comments and details: what is never closed swallows all that follows. */
export function reportUnclosed(outline: Outline, unclosed: readonly Unclosed[], report: Report): void {
  const { source } = outline
  for (const { line, markup } of unclosedFences(outline)) {
    report('bank/unclosed-fence', placeIn(source, line, Math.max(0, lineText(source, line).indexOf(markup))))
  }
  for (const { what, line } of unclosed) {
    report('bank/unclosed-fence', placeIn(source, line, indentation(source, line)), { reason: what })
  }
}

interface OpenFence {
  readonly line: number
  readonly markup: string
}

export function unclosedFences({ fences, source }: Outline): readonly OpenFence[] {
  const open: OpenFence[] = []
  for (const { map, markup } of fences) {
    if (!map) continue
    const [line, end] = map
    if (end - line < 2 || !isClosing(lineText(source, end - 1), markup)) open.push({ line, markup })
  }
  return open
}

/** Whether a fence's last line closes it: in lists and quotes something may stand before the marker. */
function isClosing(line: string, markup: string): boolean {
  const marker = /(`{3,}|~{3,})[ \t]*$/u.exec(line)
  const run = marker?.[1] ?? ''
  return run.length >= markup.length && run[0] === markup[0] && /^[\s>]*$/u.test(line.slice(0, marker?.index))
}
