import type { Place } from '../model/problem.ts'

/** A file's text as the readers see it: NFC, without BOM, lines ending with `\n`. Lines count from 0 here. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** The offset at which each line begins. */
  readonly starts: readonly number[]
  /** The same lines before NFC; null where they were NFC already. */
  readonly written: readonly string[] | null
}

export function sourceText(file: string, decoded: string): SourceText {
  const bare = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded
  const lines = bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare
  const text = lines.normalize('NFC')
  return { file, text, starts: lineStarts(text), written: text === lines ? null : lines.split('\n') }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export const lineStart = (source: SourceText, line: number): number =>
  source.starts[line] ?? source.text.length

/** The offset after the last character of a line, before its newline. */
export const lineEnd = (source: SourceText, line: number): number => {
  const next = source.starts[line + 1]
  return next === undefined ? source.text.length : next - 1
}

export const lineText = (source: SourceText, line: number): string =>
  source.text.slice(lineStart(source, line), lineEnd(source, line))

/** Lines `from` up to, without, `to`, as they stand, without the blank lines around them. */
export function linesBetween(source: SourceText, from: number, to: number): string {
  if (to <= from) return ''
  const kept = withoutBlankEdges(source.text, lineStart(source, from), lineEnd(source, to - 1))
  return source.text.slice(kept.from, kept.to)
}

/** What is left of `start` to `end` without blank lines at its edges: indentation and trailing spaces stay. */
export function withoutBlankEdges(text: string, start: number, end: number): { from: number; to: number } {
  let from = start
  for (let at = start; at < end && isBlank(text.charCodeAt(at)); at++) {
    if (text.charCodeAt(at) === NEWLINE) from = at + 1
  }
  let last = end
  while (last > from && isBlank(text.charCodeAt(last - 1))) last--
  if (last <= from) return { from, to: from }
  const newline = text.indexOf('\n', last)
  return { from, to: newline === -1 || newline > end ? end : newline }
}

const NEWLINE = 10
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === NEWLINE

/** The column of the first character of a line that is no space, from 0; its length where all are. */
export function indentation({ text, starts }: SourceText, line: number): number {
  const start = starts[line] ?? text.length
  let at = start
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at - start
}

export const isBlankLine = (source: SourceText, line: number): boolean =>
  lineStart(source, line) + indentation(source, line) >= lineEnd(source, line)

/** The line that holds an offset. */
export function lineAt(source: SourceText, offset: number): number {
  let low = 0
  let high = source.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStart(source, middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function placeAt(source: SourceText, offset: number): Place {
  const line = lineAt(source, offset)
  return placeIn(source, line, offset - lineStart(source, line))
}

/** The place of column `column` (from 0) of line `line` (from 0), as the person counts it in the file itself. */
export function placeIn(source: SourceText, line: number, column: number): Place {
  return { file: source.file, line: line + 1, column: 1 + writtenColumn(source, line, column) }
}

/** Of each line that a place was asked for: where in it, as it is written, every column of its NFC begins. */
const columnsOf = new WeakMap<readonly string[], Map<number, readonly number[]>>()

function writtenColumn({ written }: SourceText, line: number, column: number): number {
  const text = written?.[line]
  if (!written || text === undefined) return column
  const known = columnsOf.get(written) ?? new Map<number, readonly number[]>()
  columnsOf.set(written, known)
  const columns = known.get(line) ?? composedColumns(text)
  known.set(line, columns)
  return columns[column] ?? text.length
}

/** What NFC can make one of: a character and the marks, vowels and final consonants that combine with it. */
const COMPOSABLE = /[\s\S][\p{M}\u1160-\u11ff]*/gu

function composedColumns(written: string): readonly number[] {
  const columns: number[] = []
  for (const match of written.matchAll(COMPOSABLE)) {
    const { length } = match[0].normalize('NFC')
    for (let at = 0; at < length; at++) columns.push(match.index + Math.min(at, match[0].length - 1))
  }
  return columns
}
