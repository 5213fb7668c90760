import type { Database } from 'sql.js'
import type { NoteType, Template } from './collection.ts'
import { bytesOf, eachRow, numberOf, textOf } from './database.ts'
import { numberAt, readMessage, textAt } from './protobuf.ts'

/** Note types and decks of a collection by their ids. */
export interface Kinds {
  readonly types: ReadonlyMap<number, NoteType>
  /** Names, level by level. */
  readonly decks: ReadonlyMap<number, readonly string[]>
  /** Of version 1 of Anki's scheduler, whose buttons had other numbers while a card was learned. */
  readonly isOldScheduler: boolean
}

/** Schema 11, in which they are JSON in the one row of `col`. */
export function legacyKinds(database: Database): Kinds {
  const texts: string[] = []
  eachRow(database, 'SELECT models, decks, conf FROM col LIMIT 1', row => texts.push(...row.map(textOf)))
  const [models, decks, conf] = texts.map(parse)
  return {
    types: new Map(
      Object.entries(models ?? {}).map(([id, model]) => [Number(id), legacyType(fieldsOf(model))]),
    ),
    decks: new Map(
      Object.entries(decks ?? {}).map(([id, deck]) => [Number(id), text(fieldsOf(deck).name).split('::')]),
    ),
    isOldScheduler: (conf?.schedVer ?? 1) === 1 && conf?.schedVer !== undefined,
  }
}

type Fields = Readonly<Record<string, unknown>>

const parse = (json: string): Fields => fieldsOf(json === '' ? {} : JSON.parse(json))
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const inOrder = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value.map(fieldsOf) : []).sort((a, b) => Number(a.ord ?? 0) - Number(b.ord ?? 0))

const legacyType = ({ name, type, flds, tmpls }: Fields): NoteType => ({
  name: text(name),
  isCloze: type === 1,
  fields: inOrder(flds).map(field => text(field.name)),
  templates: inOrder(tmpls).map(({ qfmt, afmt }) => ({ front: text(qfmt), back: text(afmt) })),
})

/** Schema 18, in which they have tables of their own, with messages in them. */
export function currentKinds(database: Database): Kinds {
  const decks = new Map<number, readonly string[]>()
  eachRow(database, 'SELECT id, name FROM decks', ([id, name]) =>
    decks.set(numberOf(id), textOf(name).split('\u001f')),
  )
  const fields = new Map<number, string[]>()
  eachRow(database, 'SELECT ntid, ord, name FROM fields', ([type, at, name]) => {
    listOf(fields, numberOf(type))[numberOf(at)] = textOf(name)
  })
  const templates = new Map<number, Template[]>()
  eachRow(database, 'SELECT ntid, ord, config FROM templates', ([type, at, config]) => {
    const message = readMessage(bytesOf(config))
    listOf(templates, numberOf(type))[numberOf(at)] = { front: textAt(message, 1), back: textAt(message, 2) }
  })
  const types = new Map<number, NoteType>()
  eachRow(database, 'SELECT id, name, config FROM notetypes', ([id, name, config]) =>
    types.set(numberOf(id), {
      name: textOf(name),
      isCloze: numberAt(readMessage(bytesOf(config)), 1) === 1,
      fields: listOf(fields, numberOf(id)),
      templates: listOf(templates, numberOf(id)),
    }),
  )
  return { types, decks, isOldScheduler: false }
}

function listOf<T>(lists: Map<number, T[]>, id: number): T[] {
  const known = lists.get(id)
  if (known) return known
  const list: T[] = []
  lists.set(id, list)
  return list
}
