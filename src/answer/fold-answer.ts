import { foldWidth } from '../model/hangul.ts'

/** Lower case, narrow forms, one kind of quote and dash, no Markdown marks, single spaces. */
export function foldAnswer(text: string): string {
  return foldWidth(text.replace(/[\u200b-\u200d\u2060\ufeff]/gu, ''))
    .toLowerCase()
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * What two short answers are compared by: letters and digits only, numbers kept apart by a space.
 * A sign that makes another name of it stays (`c++`, `c#`); where nothing else is left, all of it does (`!=`).
 */
export function answerKey(text: string): string {
  const folded = foldAnswer(text)
  const parts = folded.match(/\p{N}+(?:\.\p{N}+)?|(?:(?!\p{N})[\p{L}\p{M}])+(?:\+{1,2}(?![\p{L}\p{N}])|#)?/gu)
  if (parts === null) return folded.replaceAll(' ', '')
  return parts.join(' ').replace(/(?<!\p{N}) | (?!\p{N})/gu, '')
}

/** The keys that an answer can be read as: `1,500` is one number or two. */
export function answerKeys(text: string): readonly string[] {
  const joined = text.replace(/(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/gu, digits => digits.replaceAll(',', ''))
  return [...new Set([answerKey(joined), answerKey(text)])]
}
