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
  const pairs: (readonly [open: number, close: number])[] = []
  const details: number[] = []
  let comment: number | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const idle = details.length === 0 && comment === null
    if (block === undefined || (idle && block.type !== 'html')) continue
    const content = contentOf(tokens, block)
    if (idle && opensNothing(content)) continue
    if (comment !== null) {
      if (!content.includes('-->')) continue
      pairs.push([comment, at])
      comment = null
      continue
    }
    const bare = withoutComments(content)
    for (const tag of detailsTags(bare)) {
      const opened = tag === 'open' ? undefined : details.pop()
      if (tag === 'open') details.push(at)
      else if (opened !== undefined) pairs.push([opened, at])
    }
    if (block.type === 'html' && bare.includes('<!--')) comment = at
  }
  const open = [
    ...details.map(at => ['details', at] as const),
    ...(comment === null ? [] : [['comment', comment] as const]),
  ]
  const unclosed = open.map(([what, at]) => ({ what, line: blocks[at]?.startLine ?? 0 }))
  return { hidden: between(blocks, pairs), unclosed }
}

/** The blocks after the opening one of a pair, up to its closing one. */
function between(
  blocks: readonly Block[],
  pairs: readonly (readonly [number, number])[],
): ReadonlySet<Block> {
  const hidden = new Set<Block>()
  const depths = new Map<number, number>()
  const change = (at: number, by: number) => depths.set(at, (depths.get(at) ?? 0) + by)
  for (const [open, close] of pairs) {
    change(open + 1, 1)
    change(close + 1, -1)
  }
  if (depths.size === 0) return hidden
  let depth = 0
  for (const [at, block] of blocks.entries()) {
    depth += depths.get(at) ?? 0
    if (depth > 0) hidden.add(block)
  }
  return hidden
}

/** Nearly every HTML block is a comment that ends where it should. */
const opensNothing = (html: string): boolean =>
  html.lastIndexOf('-->') >= html.lastIndexOf('<!--') && !/<details/i.test(html)

function contentOf(tokens: Outline['tokens'], block: Block): string {
  if (block.type === 'html') return tokens[block.first]?.content ?? ''
  return block.type === 'paragraph' ? (tokens[block.first + 1]?.content ?? '') : ''
}

/** The `<details>` and `</details>` of a text, in order, outside code spans. */
function detailsTags(text: string): readonly ('open' | 'close')[] {
  if (!/<\/?details/iu.test(text)) return []
  const spans = codeSpans(text)
  return [...text.matchAll(/<(\/?)details(?=[\s>/])/giu)]
    .filter(tag => !isInside(spans, tag.index))
    .map(tag => (tag[1] === '' ? 'open' : 'close'))
}
