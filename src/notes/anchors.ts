import { readKey, truthOf } from './answer-key.ts'
import { bodyText } from './details-text.ts'
import { isAnswerLabel, isAnswerSummary, isGenericSummary } from './heading-words.ts'
import { keyLines } from './key-lines.ts'
import type { Node } from './node.ts'
import { linesText } from './node-text.ts'
import { type OptionGroup, optionsAt } from './options.ts'
import type { Page } from './page.ts'
import { inlineMarkdown } from './title.ts'

/** Something that only stands below a question: its options, a folded answer, or the key of a true-or-false question. */
export interface Anchor {
  readonly from: number
  readonly to: number
  readonly group: OptionGroup | null
  readonly truth: boolean | null
  /** Whether it is an answer that is folded away. */
  readonly folded: boolean
}

export function findAnchors(page: Page): readonly Anchor[] {
  const { nodes, source } = page
  const anchors: Anchor[] = []
  for (let at = 0; at < nodes.length; at++) {
    if (page.taken.has(at)) continue
    const group = optionsAt(source, nodes, at)
    if (
      group &&
      (group.style === 'boxes' || isKeyed(page, group) || (group.style === 'labels' && page.keys.size > 0))
    ) {
      anchors.push({ from: at, to: group.to, group, truth: null, folded: false })
      at = group.to - 1
      continue
    }
    const node = nodes[at]
    if (node?.type === 'details' && isFoldedAnswer(nodes, at, inlineMarkdown(node.region.summary))) {
      anchors.push({ from: at, to: at + 1, group: null, truth: null, folded: true })
    } else if (node?.type === 'paragraph' || (node?.type === 'heading' && at > 0)) {
      const truth = truthOf(node.text.split('\n')[0] ?? '')
      if (truth !== null) anchors.push({ from: at, to: at + 1, group: null, truth, folded: false })
    }
  }
  return anchors
}

/** A fold that says that it is the answer or a hint, or that hides all there is below the question. */
function isFoldedAnswer(nodes: readonly Node[], at: number, summary: string): boolean {
  if (!isGenericSummary(summary)) return false
  const before = nodes[at - 1]
  return (
    isAnswerSummary(summary) ||
    before?.type === 'heading' ||
    before?.type === 'details' ||
    (before?.type === 'paragraph' && nodes[at - 2]?.type !== 'heading')
  )
}

/** Whether a key follows, before the next options or an unrelated heading. */
function isKeyed(page: Page, group: OptionGroup): boolean {
  return (
    keyLines(group.rest).some(line => rightOptions(line, group).length > 0) || keyBelow(page, group) !== null
  )
}

export interface KeyPlace {
  readonly at: number
  readonly line: string
}

/** How far below its options a key may stand, in blocks. */
const FAR = 8

/** The first line below the options that names one of them as right. */
export function keyBelow(page: Page, group: OptionGroup): KeyPlace | null {
  const { nodes, source } = page
  for (let at = group.to; at < Math.min(nodes.length, group.to + FAR); at++) {
    const node = nodes[at]
    if (!node) return null
    const line = keyLinesOf(page, node).find(candidate => rightOptions(candidate, group).length > 0)
    if (line !== undefined) return { at, line }
    if (node.type === 'heading' && !isAnswerLabel(node.text) && readKey(node.text) === null) return null
    const next = optionsAt(source, nodes, at)
    if (next && (next.style !== 'numbers' || group.style === 'numbers')) return null
  }
  return null
}

/** The lines of a node that name a key. */
function keyLinesOf({ source }: Page, node: Node): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return keyLines(node.text)
    case 'list':
      return keyLines(linesText(source, node))
    case 'details': {
      const body = bodyText(source, node.region)
      return [
        ...keyLines(inlineMarkdown(node.region.summary)),
        ...keyLines(body),
        ...bareKey(body, node.region.summary),
      ]
    }
    default:
      return []
  }
}

/** In a part that is folded away as the answer, a bare `C` or `B) text` on its first line is the key too. */
function bareKey(body: string, summary: string): readonly string[] {
  const [first = ''] = body.trim().split('\n')
  const bare = inlineMarkdown(first)
    .replace(/[*_`#]/gu, '')
    .trim()
  return isGenericSummary(inlineMarkdown(summary)) && BARE_KEY.test(bare) ? [`Answer: ${bare}`] : []
}

const BARE_KEY = /^[([]?(?:[A-Ja-j1-9]|[①-⑩])(?:[)\].:：]|$|\s*번|\s*[-–—]|(?:\s*[,&]\s*(?:[A-J1-9])))/u

/** The indices of the options that a key line names, by their labels or by their words. */
export function rightOptions(line: string, { options }: OptionGroup): readonly number[] {
  const key = readKey(line)
  if (!key) return []
  const byLabel = key.labels.flatMap(label => {
    const at = options.findIndex((option, index) => (option.label ?? String(index + 1)) === label)
    const byPosition = /^[A-J]$/u.test(label) ? label.charCodeAt(0) - 65 : Number(label) - 1
    const position = at === -1 ? byPosition : at
    return position >= 0 && position < options.length ? [position] : []
  })
  if (byLabel.length > 0) return byLabel
  const words = plain(key.rest)
  if (words === '') return []
  const exact = options.findIndex(({ text }) => plain(text) === words)
  return exact === -1 ? [] : [exact]
}

const plain = (text: string): string =>
  inlineMarkdown(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
