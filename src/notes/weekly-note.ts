import { saysNothing } from '../bank/says-nothing.ts'
import { lineText } from '../bank/source-text.ts'
import type { Draft, NoteFacts } from './draft.ts'
import { asksMostly, readLists } from './list-questions.ts'
import { readAgendaItem } from './minutes/read-parts.ts'
import type { Node } from './node.ts'
import { nodesText } from './node-text.ts'
import { noteDate } from './note-date.ts'
import { readFacts } from './note-facts.ts'
import { hasMarker, isAboutMeeting, isDiscussion, isMockInterview } from './note-words.ts'
import { draftOf, type Page, takeNodes } from './page.ts'
import { isParagraphHead, readParagraphs } from './paragraph-questions.ts'
import { readQaLines } from './qa-lines.ts'
import { asksPlainly, asksSurely } from './question-words.ts'
import { readMinutes } from './read-minutes.ts'
import { type SectionNode, sectionTree } from './section-tree.ts'
import { cleanTitle, titleKey } from './title.ts'
import { unitText } from './unit-text.ts'

/** Reads a group's meeting notes; null, with nothing taken, where the text is none. */
export function readWeeklyNote(page: Page, name: string): NoteFacts | null {
  const { nodes, taken, drafts } = page
  const headings = nodes.flatMap(node => (node.type === 'heading' ? [node] : []))
  const found =
    headings
      .slice(0, 3)
      .map(({ text }) => noteDate(text))
      .find(date => date !== null) ?? noteDate(fileName(name))
  if (!found || !nodes.some(isMarked)) return null
  page.minutes = readMinutes(page)
  const facts = readFacts(page)
  const first = headings[0]
  const title = first ? cleanHeading(first.text) : null
  const top = nodes.findIndex(node => node.type === 'heading')
  if (top !== -1 && noteDate(first?.text ?? '') !== null) taken.add(top)
  readSections(page)
  const keys = new Set(drafts.map(draft => titleKey(draft.title)))
  for (const { text, line } of facts.agenda) {
    const asked = readAgendaItem(text)
    const title = cleanTitle(asked.text)
    const key = titleKey(title)
    if (key === '' || keys.has(key)) continue
    keys.add(key)
    drafts.push(draftOf({ title, ref: asked.id, line: line + 1, dialect: 'notes' }))
  }
  const texts = (entries: readonly { readonly text: string }[]): readonly string[] =>
    entries.map(({ text }) => text)
  return {
    title: title ?? found.week,
    ...found,
    members: texts(facts.members),
    topics: texts(facts.topics),
    order: texts(facts.order),
    agenda: texts(facts.agenda),
  }
}

const fileName = (path: string): string =>
  path
    .split(/[/\\]/u)
    .slice(-2)
    .join('/')
    .replace(/\.\w+$/u, '')

const cleanHeading = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Whether a node says that this is about a meeting: a heading, a list's item or a short line. */
function isMarked(node: Node): boolean {
  if (node.type === 'heading') return hasMarker(node.text)
  if (node.type === 'list') return node.items.some(({ text }) => text.length < 40 && hasMarker(text))
  return node.type === 'paragraph' && node.text.length < 200 && hasMarker(node.text)
}

/** `[os-interrupt] What …`: the id is the question's in the banks, the text is only shown. */
function reference(text: string): Pick<Draft, 'title' | 'ref'> {
  const match = /^\[([\p{L}\p{N}._~-]+)\]\s+(\S.*)$/u.exec(text)
  return match?.[1] !== undefined && match[2] !== undefined
    ? { ref: match[1], title: cleanTitle(match[2]) }
    : { ref: null, title: cleanTitle(text) }
}

function readSections(page: Page): void {
  const tree = sectionTree(page.nodes)
  const [title] = tree.children
  // The heading with the date may hold all others, or stand beside them.
  const sections =
    tree.children.length === 1 && title && title.children.length > 0 ? title.children : tree.children
  const flat = sections.every(({ children }) => children.length === 0)
  const own = tree.children.length === 1 && title && title.children.length > 0 ? [title] : [tree]
  for (const section of own) notesOf(page, section)
  for (const section of sections) {
    if (page.taken.has(section.at) && section.children.length === 0) continue
    if (isAboutMeeting(cleanTitle(section.text))) continue
    if (isMockInterview(section.text)) {
      if (!page.minutes) readMock(page, section)
    } else if (section.children.length > 0) readDiscussion(page, section, [])
    else if (
      asksPlainly(cleanTitle(section.text)) ||
      (flat &&
        hasText(page, section) &&
        !isDiscussion(section.text) &&
        sections.length > 2 &&
        !page.nodes.slice(section.at, section.end).some(asksSomething))
    )
      readQuestion(page, section, [])
    else notesOf(page, section)
  }
  readQaLines(page)
  readParagraphs(page)
  readLists(page)
}

const asksSomething = (node: Node): boolean =>
  isParagraphHead(node) || (node.type === 'list' && asksMostly(node))

/** The headings below a discussion are its questions; one that only holds others is a part of it. */
function readDiscussion(page: Page, section: SectionNode, above: readonly string[]): void {
  notesOf(page, section)
  const title = cleanTitle(section.text)
  const topic = isDiscussion(title) || title === '' ? above : [...above, title]
  for (const child of section.children) {
    if (isAboutMeeting(cleanTitle(child.text))) continue
    const holds = child.children.length > 0 && !hasText(page, child) && !asksPlainly(cleanTitle(child.text))
    if (holds) readDiscussion(page, child, topic)
    else readQuestion(page, child, topic)
  }
}

const hasText = (page: Page, { at, ownEnd }: SectionNode): boolean =>
  page.nodes.slice(at + 1, ownEnd).some(({ type }) => type !== 'comment' && type !== 'rule')

function readQuestion(page: Page, section: SectionNode, topic: readonly string[]): void {
  const { nodes, source } = page
  const asked = reference(cleanHeading(nodeTitle(nodes[section.at])))
  if (asked.title === '') return
  const { cut, ...text } = unitText(source, nodes.slice(section.at + 1, section.end))
  const line = (nodes[section.at]?.from ?? 0) + 1
  page.drafts.push(draftOf({ ...asked, ...text, topic, line, dialect: 'notes' }))
  for (let at = section.at; at < section.end; at++) {
    if (cut.includes(at - section.at - 1)) page.reasons.set(at, 'references')
    else takeNodes(page, at, at + 1)
  }
}

const nodeTitle = (node: Node | undefined): string => (node?.type === 'heading' ? node.text : '')

/** The questions of a mock interview's minutes; how they were answered is the minutes' own matter. */
function readMock(page: Page, section: SectionNode): void {
  for (let at = section.at; at < section.end; at++) {
    const node = page.nodes[at]
    if (node?.type !== 'heading' || node.level < 4) {
      page.reasons.set(at, 'meta')
      continue
    }
    page.drafts.push(
      draftOf({ ...reference(cleanHeading(node.text)), line: node.from + 1, dialect: 'notes' }),
    )
    page.taken.add(at)
  }
}

/** Text right under a section's own heading: told as its notes, and what it asks offered as drafts. */
function notesOf(page: Page, section: SectionNode): void {
  const { nodes, source, taken, reasons, drafts } = page
  const title = cleanTitle(section.text)
  for (let at = section.at + 1; at < section.ownEnd; at++) {
    const node = nodes[at]
    if (!node || taken.has(at) || reasons.has(at)) continue
    if (node.type === 'list' && asksMostly(node)) continue
    if (isParagraphHead(node)) return
    if (node.type === 'comment') continue
    reasons.set(at, 'notes')
    if (node.type !== 'paragraph' || saysNothing(nodesText(source, [node]))) continue
    for (let line = node.from; line < node.to; line++) {
      const asked = cleanTitle(lineText(source, line))
      if (asked.length > 3 && asksSurely(asked)) {
        drafts.push(
          draftOf({
            title: asked,
            line: line + 1,
            topic: isDiscussion(title) || title === '' ? [] : [title],
            dialect: 'notes',
          }),
        )
      }
    }
  }
}
