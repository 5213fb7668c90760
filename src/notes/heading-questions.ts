import { saysNothing } from '../bank/says-nothing.ts'
import { titleAndPrompt } from './find-head.ts'
import {
  isAnswerLabel,
  isMeta,
  isNumberOnly,
  isPart,
  isProject,
  isQuestionLabel,
  isReferences,
} from './heading-words.ts'
import { asksMostly } from './list-questions.ts'
import type { Node } from './node.ts'
import { nodesText } from './node-text.ts'
import { draftOf, headingPaths, type Page, takeNodes } from './page.ts'
import { isParagraphHead } from './paragraph-questions.ts'
import { contentsLevel, isCollection } from './question-level.ts'
import { asks, asksClearly, asksPlainly } from './question-words.ts'
import { type SectionNode, sectionTree, walkSections } from './section-tree.ts'
import { cleanTitle, isMarked, isNumbered } from './title.ts'
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
  const marked = contentsLevel(page.source, page.nodes)
  const context = {
    page,
    levels,
    strict,
    marked,
    collection: marked !== null || isCollection(page.source, page.nodes),
    path: headingPaths(page.nodes),
  }
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
  /** The level that the table of contents leads to. */
  readonly marked: number | null
  /** Whether the document says that it holds questions. */
  readonly collection: boolean
  readonly path: (at: number) => readonly string[]
}

const SIBLINGS = 3

function readChildren(context: Context, parent: SectionNode): void {
  const { page } = context
  const eligible = parent.children.filter(child => isEligible(page, child))
  if (eligible.length === 0) {
    for (const child of parent.children) if (!isMeta(child.text)) readChildren(context, child)
    return
  }
  if (areQuestions(context, parent, eligible)) {
    // Where questions are marked, `Q. …`, what is not is the name of a part.
    const marks = eligible.filter(({ text }) => isMarked(text)).length
    const areMarked = marks > 1 && marks * 5 >= eligible.length * 3
    for (const child of eligible) {
      const title = cleanTitle(child.text)
      if (areMarked && !isMarked(child.text) && !asksClearly(title)) readChildren(context, child)
      else if (hasSubstance(page, child) || asks(title) || isMarked(child.text) || isNumberOnly(child.text))
        readQuestion(context, child)
    }
    return
  }
  const isProgram = describesProgram(parent)
  for (const child of parent.children) {
    if (isMeta(child.text) || isReferences(child.text)) continue
    const isQuestion =
      !isProgram &&
      isEligible(page, child) &&
      asksPlainly(cleanTitle(child.text)) &&
      hasBody(page, child) &&
      deeperQuestions(page, child) === 0
    if (isQuestion) readQuestion(context, child)
    else readChildren(context, child)
  }
}

/** Whether the headings below one are a row of questions: most ask, or the document leads one to expect that they do. */
function areQuestions(context: Context, parent: SectionNode, eligible: readonly SectionNode[]): boolean {
  const { page, collection } = context
  const asking = eligible.filter(asksAsHeading)
  const clearly = eligible.filter(({ text }) => asksClearly(cleanTitle(text)))
  const deeper = eligible.reduce((sum, child) => sum + deeperQuestions(page, child), 0)
  if (describesProgram(parent)) return false
  if (areNouns(context, parent, eligible)) return true
  const mostlyAsk =
    asking.length * 2 >= eligible.length &&
    (clearly.length * 2 >= asking.length || deeper * 2 < eligible.length)
  const bodied = asking.filter(child => hasBody(page, child)).length
  const enough = clearly.length > 0 || (collection && bodied >= SIBLINGS)
  return mostlyAsk && enough && deeper < eligible.length * 3
}

const MANY = 5

/** The description of a program asks too: "Why another one?" */
function describesProgram({ children }: SectionNode): boolean {
  const clearly = children.filter(({ text }) => asksClearly(cleanTitle(text))).length
  const project = children.filter(({ text }) => isProject(cleanTitle(text))).length
  return project > 0 && clearly < MANY && project * 2 >= clearly
}

/** Whether noun phrases are titles of questions: in a collection, where they name neither a program's parts nor a subject's. */
function areNouns(
  { page, levels, strict, marked, collection }: Context,
  parent: SectionNode,
  eligible: readonly SectionNode[],
): boolean {
  const level = eligible[0]?.level ?? 0
  if (strict || !collection || (marked !== null && level !== marked)) return false
  const leads = level === marked
  const aside = parent.children.filter(({ text }) => isMeta(cleanTitle(text)) || isProject(cleanTitle(text)))
  const parts = eligible.filter(({ text }) => isPart(cleanTitle(text)))
  if (aside.length > 1 && aside.length * 3 >= parent.children.length) return false
  if (parts.length > 1 && parts.length * 3 >= eligible.length) return false
  const bodied = eligible.filter(child => (leads ? hasSubstance(page, child) : hasBody(page, child)))
  const deeper = eligible.reduce((sum, child) => sum + deeperQuestions(page, child), 0)
  return (
    (levels.get(level) ?? 0) >= (leads ? 1 : SIBLINGS) &&
    bodied.length * 5 >= eligible.length * 3 &&
    deeper * 2 < eligible.length
  )
}

const asksAsHeading = ({ text }: SectionNode): boolean =>
  asks(cleanTitle(text)) || isNumbered(text) || isNumberOnly(text)

function isEligible({ taken }: Page, { at, text }: SectionNode): boolean {
  if (taken.has(at)) return false
  const title = cleanTitle(text)
  return title !== '' || isNumberOnly(text)
    ? !isMeta(title) && !isProject(title) && !isReferences(title) && !isAnswerLabel(title)
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

/** Whether anything but links, rules and comments stands below a heading, at whatever depth. */
function hasSubstance({ nodes, source, taken }: Page, { at, end }: SectionNode): boolean {
  return nodes.slice(at + 1, end).some((node, index) => {
    if (taken.has(at + 1 + index)) return false
    if (node.type === 'comment' || node.type === 'rule' || node.type === 'heading') return false
    if (node.type === 'code' || node.type === 'table' || node.type === 'details') return true
    const text = nodesText(source, [node])
    return !saysNothing(node.type === 'html' ? text.replace(/<(?!img\b)[^<>]*>/giu, '').trim() : text)
  })
}

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

function readQuestion(context: Context, section: SectionNode): void {
  const { page, path } = context
  const { nodes, source, taken } = page
  const head = titleBelow(nodes, section)
  const end = endOfQuestion(page, section)
  const range = nodes.slice(head.body, end)
  const free = range.filter(
    (_, index) => !taken.has(head.body + index) && !isEmptied(page, head.body + index),
  )
  const { cut, ...text } = unitText(source, free)
  if (!/[\p{L}\p{N}]/u.test(head.title)) return
  const cutNodes = new Set(cut.map(index => free[index]))
  for (let at = section.at; at < end; at++) {
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
  if (end === section.end) return
  for (const deeper of walkSections(section))
    if (isMarked(deeper.text) && !taken.has(deeper.at)) readQuestion(context, deeper)
}

/** A marked question ends where the next one begins, also where that has a heading of a lower level. */
function endOfQuestion({ nodes, taken }: Page, { at, end, text }: SectionNode): number {
  if (!isMarked(text)) return end
  const next = nodes.findIndex(
    (node, index) =>
      index > at && index < end && node.type === 'heading' && isMarked(node.text) && !taken.has(index),
  )
  return next === -1 ? end : next
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
