import { saysNothing } from '../bank/says-nothing.ts'
import { titleAndPrompt } from './find-head.ts'
import { isAnswerLabel, isMeta, isNumberOnly, isQuestionLabel, isReferences } from './heading-words.ts'
import { asksMostly } from './list-questions.ts'
import type { Node } from './node.ts'
import { nodesText } from './node-text.ts'
import { draftOf, headingPaths, type Page, takeNodes } from './page.ts'
import { isParagraphHead } from './paragraph-questions.ts'
import { asks, asksPlainly } from './question-words.ts'
import { type SectionNode, sectionTree, walkSections } from './section-tree.ts'
import { cleanTitle, isNumbered } from './title.ts'
import { unitText } from './unit-text.ts'

/** Headings with their answers below them, at the level where each section has its questions. */
export function readHeadings(page: Page): void {
  const tree = sectionTree(page.nodes)
  const levels = new Map<number, number>()
  for (const section of walkSections(tree)) {
    if (section.at >= 0 && hasBody(page, section))
      levels.set(section.level, (levels.get(section.level) ?? 0) + 1)
  }
  const strict = page.drafts.filter(({ dialect }) => dialect !== 'qa-lines').length >= 3
  const context = { page, levels, strict, path: headingPaths(page.nodes) }
  const [title, second] = tree.children
  if (!title || second || title.level !== 1) {
    readChildren(context, tree)
    return
  }
  // A title may ask too; what it asks is a question only where nothing below it is one.
  const before = page.drafts.length
  readChildren(context, title)
  const isAlone = page.drafts.length === before && before === 0 && deeperQuestions(page, title) === 0
  if (isAlone && asksPlainly(cleanTitle(title.text)) && hasBody(page, title)) readQuestion(context, title)
}

interface Context {
  readonly page: Page
  /** How many headings of each level have a text of their own. */
  readonly levels: ReadonlyMap<number, number>
  /** Where the document's questions are told by their options or folds, noun phrases are no questions. */
  readonly strict: boolean
  readonly path: (at: number) => readonly string[]
}

const SIBLINGS = 3

function readChildren(context: Context, parent: SectionNode): void {
  const { page, levels, strict } = context
  const eligible = parent.children.filter(child => isEligible(page, child))
  if (eligible.length === 0) {
    for (const child of parent.children) if (!isMeta(child.text)) readChildren(context, child)
    return
  }
  const asking = eligible.filter(asksAsHeading)
  const plainly = eligible.filter(({ text }) => asksPlainly(cleanTitle(text)) || asks(cleanTitle(text)))
  const bodied = eligible.filter(child => hasBody(page, child))
  const deeper = eligible.reduce((sum, child) => sum + deeperQuestions(page, child), 0)
  const mostlyAsk =
    asking.length * 2 >= eligible.length &&
    (plainly.length * 2 >= asking.length || deeper * 2 < eligible.length)
  const areNouns =
    !strict &&
    (levels.get(eligible[0]?.level ?? 0) ?? 0) >= SIBLINGS &&
    bodied.length * 5 >= eligible.length * 3 &&
    deeper * 2 < eligible.length
  const enough =
    plainly.length > 0 || asking.filter(child => hasBody(page, child)).length >= SIBLINGS || areNouns
  if ((mostlyAsk && enough && deeper < eligible.length * 3) || areNouns) {
    for (const child of eligible)
      if (hasAnything(page, child) || asksAsHeading(child)) readQuestion(context, child)
    return
  }
  for (const child of parent.children) {
    if (isMeta(child.text) || isReferences(child.text)) continue
    const isQuestion =
      isEligible(page, child) &&
      asksPlainly(cleanTitle(child.text)) &&
      hasBody(page, child) &&
      deeperQuestions(page, child) === 0
    if (isQuestion) readQuestion(context, child)
    else readChildren(context, child)
  }
}

const asksAsHeading = ({ text }: SectionNode): boolean =>
  asks(cleanTitle(text)) || isNumbered(text) || isNumberOnly(text)

function isEligible({ taken }: Page, { at, text }: SectionNode): boolean {
  if (taken.has(at)) return false
  const title = cleanTitle(text)
  return title !== '' || isNumberOnly(text)
    ? !isMeta(title) && !isReferences(title) && !isAnswerLabel(title)
    : false
}

const own = ({ nodes, taken }: Page, { at, ownEnd }: SectionNode): readonly Node[] =>
  nodes.slice(at + 1, ownEnd).filter((_, index) => !taken.has(at + 1 + index))

/** Whether a text of its own stands below a heading, that is more than links and lists of questions. */
function hasBody(page: Page, section: SectionNode): boolean {
  const nodes = own(page, section)
  if (nodes.some(node => node.type === 'list' && asksMostly(node)) || nodes.some(isParagraphHead))
    return false
  return (
    nodes.some(({ type }) => type === 'code' || type === 'table') ||
    !saysNothing(
      nodesText(
        page.source,
        nodes.filter(({ type }) => type !== 'comment'),
      ).trim(),
    )
  )
}

const hasAnything = (page: Page, section: SectionNode): boolean =>
  page.nodes
    .slice(section.at + 1, section.end)
    .some((node, index) => node.type !== 'comment' && !page.taken.has(section.at + 1 + index))

/** How many questions stand below a heading, in other ways than as its own text: headings, lists, bold lines, folds. */
function deeperQuestions({ nodes, taken }: Page, section: SectionNode): number {
  let count = 0
  for (let at = section.at + 1; at < section.end; at++) {
    const node = nodes[at]
    if (!node) continue
    if (node.type === 'heading') {
      const title = cleanTitle(node.text)
      if (taken.has(at) || asksPlainly(title) || (isNumbered(node.text) && asks(title))) count++
    } else if (taken.has(at)) count += node.type === 'details' && !taken.has(at - 1) ? 1 : 0
    else if (at < section.ownEnd && node.type === 'list' && asksMostly(node)) count += node.items.length
    else if (at < section.ownEnd && isParagraphHead(node)) count++
  }
  return count
}

function readQuestion({ page, path }: Context, section: SectionNode): void {
  const { nodes, source, taken } = page
  const head = titleBelow(nodes, section)
  const range = nodes.slice(head.body, section.end)
  const free = range.filter(
    (_, index) => !taken.has(head.body + index) && !isEmptied(page, head.body + index),
  )
  const { cut, ...text } = unitText(source, free)
  if (!/[\p{L}\p{N}]/u.test(head.title)) return
  const cutNodes = new Set(cut.map(index => free[index]))
  for (let at = section.at; at < section.end; at++) {
    const node = nodes[at]
    if (isEmptied(page, at)) page.reasons.set(at, 'section')
    else if (node && cutNodes.has(node)) page.reasons.set(at, 'references')
    else takeNodes(page, at, at + 1)
  }
  const prompt = [head.prompt, text.prompt].filter(part => part !== '').join('\n\n')
  const line = (nodes[section.at]?.from ?? 0) + 1
  page.drafts.push(
    draftOf({ ...text, title: head.title, prompt, line, topic: path(section.at), dialect: 'headings' }),
  )
}

/** Whether a heading is left alone: everything below it became questions of their own. */
function isEmptied({ nodes, taken }: Page, at: number): boolean {
  const heading = nodes[at]
  if (heading?.type !== 'heading') return false
  let taker = false
  for (let below = at + 1; below < nodes.length; below++) {
    const node = nodes[below]
    if (node?.type === 'heading' && node.level <= heading.level) break
    if (!taken.has(below)) return false
    taker = true
  }
  return taker
}

/** A heading that is only a number takes what stands below it as its title. */
function titleBelow(nodes: readonly Node[], { at, text }: SectionNode) {
  const plain = { title: cleanTitle(text), prompt: '', body: at + 1 }
  if (!isNumberOnly(text) && !isQuestionLabel(cleanTitle(text))) return plain
  const next = nodes[at + 1]
  if (next?.type === 'heading' && !isAnswerLabel(next.text))
    return { title: cleanTitle(next.text), prompt: '', body: at + 2 }
  if (next?.type !== 'paragraph') return plain
  const { title, prompt } = titleAndPrompt(next.text)
  return title === '' ? plain : { title, prompt, body: at + 2 }
}
