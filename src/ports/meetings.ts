import type { Handle, MeetingId, MockBody, MockRecord } from '../model/mock.ts'
import type { Problem } from '../model/problem.ts'

/** The mock interviews of a group: a folder with one folder for each. */
export interface Meetings {
  readonly folder: string
  /** Oldest first. A UserError where the folder can't be read. */
  ids(): readonly MeetingId[]
  /** Nothing is created before something is written. */
  open(id: MeetingId): MeetingJournal
}

/** What happened in one meeting, from all devices that share its folder. */
export interface MeetingJournal {
  readonly id: MeetingId
  readonly folder: string
  /** Stamps the record, writes it with one append and returns when it is on disk. A UserError says why it could not be. */
  append(body: MockBody, by: Handle | null): MockRecord
  /** All that is there now, in order; reading again reads only what has been added. */
  read(): MeetingReading
  /** A sheet beside the records, written whole or not at all; returns its path. */
  writeSheet(name: string, text: string): string
}

export interface MeetingReading {
  readonly records: readonly MockRecord[]
  /** Torn last lines and lines that can't be read, with file and line; each is told once. */
  readonly problems: readonly Problem[]
}
