import { htmlParagraphs } from '../markdown-html.ts'
import { inlineRuns } from '../markdown-inline.ts'
import { type Node, parseBlocks, parseInline } from '../markdown-tree.ts'
import type { Run } from '../runs.ts'
import { visible } from '../text.ts'

/** A stretch of text, and how it stands out. */
export interface PageRun {
  readonly text: string
  readonly look: '' | 'strong' | 'faint' | 'code' | 'strong code'
}

/** Markdown for a page that makes its elements itself: it is given text, never markup. */
export type PageBlock =
  | { readonly type: 'paragraph' | 'heading'; readonly runs: readonly PageRun[] }
  | {
      readonly type: 'list'
      readonly start: number | null
      readonly items: readonly (readonly PageBlock[])[]
    }
  | { readonly type: 'quote'; readonly blocks: readonly PageBlock[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'table'
      readonly head: readonly (readonly PageRun[])[]
      readonly rows: readonly (readonly (readonly PageRun[])[])[]
    }
  | { readonly type: 'rule' }

export const pageBlocks = (text: string): readonly PageBlock[] => parseBlocks(text).flatMap(blockOf)

/** Of what has no blocks, such as a title. */
export const pageRuns = (text: string): readonly PageRun[] => inlineRuns(parseInline(text)).map(runOf)

function blockOf({ token, children }: Node): readonly PageBlock[] {
  switch (token.type) {
    case 'paragraph_open':
      return [{ type: 'paragraph', runs: contentOf(children) }]
    case 'heading_open':
      return [{ type: 'heading', runs: contentOf(children) }]
    case 'bullet_list_open':
      return [{ type: 'list', start: null, items: itemsOf(children) }]
    case 'ordered_list_open':
      return [{ type: 'list', start: Number(token.attrGet('start') ?? 1), items: itemsOf(children) }]
    case 'blockquote_open':
      return [{ type: 'quote', blocks: children.flatMap(blockOf) }]
    case 'fence':
    case 'code_block':
      return [{ type: 'code', text: codeOf(token.content) }]
    case 'table_open':
      return tableOf(children)
    case 'html_block':
      return htmlParagraphs(token.content).map(runs => ({ type: 'paragraph', runs: runs.map(runOf) }))
    case 'hr':
      return [{ type: 'rule' }]
    default:
      return children.flatMap(blockOf)
  }
}

const contentOf = ([inline]: readonly Node[]): readonly PageRun[] =>
  inlineRuns(inline?.token.children ?? []).map(runOf)

const itemsOf = (items: readonly Node[]): readonly (readonly PageBlock[])[] =>
  items.map(({ children }) => children.flatMap(blockOf))

const codeOf = (text: string): string => text.trimEnd().split('\n').map(visible).join('\n')

function tableOf(parts: readonly Node[]): readonly PageBlock[] {
  const [head, ...rows] = parts
    .flatMap(({ children }) => children)
    .map(row => row.children.map(({ children }) => contentOf(children)))
  return head ? [{ type: 'table', head, rows }] : []
}

function runOf({ text, face: { strong, faint, code } }: Run): PageRun {
  if (code) return { text, look: strong ? 'strong code' : 'code' }
  return { text, look: strong ? 'strong' : faint ? 'faint' : '' }
}
