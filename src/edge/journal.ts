import { join } from 'node:path'
import type { Cursors } from '../model/cursor.ts'
import { EVENT_VERSION, type JournalEvent } from '../model/event.ts'
import type { Clock } from '../ports/clock.ts'
import type { GivenStamp, Journal, JournalEntry, JournalReading } from '../ports/journal.ts'
import { deviceOf } from './device.ts'
import { parseEvent, printEvent } from './event-json.ts'
import { type Appender, createAppender } from './journal-appender.ts'
import { readUnion } from './read-union.ts'
import { createUuidV7 } from './uuid-v7.ts'

export interface JournalOptions {
  readonly home: string
  readonly clock: Clock
  /** Whose memory new events are about; asked at the first one. */
  readonly member: () => string | null
}

const journalFolder = (home: string): string => join(home, 'journal')

export function openJournal({ home, clock, member }: JournalOptions): Journal {
  const newId = createUuidV7()
  let writer: { readonly appender: Appender; readonly member: string | null } | null = null
  const stampNow = (): GivenStamp => {
    const at = clock.now()
    return { id: newId(at), at, offset: clock.offset(at) }
  }

  const opened = () => {
    writer ??= {
      appender: createAppender(join(journalFolder(home), `${deviceOf(home)}.jsonl`)),
      member: member(),
    }
    return writer
  }
  const stamped = ({ event, stamp }: JournalEntry): JournalEvent => ({
    v: EVENT_VERSION,
    ...(stamp ?? stampNow()),
    member: opened().member,
    ...event,
  })
  const write = (events: readonly JournalEvent[]): void =>
    opened().appender.append(events.map(printEvent).join('\n'))

  return {
    append(event, stamp) {
      const one = stamped({ event, stamp })
      write([one])
      return one
    },
    appendAll(entries) {
      const all = entries.map(stamped)
      if (all.length > 0) write(all)
      return all
    },
    read: (from, at) => readJournals(journalFolder(home), from, at),
  }
}

/** The union of all journals of a folder, copies that a syncing tool made of a conflict among them. */
export function readJournals(folder: string, from: Cursors, at?: (share: number) => void): JournalReading {
  const { lines, ...reading } = readUnion(folder, from, parseEvent, at)
  return { events: lines, ...reading }
}
