import type { Database } from 'sql.js'
import { type Moment, studyDay, studyDayStart } from '../model/time.ts'
import type { AnkiHistory, AnkiNote, AnkiNoteCard } from './anki-note.ts'
import { cardRow, type Era, newRow, reviewRows } from './card-rows.ts'
import { openDatabase } from './database.ts'
import { htmlTree, textOf } from './html-tree.ts'
import { BASIC, CLOZE, styleOf } from './note-style.ts'
import { CONFIG, DECK_OPTIONS, deckJson, modelJson, SCHEMA, USN } from './package-schema.ts'

const ROLLOVER_HOUR = 4

/**
 * Notes as a package (`.apkg`) that Anki imports: a note that it has already, known by its guid, is updated. Without a
 * history all cards are new.
 */
export async function writeAnkiPackage(
  notes: readonly AnkiNote[],
  history: AnkiHistory | null,
  now: Moment,
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const database = await openDatabase()
  try {
    database.run(SCHEMA)
    const era = eraOf(history, now)
    database.run('BEGIN')
    const decks = writeNotes(database, { notes, history, era })
    writeCollection(database, decks, era)
    database.run('COMMIT')
    const bytes = database.export()
    return zipSync({ 'collection.anki2': bytes, media: strToU8('{}') }, { mtime: localTime(now) })
  } finally {
    database.close()
  }
}

/** What archives have no zone for: the clock on the wall, from 1980 to 2099. */
function localTime({ at, offset }: Moment): Date {
  const wall = new Date(at + offset * 60_000)
  const local = new Date(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), wall.getUTCHours())
  return local.getFullYear() < 1980 || local.getFullYear() > 2099 ? new Date(1980, 0, 1) : local
}

function eraOf(history: AnkiHistory | null, now: Moment): Era {
  const rolloverHour = history?.settings.rolloverHour ?? ROLLOVER_HOUR
  let first = now.at
  for (const reviews of history?.reviews.values() ?? []) {
    const [earliest] = reviews
    if (earliest && earliest.at < first) first = earliest.at
  }
  return { firstDay: studyDay({ at: first, offset: now.offset }, rolloverHour), rolloverHour, now }
}

interface Content {
  readonly notes: readonly AnkiNote[]
  readonly history: AnkiHistory | null
  readonly era: Era
}

/** Writes notes, cards and reviews; returns the names of their decks by their ids. */
function writeNotes(database: Database, { notes, history, era }: Content): ReadonlyMap<string, number> {
  const seconds = Math.floor(era.now.at / 1000)
  const decks = new Map<string, number>()
  const statement = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)')
  const writer = cardWriter(database, history, era)
  for (const [at, { guid, type, deck, tags, front, back, source, cards }] of notes.entries()) {
    const id = era.now.at + at
    const name = deck.join('::')
    const deckId = decks.get(name) ?? era.now.at + decks.size + 1
    decks.set(name, deckId)
    const tagText = tags.length === 0 ? '' : ` ${tags.join(' ')} `
    const fields = [front, back, source].map(field => field.replaceAll(SEPARATOR, ' ')).join(SEPARATOR)
    statement.run([id, guid, styleOf(type).id, seconds, USN, tagText, fields, sortText(front), ''])
    for (const card of cards) writer.write(card, id, deckId)
  }
  statement.free()
  writer.free()
  return decks
}

/** Between the fields of a note. */
const SEPARATOR = '\u001f'

interface CardWriter {
  readonly write: (card: AnkiNoteCard, note: number, deck: number) => void
  readonly free: () => void
}

/** Writes cards in the order in which they are introduced, each with its reviews. */
function cardWriter(database: Database, history: AnkiHistory | null, era: Era): CardWriter {
  const card = database.prepare(
    'INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)',
  )
  const review = database.prepare('INSERT INTO revlog VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const seconds = Math.floor(era.now.at / 1000)
  const free = freeIds()
  let position = 0
  return {
    write({ ordinal, card: known }, note, deck) {
      const id = era.now.at + position++
      const memory = history?.cards.get(known)
      const row = history && memory ? cardRow(memory, position, era, history) : newRow(position)
      const { type, queue, due, interval, factor, reps, lapses, left, flags, data } = row
      const schedule = [type, queue, due, interval, factor, reps, lapses, left, flags, data]
      card.run([id, note, deck, ordinal, seconds, USN, ...schedule])
      for (const one of reviewRows(history?.reviews.get(known) ?? [], free)) {
        const { ease, lastInterval, taken, kind } = one
        review.run([one.id, id, USN, ease, one.interval, lastInterval, one.factor, taken, kind])
      }
    },
    free() {
      card.free()
      review.free()
    },
  }
}

/** The id of a review is its time: of two at the same millisecond one moves on. */
function freeIds(): (at: number) => number {
  const taken = new Set<number>()
  return at => {
    let id = at
    while (taken.has(id)) id++
    taken.add(id)
    return id
  }
}

const sortText = (html: string): string => textOf(htmlTree(html)).replace(/\s+/gu, ' ').trim()

function writeCollection(
  database: Database,
  decks: ReadonlyMap<string, number>,
  { firstDay, rolloverHour, now }: Era,
): void {
  const seconds = Math.floor(now.at / 1000)
  const day = studyDay(now, rolloverHour)
  const created = studyDayStart(day, now.offset, rolloverHour) / 1000 - (day - firstDay) * 86_400
  const models = Object.fromEntries([BASIC, CLOZE].map(style => [style.id, modelJson(style)]))
  const named = new Map([['Default', 1], ...decks])
  const deckRows = Object.fromEntries([...named].map(([name, id]) => [id, deckJson(id, name, seconds)]))
  const conf = { ...CONFIG, rollover: rolloverHour }
  const json = [conf, models, deckRows, DECK_OPTIONS, {}].map(value => JSON.stringify(value))
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    created,
    now.at,
    now.at,
    ...json,
  ])
}
