import type { Cursors } from '../model/cursor.ts'
import type { EventBody, JournalEvent } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { Instant, Offset } from '../model/time.ts'

export interface JournalReading {
  /** New events of all files, in journal order. */
  readonly events: readonly JournalEvent[]
  readonly cursors: Cursors
  /** Torn last lines and lines that can't be read, with file and line. */
  readonly problems: readonly Problem[]
  /** True where a file was rewritten or has gone since `from`, so that what was folded of it may be wrong. */
  readonly rewritten: boolean
}

/** The stamp of what happened elsewhere: the id is made of what it was there (UUIDv5), so that it counts once. */
export interface GivenStamp {
  readonly id: string
  readonly at: Instant
  readonly offset: Offset
}

export interface JournalEntry {
  readonly event: EventBody
  readonly stamp?: GivenStamp
}

export interface Journal {
  /**
   * Stamps the event, with now where nothing else is given, writes it with one append and returns when it is on disk. A
   * UserError says why it could not be.
   */
  append(event: EventBody, stamp?: GivenStamp): JournalEvent
  /** The same for many, with one write for all of them. */
  appendAll(entries: readonly JournalEntry[]): readonly JournalEvent[]
  /** `at` is told which share of the files is read, now and then. */
  read(from: Cursors, at?: (share: number) => void): JournalReading
}
