import type { CardId } from '../model/card.ts'
import type { Learner, Seen } from '../model/learner.ts'
import { mapView } from '../model/map-view.ts'
import { once } from '../model/once.ts'
import { failure, UserError } from '../model/problem.ts'

/**
 * The cards, and the texts as JSON in a string of its own: they are compared after an edit only, and a start that need not
 * look at them has no more to do than to skip them.
 */
export function packSeen(seen: Learner['seen']): {
  readonly seen: readonly CardId[]
  readonly texts: string
} {
  const looks = [...seen.values()]
  const columns = [
    looks.map(({ topic }) => topic),
    looks.map(({ title }) => title),
    looks.map(({ fingerprint }) => fingerprint),
  ]
  return { seen: [...seen.keys()], texts: JSON.stringify(columns) }
}

/** Null where the cards are not what `packSeen` writes; what is wrong in the texts is told by a UserError, once they are read. */
export function unpackSeen(cards: unknown, texts: () => unknown): Learner['seen'] | null {
  if (!Array.isArray(cards) || !cards.every(isText)) return null
  const rows = once(() => new Map(cards.map((card, row) => [card, row])))
  const columns = once(() => columnsOf(texts(), cards.length))
  return mapView<CardId, Seen>({
    size: cards.length,
    get: card => {
      const row = rows().get(card)
      return row === undefined ? undefined : seenAt(columns(), row)
    },
    has: card => rows().has(card),
    keys: () => cards.values(),
  })
}

type Columns = readonly (readonly string[])[]

const seenAt = ([topics, titles, fingerprints]: Columns, row: number): Seen => ({
  topic: topics?.[row] ?? '',
  title: titles?.[row] ?? '',
  fingerprint: fingerprints?.[row] ?? '',
})

function columnsOf(texts: unknown, count: number): Columns {
  const columns = typeof texts === 'string' ? parsed(texts) : null
  if (!Array.isArray(columns) || columns.length !== 3 || !columns.every(column => isColumn(column, count)))
    throw new UserError(failure('home/snapshot-damaged'))
  return columns
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isColumn = (value: unknown, count: number): value is readonly string[] =>
  Array.isArray(value) && value.length === count && value.every(isText)

const isText = (value: unknown): value is string => typeof value === 'string'
