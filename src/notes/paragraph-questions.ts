import { titleAndPrompt } from './find-head.ts'
import { isAnswerLabel } from './heading-words.ts'
import type { Node } from './node.ts'
import { draftOf, headingPaths, type Page, takeNodes } from './page.ts'
import { asks, asksPlainly } from './question-words.ts'
import { boldNumber, cleanTitle, isBold, isNumbered } from './title.ts'
import { unitText } from './unit-text.ts'

/** Whether a paragraph asks and stands out: bold as a whole, or numbered. */
export function isParagraphHead(node: Node): boolean {
  if (node.type !== 'paragraph') return false
  const [line = ''] = node.text.split('\n')
  const stands =
    isBold(node.text) || isBold(line) || isNumbered(line) || (node.item !== null && node.item > 0)
  return stands && asks(cleanTitle(line)) && !isAnswerLabel(line)
}

/** Paragraphs that ask and stand out as headings would; what follows each is its answer. */
export function readParagraphs(page: Page): void {
  const { nodes, taken, source } = page
  const bold = nodes.filter((node, at) => !taken.has(at) && node.type === 'paragraph' && isBold(node.text))
  const mostBoldAsk = bold.length >= 3 && bold.filter(isParagraphHead).length * 5 >= bold.length * 3
  const row = numberedRow(page)
  const quoted = quotedQuestions(page)
  const isHead = (node: Node): boolean =>
    row.has(node) ||
    quoted.has(node) ||
    isParagraphHead(node) ||
    (mostBoldAsk &&
      node.type === 'paragraph' &&
      isBold(node.text) &&
      !/[:：][^\p{L}\p{N}]*$/u.test(node.text))
  const heads = nodes.flatMap((node, at) => (!taken.has(at) && isHead(node) ? [at] : []))
  const path = headingPaths(nodes)
  for (const [index, at] of heads.entries()) {
    const node = nodes[at]
    if (node?.type !== 'paragraph' && node?.type !== 'quote') continue
    const end = endOf(page, at, heads[index + 1] ?? nodes.length)
    const { title, prompt } = titleAndPrompt(node.text)
    if (!/[\p{L}\p{N}]/u.test(title)) continue
    const { cut: _, ...text } = unitText(source, nodes.slice(at + 1, end))
    // What follows a bold line in its own paragraph answers it, where nothing else does.
    const inline =
      text.answer === '' && text.prompt === ''
        ? { prompt: '', answer: prompt }
        : { prompt: [prompt, text.prompt].filter(part => part !== '').join('\n\n'), answer: text.answer }
    page.drafts.push(
      draftOf({ ...text, ...inline, title, line: node.from + 1, topic: path(at), dialect: 'headings' }),
    )
    takeNodes(page, at, end)
  }
}

/** Quotes that ask and are answered outside: `> What is it?`. Where most quotes say something else, none is a question. */
function quotedQuestions({ nodes, taken }: Page): ReadonlySet<Node> {
  const quotes = nodes.flatMap((node, at) => (node.type === 'quote' && !taken.has(at) ? [{ node, at }] : []))
  const asking = quotes.filter(({ node }) => !node.text.includes('\n') && asksPlainly(cleanTitle(node.text)))
  const answered = asking.every(({ at }) => {
    const next = nodes[at + 1]
    return next !== undefined && next.type !== 'quote' && next.type !== 'heading' && next.type !== 'rule'
  })
  return answered && asking.length > 1 && asking.length * 3 >= quotes.length * 2
    ? new Set(asking.map(({ node }) => node))
    : new Set()
}

const FEWEST = 3

/** Paragraphs that begin with a bold number, one after the other: `**1)** …`, `**2)** …`. They need not ask. */
function numberedRow({ nodes, taken }: Page): ReadonlySet<Node> {
  const row = new Set<Node>()
  let run: Node[] = []
  let last = 0
  const end = (): void => {
    if (run.length >= FEWEST) for (const node of run) row.add(node)
    run = []
  }
  for (const [at, node] of nodes.entries()) {
    if (taken.has(at) || node.type !== 'paragraph') continue
    const number = boldNumber(node.text)
    if (number === 0) continue
    if (number !== last + 1) end()
    run.push(node)
    last = number
  }
  end()
  return row
}

function endOf({ nodes, taken }: Page, at: number, limit: number): number {
  for (let end = at + 1; end < limit; end++) {
    const node = nodes[end]
    if (taken.has(end) || (node?.type === 'heading' && !isAnswerLabel(node.text))) return end
  }
  return limit
}
