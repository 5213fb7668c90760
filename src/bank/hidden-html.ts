import type { Block, Outline } from './blocks.ts'
import { codeSpans, isInside } from './code-spans.ts'
import { withoutComments } from './comments.ts'

/** An HTML comment or `<details>` that is never closed. */
export interface Unclosed {
  readonly what: 'comment' | 'details'
  readonly line: number
}

/**
 * Which blocks stand inside an HTML comment or between `<details>` and `</details>`: what looks like a heading there is
 * content. Markdown ends an HTML block at a blank line, so the ends are paired here. What is never closed hides nothing.
 */
export function hiddenBlocks({ tokens, blocks }: Outline): {
  readonly hidden: ReadonlySet<Block>
  readonly unclosed: readonly Unclosed[]
} {
  const hidden = new Set<Block>()
  const unclosed: Unclosed[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const opened = block?.type === 'html' ? opening(contentOf(tokens, block)) : null
    if (!block || !opened) continue
    const close = closingBlock({ tokens, blocks }, at, opened)
    if (close === null) unclosed.push({ what: opened.what, line: block.startLine })
    else for (const inside of blocks.slice(at + 1, close + 1)) hidden.add(inside)
    // Were each unclosed one looked for to the end of the file, many would cost its square.
    at = close ?? blocks.length
  }
  return { hidden, unclosed }
}

/** The index of the block that closes what block `from` opens; null where none does. */
function closingBlock({ tokens, blocks }: Pick<Outline, 'tokens' | 'blocks'>, from: number, opened: Opened) {
  let { depth } = opened
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at]
    const content = block ? contentOf(tokens, block) : ''
    if (opened.what === 'comment' && content.includes('-->')) return at
    if (opened.what === 'details') depth += detailsDepth(content)
    if (depth <= 0) return at
  }
  return null
}

interface Opened {
  readonly what: Unclosed['what']
  readonly depth: number
}

function contentOf(tokens: Outline['tokens'], block: Block): string {
  if (block.type === 'html') return tokens[block.first]?.content ?? ''
  return block.type === 'paragraph' ? (tokens[block.first + 1]?.content ?? '') : ''
}

function opening(html: string): Opened | null {
  const bare = withoutComments(html)
  if (bare.includes('<!--')) return { what: 'comment', depth: 1 }
  const depth = /<details/iu.test(bare) ? detailsDepth(bare) : 0
  return depth > 0 ? { what: 'details', depth } : null
}

/** How many more `<details>` are opened than closed, outside comments and code spans. */
function detailsDepth(content: string): number {
  if (!/<\/?details/iu.test(content)) return 0
  const bare = withoutComments(content)
  const spans = codeSpans(bare)
  let depth = 0
  for (const tag of bare.matchAll(/<(\/?)details(?=[\s>/])/giu)) {
    if (!isInside(spans, tag.index)) depth += tag[1] === '' ? 1 : -1
  }
  return depth
}
