import { foldWidth } from '../model/hangul.ts'

/** Stands between the fields of a key; no folded text holds it. */
export const SEPARATOR = '\n'

/** NFKC, lower case, one space between words and nothing but letters, digits and the signs of names (`c++`, `tcp/ip`). */
export function foldText(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[’']s\b/gu, 's')
    .replace(/[^\p{L}\p{M}\p{N}+#/._-]+|[._-]+(?=\s|$)/gu, ' ')
    .trim()
}

/** Without what people leave out or put in at will: `3-way hand shake` and `3way handshake` are one. */
export const spaceless = (text: string): string => text.replace(/[ _-]+/gu, '')
