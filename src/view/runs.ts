import type { Theme } from '../ports/theme.ts'
import { graphemes, visible, width } from './text.ts'

/** How a stretch of text stands out. */
export interface Face {
  readonly strong: boolean
  readonly faint: boolean
  readonly code: boolean
}

export const NORMAL: Face = { strong: false, faint: false, code: false }
export const STRONG: Face = { ...NORMAL, strong: true }
export const FAINT: Face = { ...NORMAL, faint: true }

/** Text of one face. A newline in it is a line break; the rest is as it may reach a terminal. */
export interface Run {
  readonly text: string
  readonly face: Face
}

export type Line = readonly Run[]

export const run = (text: string, face: Face = NORMAL): Run => ({
  text: visible(text).replaceAll('\t', ' ').normalize('NFC'),
  face,
})

/** What stands between two places at which a line may break, with the space before it. */
export interface Word {
  readonly pieces: Line
  readonly width: number
  readonly space: Run | null
  /** Whether a line break was asked for before it. */
  readonly opensLine: boolean
}

/** Runs as words. A word may change its face: `**인터럽트**는` is one. */
export function words(runs: readonly Run[]): readonly Word[] {
  const found: Word[] = []
  let pieces: Run[] = []
  let space: Run | null = null
  let opensLine = false
  const end = (): void => {
    if (pieces.length === 0) return
    found.push({ pieces, width: lineWidth(pieces), space, opensLine })
    pieces = []
    space = null
    opensLine = false
  }
  for (const { text, face } of runs) {
    for (const part of text.split(/( +|\n)/u)) {
      if (part === '') continue
      if (part !== '\n' && !part.startsWith(' ')) {
        pieces.push({ text: part, face })
        continue
      }
      end()
      if (part === '\n') opensLine = true
      else space = { text: face.code ? part : ' ', face }
    }
  }
  end()
  return found
}

/** Joined, a letter and the mark that follows it may need more room than each alone: the wider count is the safe one. */
const lineWidth = (line: Line): number =>
  Math.max(
    width(line.map(({ text }) => text).join('')),
    line.reduce((sum, { text }) => sum + width(text), 0),
  )

/** Lines of at most `columns`, broken at spaces; inside a word only where the word alone is wider than a line. */
export function fill(all: readonly Word[], columns: number): readonly Line[] {
  const lines: Run[][] = []
  let used = 0
  for (const word of all) {
    const gap = word.space?.text.length ?? 0
    const line = lines.at(-1)
    const fits = line !== undefined && !word.opensLine && used + gap + word.width <= columns
    if (fits) {
      if (word.space) line.push(word.space)
      for (const piece of word.pieces) line.push(piece)
      used += gap + word.width
      continue
    }
    const broken = word.width > columns ? hardBroken(word.pieces, columns) : [[...word.pieces]]
    for (const part of broken) lines.push(part)
    used = lineWidth(broken.at(-1) ?? [])
  }
  return lines
}

/** Cut between characters as a person sees them, wherever a line is full. */
export function hardBroken(pieces: Line, columns: number): Run[][] {
  let line: Run[] = []
  const lines = [line]
  let used = 0
  for (const { text, face } of pieces) {
    for (const char of graphemes(text)) {
      const more = width(char)
      if (used > 0 && used + more > columns) {
        line = []
        lines.push(line)
        used = 0
      }
      line.push({ text: char, face })
      used += more
    }
  }
  return lines
}

/** The line for a terminal. Every colour ends with its line, so that lines can be indented and set side by side. */
export function paint(line: Line, theme: Theme): string {
  const parts: string[] = []
  for (let at = 0; at < line.length; ) {
    const face = line[at]?.face ?? NORMAL
    let text = ''
    for (let next = line[at]; next && isSame(next.face, face); next = line[++at]) text += next.text
    parts.push(painted(text, face, theme))
  }
  return parts.join('')
}

const isSame = (a: Face, b: Face): boolean =>
  a.strong === b.strong && a.faint === b.faint && a.code === b.code

function painted(text: string, { strong, faint, code }: Face, theme: Theme): string {
  const coloured = code ? theme.code(text) : text
  if (strong) return theme.strong(coloured)
  return faint ? theme.faint(coloured) : coloured
}

export const wrapRuns = (runs: readonly Run[], columns: number, theme: Theme): readonly string[] =>
  fill(words(runs), columns).map(line => paint(line, theme))
