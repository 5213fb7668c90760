import type { Draft, Skipped } from '../notes/draft.ts'
import { type CsvRow, readRows } from '../notes/exchange/csv-text.ts'
import { type AnkiReading, ankiReading } from './anki-reading.ts'
import { isCloze } from './cloze-markdown.ts'
import { deckTopic } from './deck-topic.ts'
import { mediaNames } from './media-names.ts'
import { basicDraft, clozeDraft, type ForeignCard } from './note-drafts.ts'
import { ownDraft } from './own-draft.ts'
import { isSource } from './own-source.ts'
import { escapeHtml } from './render-markdown.ts'
import { readTextHeaders, type TextHeaders } from './text-headers.ts'

/** Reads Anki's text format: headers, then a note a line. */
export function readAnkiText(text: string): AnkiReading {
  const lines = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const headers = readTextHeaders(lines)
  const drafts: Draft[] = []
  const skipped: Skipped[] = []
  const media = new Set<string>()
  let isOwn = false
  for (const row of readRows(headers.body, headers.separator)) {
    const note = noteOf(row, headers)
    for (const field of note.fields) for (const name of mediaNames(field)) media.add(name)
    const own = ownOf(note)
    const draft = own ?? foreignOf(note)
    isOwn ||= own !== null
    if (draft) drafts.push(draft)
    else skipped.push({ line: note.line, text: row.cells.join(' ').trim(), reason: 'empty' })
  }
  return ankiReading({ drafts, skipped, media: [...media], histories: [], isOwn })
}

interface TextNote extends Omit<ForeignCard, 'front' | 'back' | 'ordinal'> {
  readonly deck: readonly string[]
  /** HTML. */
  readonly fields: readonly string[]
}

function noteOf({ line, cells }: CsvRow, headers: TextHeaders): TextNote {
  const at = (column: number | null): string => (column === null ? '' : (cells[column - 1] ?? '').trim())
  const { guid, deck, tags, notetype } = headers.columns
  const meta = new Set([guid, deck, tags, notetype])
  const fields = cells
    .filter((_, column) => !meta.has(column + 1))
    .map(cell => (headers.isHtml ? cell : escapeHtml(cell).replaceAll('\n', '<br>')))
  const path = (at(deck) || headers.deck).split('::').filter(name => name !== '')
  return {
    // A note without a guid is known by what it asks.
    guid: at(guid) || `text:${fields[0] ?? ''}`,
    line: line + headers.line - 1,
    deck: path,
    topic: deckTopic(path),
    tags: [...new Set(`${at(tags)} ${headers.tags}`.split(/\s+/u).filter(tag => tag !== ''))],
    fields,
  }
}

function ownOf(note: TextNote): Draft | null {
  const [front = '', back = '', source = ''] = note.fields
  return ownDraft({ ...note, ordinal: 0, front, back }, note.deck, source)
}

/** The first field asks; what no other field is told of belongs to the answer. */
function foreignOf(note: TextNote): Draft | null {
  const [front = '', ...others] = note.fields.filter(field => !isSource(field))
  const back = others.filter(field => field.trim() !== '').join('<hr>')
  const card = { ...note, ordinal: 0, front, back }
  const draft = isCloze(front) ? clozeDraft(card) : basicDraft(card)
  if (!draft?.kept || !note.guid.startsWith('text:')) return draft
  return { ...draft, kept: { ...draft.kept, id: null } }
}
