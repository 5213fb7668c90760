import { lineText } from '../bank/source-text.ts'
import type { Skipped, SkipReason } from './draft.ts'
import { isMeta, isNavigation, isReferences } from './heading-words.ts'
import { isContents } from './list-questions.ts'
import type { Node } from './node.ts'
import { linesText } from './node-text.ts'
import type { Page } from './page.ts'
import { cleanTitle } from './title.ts'

/** Enough of a block to know it by. */
const LONGEST = 2_000

/** Every block that no question was made of, with the reason. */
export function skippedBlocks({ nodes, source, taken, reasons }: Page): readonly Skipped[] {
  const skipped: Skipped[] = []
  let aside: SkipReason | null = null
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'heading')
      aside = isMeta(cleanTitle(node.text))
        ? 'meta'
        : isReferences(cleanTitle(node.text))
          ? 'references'
          : null
    if (taken.has(at) || node.type === 'rule') continue
    const text = linesText(source, node).slice(0, LONGEST)
    if (text.trim() === '') {
      const written = lineText(source, node.from).trim()
      if (written !== '') skipped.push({ line: node.from + 1, text: written, reason: 'navigation' })
      continue
    }
    skipped.push({ line: node.from + 1, text, reason: reasons.get(at) ?? aside ?? reasonOf(node, text) })
  }
  return skipped
}

function reasonOf(node: Node, text: string): SkipReason {
  if (node.type === 'comment') return 'comment'
  if (node.type === 'heading') return 'section'
  if (node.type === 'list' && isContents(node)) return 'contents'
  if (node.type === 'table' && /\]\(#/u.test(text)) return 'contents'
  if (text.split('\n').every(line => isNavigation(line))) return 'navigation'
  return /[\p{L}\p{N}]/u.test(text.replace(/!?\[[^\]]*\]\([^)]*\)|<[^<>]*>|https?:\S+/gu, ''))
    ? 'prose'
    : 'links'
}
