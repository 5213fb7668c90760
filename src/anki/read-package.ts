import type { Database } from 'sql.js'
import type { AnkiCollection, CollectionCard, CollectionNote, CollectionReview } from './collection.ts'
import { eachRow, numberOf, openDatabase, textOf } from './database.ts'
import { currentKinds, type Kinds, legacyKinds } from './note-kinds.ts'
import { refuse } from './refuse.ts'
import { unpack } from './unpack.ts'

/** Characters of all fields together, as many as of a text. */
const MOST_CHARACTERS = 48_000_000
const MOST_NOTES = 100_000
const MOST_REVIEWS = 3_000_000

/** Reads `.apkg` and `.colpkg`, of the legacy and of the current schema. A UserError says what is wrong with it. */
export async function readPackage(file: string, bytes: Uint8Array): Promise<AnkiCollection> {
  const { database: content, isLegacy, media } = await unpack(file, bytes)
  const database = await open(file, content)
  try {
    requireTables(file, database)
    withoutUnicase(database)
    const kinds =
      isLegacy && !hasTable(database, 'notetypes') ? legacyKinds(database) : currentKinds(database)
    requireBounds(file, database)
    return { notes: readNotes(database, kinds), media }
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') throw error
    return refuse(file, 'database')
  } finally {
    database.close()
  }
}

async function open(file: string, content: Uint8Array): Promise<Database> {
  try {
    return await openDatabase(content)
  } catch {
    return refuse(file, 'database')
  }
}

/** A view in the place of a table could run for ever. */
function requireTables(file: string, database: Database): void {
  for (const name of ['col', 'notes', 'cards', 'revlog'])
    if (!hasTable(database, name)) refuse(file, 'schema')
}

/** Anki sorts names by an order of its own, without which SQLite plans no query of their tables. */
function withoutUnicase(database: Database): void {
  database.run('PRAGMA writable_schema = ON')
  database.run("UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', 'COLLATE nocase')")
  database.run('PRAGMA schema_version = 1000000')
  database.run('PRAGMA writable_schema = OFF')
}

function hasTable(database: Database, name: string): boolean {
  let found = false
  eachRow(database, `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '${name}'`, () => {
    found = true
  })
  return found
}

function requireBounds(file: string, database: Database): void {
  const limits = [
    ['SELECT count(*) FROM notes', MOST_NOTES, 'notes'],
    ['SELECT coalesce(sum(length(flds)), 0) FROM notes', MOST_CHARACTERS, 'characters'],
    ['SELECT count(*) FROM revlog', MOST_REVIEWS, 'reviews'],
  ] as const
  for (const [query, most, reason] of limits) {
    eachRow(database, query, ([count]) => {
      if (numberOf(count) > most) refuse(file, reason, { size: numberOf(count), most })
    })
  }
}

function readNotes(database: Database, { types, decks, isOldScheduler }: Kinds): readonly CollectionNote[] {
  const reviews = readReviews(database, isOldScheduler)
  const cards = new Map<number, CollectionCard[]>()
  eachRow(
    database,
    'SELECT id, nid, ord, CASE WHEN odid <> 0 THEN odid ELSE did END FROM cards ORDER BY nid, ord',
    ([id, note, ordinal, deck]) =>
      push(cards, numberOf(note), {
        ordinal: numberOf(ordinal),
        deck: decks.get(numberOf(deck)) ?? [],
        reviews: reviews.get(numberOf(id)) ?? [],
      }),
  )
  const notes: CollectionNote[] = []
  eachRow(
    database,
    'SELECT id, guid, mid, tags, flds FROM notes ORDER BY id',
    ([id, guid, type, tags, fields]) => {
      const known = types.get(numberOf(type))
      if (!known) return
      notes.push({
        guid: textOf(guid),
        type: known,
        fields: textOf(fields).split('\u001f'),
        tags: textOf(tags)
          .split(/\s+/u)
          .filter(tag => tag !== ''),
        cards: cards.get(numberOf(id)) ?? [],
      })
    },
  )
  return notes
}

function readReviews(database: Database, isOld: boolean): ReadonlyMap<number, CollectionReview[]> {
  const reviews = new Map<number, CollectionReview[]>()
  eachRow(database, 'SELECT id, cid, ease, time, type, factor FROM revlog ORDER BY id', row => {
    const [id = 0, card = 0, ease = 0, taken = 0, kind = 0, factor = 0] = row.map(numberOf)
    // Without *hard*, the second button of a card in learning was *good*.
    const button = isOld && (kind === 0 || kind === 2) && (ease === 2 || ease === 3) ? ease + 1 : ease
    push(reviews, card, { id, button, taken, kind, factor })
  })
  return reviews
}

function push<T>(lists: Map<number, T[]>, id: number, item: T): void {
  const list = lists.get(id)
  if (list) list.push(item)
  else lists.set(id, [item])
}
