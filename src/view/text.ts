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

/** Made when first needed: it costs a start more than everything else here. */
function segments(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Printable ASCII and Hangul syllables are characters of their own as long as nothing else follows. */
const isSimple = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || (code >= 0xac00 && code <= 0xd7a3)

/** `Intl.Segmenter` is quadratic in the length of its text, so it is given a piece at a time. */
const PIECE = 256

/** Characters as a person sees them. */
export function* graphemes(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const isLast = at + 1 === text.length
    if (isSimple(text.charCodeAt(at)) && (isLast || isSimple(text.charCodeAt(at + 1)))) {
      yield text.charAt(at)
      at++
      continue
    }
    const found = segments(text.slice(at, at + PIECE))
    // The last one may go on in the next piece.
    const whole = found.length > 1 && at + PIECE < text.length ? found.slice(0, -1) : found
    for (const segment of whole) {
      yield segment
      at += segment.length
    }
  }
}

/** At most `columns`, with `…` in the place of what does not fit. Of uncoloured text. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const char of graphemes(text.normalize('NFC'))) {
    used += width(char)
    if (used > columns - 1) break
    kept += char
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
