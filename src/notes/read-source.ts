import { outline } from '../bank/blocks.ts'
import { lineStart, lineText, type SourceText } from '../bank/source-text.ts'
import { readAnchored } from './anchored-questions.ts'
import { truthOf } from './answer-key.ts'
import { readDetails } from './details-questions.ts'
import type { Dialect, Draft, Reading, Skipped } from './draft.ts'
import type { BankPlace } from './exchange/read-bank-text.ts'
import { readOwn } from './exchange/read-own.ts'
import { foreignText, frontMatterEnd, frontMatterValues } from './foreign-text.ts'
import { readHeadings } from './heading-questions.ts'
import { htmlRegions } from './html-region.ts'
import { readKeySections } from './key-section.ts'
import { linkDefinitions } from './link-definitions.ts'
import { readLists } from './list-questions.ts'
import type { Node } from './node.ts'
import type { Page } from './page.ts'
import { readParagraphs } from './paragraph-questions.ts'
import { readQaLines } from './qa-lines.ts'
import { readNodes } from './read-nodes.ts'
import { readableDraft } from './readable-draft.ts'
import { skippedBlocks } from './skipped-blocks.ts'
import { readTables } from './table-questions.ts'
import { cleanTitle, leadingNumber, titleKey } from './title.ts'
import { readWeeklyNote } from './weekly-note.ts'

export interface ForeignSource {
  /** Its path or address: the date of a meeting may stand in it. */
  readonly name: string
  readonly text: string
  /** Where it would lie as a bank. */
  readonly place?: BankPlace
}

const NOWHERE: BankPlace = { topic: '', lang: null }

/**
 * Reads what somebody else wrote down: meeting notes, or questions in any of the dialects, section by section. `as` leaves
 * only one of them. A UserError where the text is larger than anything that a person keeps.
 */
export function readSource(
  { name, text, place = NOWHERE }: ForeignSource,
  as: Dialect | null = null,
): Reading {
  const source = foreignText(name, text)
  const own = readOwn({ name, text: text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), place }, as)
  if (own) return own
  const start = frontMatterEnd(source)
  const { tokens } = outline(source, start)
  const bare: SourceText = { ...source, text: start === 0 ? source.text : blanked(source, start) }
  const nodes = readNodes(bare, tokens, htmlRegions(bare, tokens))
  const page: Page = {
    source,
    nodes,
    taken: new Set(),
    drafts: [],
    reasons: new Map(),
    minutes: null,
    keys: new Map(),
  }
  const values = frontMatterValues(source, start)
  const note = as === null || as === 'notes' ? readWeeklyNote(page, name) : null
  if (!note) readDialects(page, as)
  withTruths(page)
  const definitions = linkDefinitions(source, tokens)
  const front: readonly Skipped[] =
    start === 0
      ? []
      : [{ line: 1, text: source.text.slice(0, lineStart(source, start)).trim(), reason: 'front-matter' }]
  return {
    title: values.get('title') ?? titleOf(nodes),
    author: values.get('author') ?? null,
    note,
    bank: null,
    drafts: withTopics(page.drafts).map(draft => readableDraft(draft, definitions)),
    skipped: [...front, ...skippedBlocks(page)],
    ...(page.minutes && { minutes: page.minutes }),
  }
}

/** In the order of the source. What is a question itself names no topic. */
function withTopics(drafts: readonly Draft[]): readonly Draft[] {
  const titles = new Set(drafts.map(({ title }) => titleKey(title)))
  return drafts
    .map(draft => ({ ...draft, topic: draft.topic.filter(title => !titles.has(titleKey(title))) }))
    .sort((a, b) => a.line - b.line)
}

/** True-or-false questions whose keys stand together at the end. */
function withTruths({ source, keys, drafts }: Page): void {
  for (const [at, draft] of drafts.entries()) {
    const key =
      draft.options.length === 0 ? keys.get(leadingNumber(lineText(source, draft.line - 1)) ?? -1) : undefined
    const truth = key === undefined ? null : truthOf(`Answer: ${key}`)
    if (truth === null || draft.answer.length > 400) continue
    const options = [
      { text: 'O', right: truth },
      { text: 'X', right: !truth },
    ]
    drafts.splice(at, 1, { ...draft, kind: 'choice', options, dialect: 'keyed' })
  }
}

/** The same length, so that offsets stay, with spaces in the place of the front matter. */
function blanked(source: SourceText, start: number): string {
  const end = lineStart(source, start)
  return source.text.slice(0, end).replace(/[^\n]/gu, ' ').padEnd(end) + source.text.slice(end)
}

const titleOf = (nodes: readonly Node[]): string | null => {
  const first = nodes.find(node => node.type === 'heading' && node.level === 1)
  return first?.type === 'heading' ? cleanTitle(first.text) || null : null
}

const READERS: readonly { readonly dialects: readonly Dialect[]; readonly read: (page: Page) => void }[] = [
  { dialects: ['checkbox', 'keyed', 'answer-details'], read: readAnchored },
  { dialects: ['details'], read: readDetails },
  { dialects: ['qa-lines'], read: readQaLines },
  { dialects: ['table'], read: readTables },
  { dialects: ['headings'], read: readHeadings },
  { dialects: ['headings'], read: readParagraphs },
  { dialects: ['list'], read: readLists },
]

function readDialects(page: Page, as: Dialect | null): void {
  page.keys = readKeySections(page)
  for (const { dialects, read } of READERS) if (as === null || dialects.includes(as)) read(page)
}
