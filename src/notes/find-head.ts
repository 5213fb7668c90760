import type { Anchor } from './anchors.ts'
import {
  isAnswerLabel,
  isHint,
  isMeta,
  isNumberOnly,
  isOptionsLabel,
  isQuestionLabel,
} from './heading-words.ts'
import type { Node, ParagraphNode } from './node.ts'
import type { Page } from './page.ts'
import { asks } from './question-words.ts'
import { cleanTitle, inlineMarkdown, isBold, isMarked, isNumbered } from './title.ts'

/** Where a question begins, and what it is called. */
export interface Head {
  readonly at: number
  readonly title: string
  /** The text as it stands, with its number. */
  readonly written: string
  /** What belongs to the question of the text that gave the title. */
  readonly prompt: string
  /** The first node after the title. */
  readonly body: number
  /** Of its heading; null where it is a paragraph. */
  readonly level: number | null
  /** What is left of a paragraph that holds both the question and its options; null where it was not needed. */
  readonly lead: string | null
}

export interface HeadSearch {
  /** The first node that no question has yet. */
  readonly free: number
  readonly anchor: Anchor
  readonly next: Anchor | null
  readonly last: { readonly head: Head; readonly anchors: readonly Anchor[] } | null
}

/** The head of the question that an anchor belongs to; null where it goes on with the one before, or where there is none. */
export function findHead({ nodes }: Page, { free, anchor, next, last }: HeadSearch): Head | null {
  const heading = lastHeading(nodes, free, anchor.from)
  const paragraphs = paragraphsBetween(nodes, heading === null ? free : heading + 1, anchor.from)
  const lead = anchor.group?.lead ?? ''
  if (heading !== null) {
    const node = nodes[heading]
    if (node?.type !== 'heading') return null
    const strong = paragraphs.filter(at => isStrong(nodes[at]))
    const isLabel =
      isNumberOnly(node.text) ||
      (isQuestionLabel(cleanTitle(node.text)) && strong.length === 0 && !isMarked(lead) && !isNumbered(lead))
    const isHead = asks(cleanTitle(node.text)) || isNumbered(node.text)
    if (isLabel) return belowLabel(nodes, heading, { paragraphs, lead })
    if (isHead) return headingHead(nodes, heading, lead)
    if (isMarked(lead) || isNumbered(lead) || startsBold(lead)) return leadHead(anchor.from, lead)
    const [last] = strong.slice(-1)
    if (last !== undefined) return paragraphHead(nodes, last, lead)
    const isCategory =
      next !== null && sharesHeading(nodes, anchor, next) && (paragraphs.length > 0 || lead !== '')
    if (isCategory || isMeta(node.text)) return below(nodes, paragraphs, { anchor, lead })
    return headingHead(nodes, heading, lead)
  }
  const [strong] = paragraphs.filter(at => isStrong(nodes[at])).slice(-1)
  if (lead !== '' && (isStrong(nodes[anchor.from]) || anchor.group)) return leadHead(anchor.from, lead)
  if (strong !== undefined) return paragraphHead(nodes, strong, lead)
  const ruled = belowRule(nodes, paragraphs, { free, anchor, lead })
  if (ruled) return ruled
  const lastNode = nodes[anchor.from - 1]
  if (anchor.group === null && last) {
    // A folded answer below a question's options, or a second folded part below the first.
    const isAnswered = last.anchors.some(({ folded, truth }) => folded || truth !== null)
    const hintFirst = last.anchors.some(({ from }) => isHintNode(nodes[from]))
    if (paragraphs.length === 0 || !isAnswered || (hintFirst && last.anchors.length < 2)) return null
    return lastNode?.type === 'paragraph' && asks(lastNode.text)
      ? below(nodes, paragraphs, { anchor, lead })
      : null
  }
  return below(nodes, paragraphs, { anchor, lead })
}

const isHintNode = (node: Node | undefined): boolean =>
  node?.type === 'details' && isHint(inlineMarkdown(node.region.summary))

function lastHeading(nodes: readonly Node[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const node = nodes[at]
    if (node?.type === 'heading' && !isAnswerLabel(node.text) && !isOptionsLabel(node.text)) return at
  }
  return null
}

function paragraphsBetween(nodes: readonly Node[], from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) if (nodes[at]?.type === 'paragraph') found.push(at)
  return found
}

const startsBold = (text: string): boolean =>
  /^(?:\*\*|__)\S/u.test(text) && isBold(text.split('\n')[0] ?? '')

/** A paragraph that looks like the head of something: bold as a whole, numbered, marked, or an item. */
export function isStrong(node: Node | undefined): node is ParagraphNode {
  if (node?.type !== 'paragraph') return false
  const [line = ''] = node.text.split('\n')
  if (isAnswerLabel(line)) return false
  return (
    isMarked(line) ||
    isNumbered(line) ||
    (isBold(line) && !/^(?:\*\*|__)[^*_]{1,20}[:：](?:\*\*|__)$/u.test(line)) ||
    (node.item !== null && node.item > 0)
  )
}

const sharesHeading = (nodes: readonly Node[], anchor: Anchor, next: Anchor): boolean =>
  !nodes.slice(anchor.to, next.from).some(node => node.type === 'heading') &&
  (next.group !== null) === (anchor.group !== null)

function headingHead(nodes: readonly Node[], at: number, lead: string): Head | null {
  const node = nodes[at]
  if (node?.type !== 'heading') return null
  return {
    at,
    title: cleanTitle(node.text),
    written: node.text,
    prompt: '',
    body: at + 1,
    level: node.level,
    lead,
  }
}

/** `Q3` above, the question below it. */
function belowLabel(
  nodes: readonly Node[],
  at: number,
  { paragraphs, lead }: { readonly paragraphs: readonly number[]; readonly lead: string },
): Head | null {
  const node = nodes[at]
  if (node?.type !== 'heading') return null
  const [first] = paragraphs
  const text = first === undefined ? lead : nodeText(nodes[first])
  const parts = titleAndPrompt(text)
  if (parts.title === '') return headingHead(nodes, at, lead)
  return {
    at,
    title: parts.title,
    written: `${node.text} ${text}`,
    prompt: parts.prompt,
    body: first === undefined ? at + 1 : first + 1,
    level: node.level,
    lead: first === undefined ? '' : lead,
  }
}

function leadHead(at: number, lead: string): Head | null {
  const { title, prompt } = titleAndPrompt(lead)
  return title === '' ? null : { at, title, written: lead, prompt, body: at, level: null, lead: '' }
}

function paragraphHead(nodes: readonly Node[], at: number, lead: string): Head | null {
  const text = nodeText(nodes[at])
  const { title, prompt } = titleAndPrompt(text)
  return title === '' ? null : { at, title, written: text, prompt, body: at + 1, level: null, lead }
}

/** Where a rule stands between two questions, the first paragraph after it begins the second. */
function belowRule(
  nodes: readonly Node[],
  paragraphs: readonly number[],
  { free, anchor, lead }: { readonly free: number; readonly anchor: Anchor; readonly lead: string },
): Head | null {
  let rule = anchor.from - 1
  while (rule >= free && nodes[rule]?.type !== 'rule') rule--
  const first = rule < free ? undefined : paragraphs.find(at => at > rule)
  return first === undefined ? null : paragraphHead(nodes, first, lead)
}

/** The paragraph directly above, or the nearest that asks. */
function below(
  nodes: readonly Node[],
  paragraphs: readonly number[],
  { anchor, lead }: { readonly anchor: Anchor; readonly lead: string },
): Head | null {
  if (lead !== '') return leadHead(anchor.from, lead)
  const asking = paragraphs
    .filter(at => asks(nodeText(nodes[at])) || /[:：]\s*$/u.test(nodeText(nodes[at])))
    .at(-1)
  const at = asking ?? paragraphs.at(-1)
  return at === undefined ? null : paragraphHead(nodes, at, '')
}

const nodeText = (node: Node | undefined): string => (node?.type === 'paragraph' ? node.text : '')

/** The first line is the title, unless the sentence goes on; the others belong to the question. */
export function titleAndPrompt(text: string): { readonly title: string; readonly prompt: string } {
  const lines = text.split('\n').map(line => line.replace(/(?: {2,}|\\)$/u, '').trimEnd())
  let count = 1
  const ends = (line: string): boolean => /[?？:：.!。]["'”’)*_`\]]*\s*$|<br\s*\/?>\s*$/u.test(line)
  while (
    count < lines.length &&
    count < 4 &&
    !ends(lines[count - 1] ?? '') &&
    !/(?: {2,}|\\)$/u.test(text.split('\n')[count - 1] ?? '')
  )
    count++
  if (count > 1 && !ends(lines[count - 1] ?? '')) count = 1
  return { title: cleanTitle(lines.slice(0, count).join(' ')), prompt: lines.slice(count).join('\n').trim() }
}
