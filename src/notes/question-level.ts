import { lineText, type SourceText } from '../bank/source-text.ts'
import { isMeta, isNavigation, isNumberOnly, namesCollection } from './heading-words.ts'
import type { HeadingNode, Node } from './node.ts'
import { asksPlainly } from './question-words.ts'
import { cleanTitle, inlineMarkdown, isMarked } from './title.ts'

const FEWEST = 3
const FEWEST_LINKS = 2

/**
 * The level of the headings that the document's own table of contents leads to, the deepest where it leads to several; null
 * where it has none.
 */
export function contentsLevel({ text }: SourceText, nodes: readonly Node[]): number | null {
  const anchors = new Set<string>()
  for (const [, inLink, inTag] of text.matchAll(/\]\(#([^()\s]{1,400})\)|href=["']?#([^"'\s>]{1,400})/giu))
    anchors.add(anchorKey(decoded(inLink ?? inTag ?? '')))
  if (anchors.size < FEWEST_LINKS) return null
  const counts = new Map<number, { all: number; linked: number }>()
  for (const node of headings(nodes)) {
    if (isMeta(cleanTitle(node.text))) continue
    const count = counts.get(node.level) ?? { all: 0, linked: 0 }
    count.all++
    if (anchors.has(anchorKey(inlineMarkdown(node.text)))) count.linked++
    counts.set(node.level, count)
  }
  const levels = [...counts]
    .filter(([, { all, linked }]) => linked >= FEWEST_LINKS && linked * 10 >= all * 6)
    .map(([level]) => level)
  return levels.length === 0 ? null : Math.max(...levels)
}

const headings = (nodes: readonly Node[]): readonly HeadingNode[] =>
  nodes.filter((node): node is HeadingNode => node.type === 'heading')

const anchorKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Whether a document says anywhere that it is a collection of questions, so that noun phrases may be titles of some. */
export function isCollection(source: SourceText, nodes: readonly Node[]): boolean {
  if (namesCollection(source.file)) return true
  const all = headings(nodes)
  if (all.slice(0, 3).some(({ text }) => namesCollection(text))) return true
  const asking = all.filter(({ text }) => asksPlainly(cleanTitle(text))).length
  if (asking >= 2 && asking * 8 >= all.length) return true
  const numbered = all.filter(({ text }) => isNumberOnly(text) || isMarked(text)).length
  return numbered >= FEWEST || navigations(source, nodes) >= FEWEST
}

/** How often the document leads back to its top or out of a section. */
function navigations(source: SourceText, nodes: readonly Node[]): number {
  let count = 0
  for (const { type, from, to } of nodes)
    if (type === 'paragraph' && to - from === 1 && isNavigation(lineText(source, from).trim())) count++
  return count
}
