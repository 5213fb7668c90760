import { type SourceText, sourceText } from '../bank/source-text.ts'
import { failure, UserError } from '../model/problem.ts'

/** What is more than any notes or collection that a person keeps; the Markdown parser would need memory by the gigabyte. */
const MOST_CHARACTERS = 16_000_000
const MOST_LINES = 250_000
const LONGEST_LINE = 400_000

/** A text of somebody else's, in lines, with the spaces that only look like one made into spaces. */
export function foreignText(name: string, decoded: string): SourceText {
  refuseBeyond(name, 'characters', decoded.length, MOST_CHARACTERS)
  const source = sourceText(name, plainSpaces(decoded))
  refuseBeyond(name, 'lines', source.starts.length, MOST_LINES)
  let longest = 0
  for (let line = 0; line < source.starts.length; line++) {
    const next = source.starts[line + 1] ?? source.text.length
    longest = Math.max(longest, next - (source.starts[line] ?? 0))
  }
  refuseBeyond(name, 'line', longest, LONGEST_LINE)
  return source
}

function refuseBeyond(
  source: string,
  what: 'characters' | 'lines' | 'line',
  size: number,
  most: number,
): void {
  if (size > most) throw new UserError(failure('import/too-large', { source, size, most }, what))
}

/** Markdown knows only the space and the tab: with a no-break space after it, `##` begins no heading. */
function plainSpaces(text: string): string {
  const kept = /[\u200b\u2060\ufeff]/u.test(text) ? text.replace(/[\u200b\u2060\ufeff]/gu, '') : text
  return kept.includes('\u00a0')
    ? kept.replace(
        /^([ \t\u00a0>]*)((?:#{1,6}|[-*+]|\d{1,9}[.)])?)(\u00a0*)/gmu,
        (_, before: string, mark: string, after: string) =>
          before.replaceAll('\u00a0', ' ') + mark + after.replaceAll('\u00a0', ' '),
      )
    : kept
}

/** The first line after a YAML front matter, 0 where there is none. */
export function frontMatterEnd(source: SourceText): number {
  if (!/^---[ \t]*\n/u.test(source.text)) return 0
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(source.text.slice(0, 40_000))
  if (!close) return 0
  const inside = source.text.slice(4, close.index)
  if (!/^[\w-]+[ \t]*:/mu.test(inside) || /^#{1,6} /mu.test(inside)) return 0
  return inside.split('\n').length + 2 - (inside === '' ? 1 : 0)
}

/** The plain values of a foreign front matter's top level; nothing in it is executed or trusted. */
export function frontMatterValues(source: SourceText, end: number): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const lines = source.text.slice(0, source.starts[end] ?? source.text.length).split('\n')
  for (const line of lines) {
    const match = /^(title|author|date|week)[ \t]*:[ \t]*(["']?)([^"'\n]*)\2[ \t]*$/u.exec(line)
    if (match?.[1] !== undefined && match[3]?.trim()) values.set(match[1], match[3].trim())
  }
  return values
}
