import type { Token } from 'markdown-it'
import { parseBlocks } from './block-parser.ts'
import type { SourceText } from './source-text.ts'

/** A block of the top level, with what is nested in it: `tokens[first]` up to, without, `tokens[end]`. */
export interface Block {
  readonly type: 'heading' | 'html' | 'list' | 'fence' | 'paragraph' | 'other'
  readonly first: number
  readonly end: number
  /** Its first line, and the one after its last, from 0. */
  readonly startLine: number
  readonly endLine: number
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
}

export interface Outline {
  readonly source: SourceText
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  /** At any depth. */
  readonly fences: readonly Token[]
}

/** The block structure of everything from line `from` on. */
export function outline(source: SourceText, from: number): Outline {
  const tokens = parseBlocks(source.text, from)
  return { source, tokens, ...topBlocks(tokens) }
}

const TYPES: Readonly<Record<string, Block['type']>> = {
  heading_open: 'heading',
  html_block: 'html',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  fence: 'fence',
  paragraph_open: 'paragraph',
}

function topBlocks(tokens: readonly Token[]): Pick<Outline, 'blocks' | 'fences'> {
  const blocks: Block[] = []
  const fences: Token[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.type === 'fence') fences.push(token)
    if (token === undefined || token.level !== 0 || token.nesting > 0) continue
    const opening = tokens[first]
    const end = at + 1
    if (opening?.map) {
      const type = TYPES[opening.type] ?? 'other'
      const level = type === 'heading' ? Number(opening.tag.slice(1)) : 0
      const [startLine, endLine] = opening.map
      blocks.push({ type, first, end, startLine, endLine, level })
    }
    first = end
  }
  return { blocks, fences }
}

/** The text of a heading or paragraph, its inline Markdown unread. */
export const inlineText = ({ tokens }: Outline, block: Block): string =>
  tokens[block.first + 1]?.content ?? ''
