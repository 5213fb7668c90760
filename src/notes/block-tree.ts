import type { Outline } from '../bank/blocks.ts'

type Token = Outline['tokens'][number]

export interface Block {
  readonly type: string
  readonly open: Token
  readonly from: number
  readonly to: number
  readonly content: string
  readonly children: readonly Block[]
}

/** Markdown's tokens as the tree that they stand for. */
export function blockTree(tokens: readonly Token[]): readonly Block[] {
  const roots: Block[] = []
  const stack: { open: Token; content: string; children: Block[] }[] = []
  for (const token of tokens) {
    if (token.type === 'inline') {
      const top = stack.at(-1)
      if (top) top.content = token.content
      continue
    }
    if (token.nesting === 1) {
      stack.push({ open: token, content: '', children: [] })
      continue
    }
    const opened = token.nesting === -1 ? stack.pop() : { open: token, content: token.content, children: [] }
    if (!opened) continue
    const type = opened.open.type.replace(/_open$/u, '')
    const [from, to] = opened.open.map ?? [0, 0]
    const block: Block = {
      type,
      open: opened.open,
      from,
      to,
      content: opened.content,
      children: opened.children,
    }
    const parent = stack.at(-1)
    if (parent) parent.children.push(block)
    else roots.push(block)
  }
  return roots
}

export const isList = ({ type }: Block): boolean => type === 'bullet_list' || type === 'ordered_list'

export const firstParagraph = (item: Block): string =>
  item.children[0]?.type === 'paragraph' ? item.children[0].content : ''
