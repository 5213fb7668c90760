import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cursors } from '../model/cursor.ts'
import { byTime } from '../model/event.ts'
import { type MeetingId, MOCK_VERSION, type MockRecord } from '../model/mock.ts'
import { type Problem, UserError } from '../model/problem.ts'
import { type Instant, instant } from '../model/time.ts'
import type { Clock } from '../ports/clock.ts'
import type { MeetingJournal, Meetings } from '../ports/meetings.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { createAppender } from './journal-appender.ts'
import { parseRecord, printRecord } from './mock-json.ts'
import { readUnion } from './read-union.ts'
import { createUuidV7 } from './uuid-v7.ts'

export interface MeetingsOptions {
  /** The folder that holds a folder for each meeting. */
  readonly folder: string
  readonly clock: Clock
  /** The name of the file that this machine appends to; asked at the first record. */
  readonly device: () => string
}

/** Clocks of machines in one room differ by seconds. One that is further ahead is wrong, and nobody follows it. */
const MOST_AHEAD = 3_600_000

export function openMeetings(options: MeetingsOptions): Meetings {
  return {
    folder: options.folder,
    ids: () => meetingIds(options.folder),
    open: id => openMeeting(options, id),
  }
}

function meetingIds(folder: string): readonly MeetingId[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(entry => entry.name.normalize('NFC'))
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw new UserError(fileFailure('file/read', folder, error))
  }
}

function openMeeting({ folder: parent, clock, device }: MeetingsOptions, id: MeetingId): MeetingJournal {
  const folder = join(parent, id)
  const newId = createUuidV7()
  const newProblems = createProblemFilter()
  let appender: ReturnType<typeof createAppender> | null = null
  let records: readonly MockRecord[] = []
  let cursors: Cursors = {}

  return {
    id,
    folder,
    append(body, by) {
      appender ??= createAppender(join(folder, `${device()}.jsonl`))
      const at = after(records.at(-1)?.at ?? null, clock.now())
      const record: MockRecord = { v: MOCK_VERSION, id: newId(at), at, offset: clock.offset(at), by, ...body }
      appender.append(printRecord(record))
      records = [...records, record]
      return record
    },
    read() {
      let reading = readUnion(folder, cursors, parseRecord)
      if (reading.rewritten) {
        records = []
        reading = readUnion(folder, {}, parseRecord)
      }
      cursors = reading.cursors
      if (reading.lines.length > 0) records = union(records, reading.lines)
      return { records, problems: newProblems(reading.problems) }
    },
    writeSheet(name, text) {
      const path = join(folder, name)
      try {
        makeFolder(dirname(path))
        replaceFile(path, text, 0o644)
      } catch (error) {
        throw new UserError(fileFailure('file/write', path, error))
      }
      return path
    },
  }
}

/** After everything that was known when it was written, also where that came from a clock that is ahead. */
function after(last: Instant | null, now: Instant): Instant {
  return last === null || last < now || last - now > MOST_AHEAD ? now : instant(last + 1)
}

function union(known: readonly MockRecord[], read: readonly MockRecord[]): readonly MockRecord[] {
  return [...new Map([...known, ...read].map(record => [record.id, record])).values()].sort(byTime)
}

/** Tells a problem once. A line without its end is told when it is still there at the next reading: somebody may write it. */
function createProblemFilter(): (problems: readonly Problem[]) => readonly Problem[] {
  const told = new Set<string>()
  let torn: ReadonlySet<string> | null = null
  return problems => {
    const before = torn
    torn = new Set(problems.filter(({ code }) => code === 'journal/torn').map(nameOf))
    const due = problems.filter(problem => {
      const name = nameOf(problem)
      if (problem.code === 'journal/torn' && before !== null && !before.has(name)) return false
      return !told.has(name)
    })
    for (const problem of due) told.add(nameOf(problem))
    return due
  }
}

const nameOf = ({ code, file, line }: Problem): string => `${code} ${file} ${line}`
