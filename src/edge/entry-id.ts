import { createHash } from 'node:crypto'
import { parseShared } from '../model/shared.ts'
import type { ReadEntry } from './entry-files.ts'
import { parseEvent } from './event-json.ts'
import { isFault } from './line-fields.ts'

/**
 * What makes an entry the same one everywhere. A UUIDv7 was made for one event and no other. An id that was made of
 * what happened (UUIDv5) may stand in two lines that differ, when two devices import the same minutes: both are kept,
 * and whoever folds them takes the same one.
 */
function entryId(id: string, line: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-7/u.test(id)) return id
  return `${id}~${createHash('sha256').update(line).digest('hex').slice(0, 16)}`
}

export const journalEntry: ReadEntry = line => {
  const event = parseEvent(line)
  return isFault(event) ? null : { id: entryId(event.id, line), member: event.member }
}

export const sharedEntry: ReadEntry = line => {
  const shared = parseShared(line)
  return shared && { id: entryId(shared.id, line), member: shared.member }
}
