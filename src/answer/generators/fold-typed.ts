import { foldWidth } from '../../model/hangul.ts'

/** Lower case, narrow forms, one kind of dash and of arrow, no marks of Markdown; lines stay lines. */
export function foldTyped(text: string): string {
  return foldWidth(text.replace(/[①-⑳]/gu, ' $& ').replace(/[\u200b-\u200d\u2060\ufeff]/gu, ''))
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[-=]{1,3}>|[→⇒➜➔⟶]/gu, '>')
    .replace(/〜/gu, '~')
    .replace(/[`*_]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}
