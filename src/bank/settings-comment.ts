import type { Block, Outline } from './blocks.ts'
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

/** Whether a comment with this text begins with one of `keys` and a colon; otherwise it is an ordinary comment. */
export const beginsWith = (keys: readonly string[]): RegExp =>
  new RegExp(`^\\s*\\{?\\s*(["']?)(?:${keys.join('|')})\\1\\s*:`, 'u')

const SETTINGS = beginsWith(SETTING_KEYS)
const COMMENT = /\s*<!--([\s\S]*?)-->/uy

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
    while (true) {
      COMMENT.lastIndex = at
      const inner = COMMENT.exec(text)?.[1]
      if (inner === undefined) break
      at = COMMENT.lastIndex
      if (!SETTINGS.test(inner)) continue
      const end = start + at
      const alone = text.slice(at).trim() === ''
      return { block, inner, at: end - '-->'.length - inner.length, end, alone }
    }
    if (text.slice(at).trim() !== '') return null
  }
  return null
}
