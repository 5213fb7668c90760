import type { Entry, MeetingPlace, SyncPurpose } from '../../ports/sync.ts'
import { deviceName, type ReadEntry } from '../entry-files.ts'
import type { RowCursor, SyncLog } from '../sync-log.ts'
import type { Database, Row } from './database.ts'
import { TABLES } from './schema.ts'
import { insertRows, readHeads, readRows, takePositions } from './statements.ts'

interface DatabaseAims {
  readonly database: Database
  readonly purpose: SyncPurpose
  /** Whose rows are written; of a group's table everybody's are read. */
  readonly learner: string
  readonly readEntry: ReadEntry
  readonly log: SyncLog
}

const PAGE = 1000

/**
 * A table to which every device adds. The positions of a learner's rows are given out under the lock of one row of
 * the heads, which is held until the rows are committed: positions are therefore in the order of commits, and whoever
 * has seen one has seen all below it, or finds another row there than before and starts anew.
 */
export function databasePlace(aims: DatabaseAims): MeetingPlace {
  const { database, purpose, learner, readEntry, log } = aims
  const tables = TABLES[purpose]

  const receiveOf = async (whose: string, take: (entries: readonly Entry[]) => void): Promise<void> => {
    for (;;) {
      const cursor = log.cursor(whose)
      const rows = await database.query(readRows(tables.rows), [whose, cursor?.position ?? 0, PAGE])
      const isThere = cursor === null || (rows[0] !== undefined && isAt(rows[0], cursor))
      if (!isThere) {
        log.forget(whose)
        continue
      }
      const fresh = cursor === null ? rows : rows.slice(1)
      const last = fresh.at(-1)
      if (last === undefined) return
      const entries = fresh.flatMap(row => entryOf(row, whose))
      if (entries.length > 0) take(entries)
      log.note(
        whose,
        fresh.map(({ id }) => String(id)),
        { position: Number(last.position), id: String(last.id) },
      )
      if (rows.length < PAGE) return
    }
  }

  /** What a row says has to be what its line says: nobody writes in another's name, or under another id. */
  const entryOf = (row: Row, whose: string): readonly Entry[] => {
    const line = String(row.line)
    const read = line.includes('\n') ? null : readEntry(line)
    if (read === null || read.id !== row.id) return []
    if (purpose === 'group' && read.member !== whose) return []
    return [{ id: read.id, device: deviceName(String(row.device)), line }]
  }

  /** Whether this home now knows everything up to the end of what it sent. */
  const sendBatch = async (entries: readonly Entry[]): Promise<boolean> => {
    const { end, added } = await database.transaction(async query => {
      const [head] = await query(takePositions(tables.heads), [learner, entries.length])
      const position = Number(head?.position)
      const values = entries.flatMap(({ id, device, line }, at) => [
        learner,
        id,
        position - entries.length + at + 1,
        device,
        line,
      ])
      const rows = await query(insertRows(tables.rows, entries.length), values)
      return { end: position, added: rows.length }
    })
    const before = log.cursor(learner)?.position ?? 0
    const last = entries.at(-1)
    const isNext = before === end - entries.length && added === entries.length && last !== undefined
    const ids = entries.map(({ id }) => id)
    log.note(learner, ids, isNext ? { position: end, id: last.id } : undefined)
    return isNext
  }

  return {
    async receive(take) {
      if (purpose === 'devices') await receiveOf(learner, take)
      else for (const whose of await learnersBehind(aims)) await receiveOf(whose, take)
      return []
    },
    has: id => log.has(learner, id),
    async send(entries, take) {
      if (entries.length === 0 || (await sendBatch(entries))) return
      // Somebody else came between: their rows stand below ours, and are not passed over.
      await receiveOf(learner, take)
    },
    close: () => database.close(),
  }
}

const isAt = (row: Row, { position, id }: RowCursor): boolean =>
  Number(row.position) === position && row.id === id

/** Those of a group who have added something, and always oneself. */
async function learnersBehind({ database, learner, log }: DatabaseAims): Promise<readonly string[]> {
  const heads = await database.query(readHeads(TABLES.group.heads))
  const behind = heads.filter(head => log.cursor(String(head.learner))?.position !== Number(head.position))
  return [...new Set([learner, ...behind.map(head => String(head.learner))])]
}
