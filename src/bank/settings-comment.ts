import type { Block, Outline } from './blocks.ts'
import { htmlComments } from './comments.ts'
import { lineEnd, lineStart } from './source-text.ts'

export const SETTING_KEYS = [
  'id',
  'kind',
  'level',
  'topic',
  'tags',
  'time',
  'accept',
  'tolerance',
  'shuffle',
  'generator',
  'params',
  'author',
  'as-of',
] as const
export type SettingKey = (typeof SETTING_KEYS)[number]

const KNOWN: ReadonlySet<string> = new Set(SETTING_KEYS)

export const isSettingKey = (key: string): key is SettingKey => KNOWN.has(key)

/** Tells whether a comment with this text begins with one of `keys` and a colon; otherwise it is an ordinary comment. */
export function beginsWith(keys: ReadonlySet<string>): (text: string) => boolean {
  return text => {
    let at = afterBlank(text, 0)
    if (text[at] === '{') at = afterBlank(text, at + 1)
    const quote = text[at] === '"' || text[at] === "'" ? text[at] : ''
    const from = at + (quote === '' ? 0 : 1)
    let end = from
    while (isOfKey(text.charCodeAt(end))) end++
    if (quote !== '' && text[end] !== quote) return false
    return text[afterBlank(text, end + (quote === '' ? 0 : 1))] === ':' && keys.has(text.slice(from, end))
  }
}

function afterBlank(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(String.fromCharCode(code)))
const isOfKey = (code: number): boolean => (code >= 97 && code <= 122) || code === 45

const isSettings = beginsWith(KNOWN)

export interface SettingsComment {
  readonly block: Block
  /** What stands between `<!--` and `-->`, and where. */
  readonly inner: string
  readonly at: number
  /** Where the text goes on after the comment. */
  readonly end: number
  /** Whether nothing else stands in its block, so that the block is no content. */
  readonly alone: boolean
}

/** The first comment with settings among the comments directly under a heading. */
export function settingsComment({ source }: Outline, content: readonly Block[]): SettingsComment | null {
  for (const block of content) {
    if (block.type !== 'html') return null
    const start = lineStart(source, block.startLine)
    const text = source.text.slice(start, lineEnd(source, block.endLine - 1))
    let at = 0
    for (const { inner, from, end } of htmlComments(text)) {
      if (text.slice(at, from).trim() !== '') return null
      at = end
      if (!isSettings(inner)) continue
      const alone = text.slice(end).trim() === ''
      return { block, inner, at: start + from + '<!--'.length, end: start + end, alone }
    }
    if (text.slice(at).trim() !== '') return null
  }
  return null
}
