import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** Columns that a terminal gives the text: Hangul and emoji count two, colours none. */
export const width = (text: string): number => stringWidth(text.normalize('NFC'))

/** Lines of at most `columns`, without space at either end; a word that is longer is broken. */
export function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text.normalize('NFC'), Math.max(1, columns), { hard: true }).split('\n')
}

export const indent = (lines: readonly string[], by: number): readonly string[] =>
  lines.map(line => (line === '' ? '' : ' '.repeat(by) + line))

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)))

export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - width(text))) + text

let segmenter: Intl.Segmenter | null = null

/** Characters as a person sees them. The segmenter is made when first needed: it costs a start more than all else here. */
export function graphemes(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}

/** At most `columns`, with `…` in the place of what does not fit. Of uncoloured text. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes(text.normalize('NFC'))) {
    used += width(segment)
    if (used > columns - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/**
 * An author's text as it may reach a terminal: control characters and escapes are made visible, never executed.
 * Newlines and tabs stay; characters that turn the direction of the text are shown by their number.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    char => {
      const code = char.codePointAt(0) ?? 0
      if (char === '\r') return ''
      if (code < 0x20) return String.fromCodePoint(0x2400 + code)
      if (code === 0x7f) return '\u2421'
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
    },
  )
}
