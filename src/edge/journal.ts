import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byTime, EVENT_VERSION, type JournalEvent } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Cursors, GivenStamp, Journal, JournalReading } from '../ports/journal.ts'
import { deviceOf } from './device.ts'
import { isFault, type LineFault, parseEvent, printEvent } from './event-json.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { type Appender, createAppender } from './journal-appender.ts'
import { countLines, readJournalFile } from './journal-file.ts'
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

  return {
    append(body, given) {
      writer ??= {
        appender: createAppender(join(journalFolder(home), `${deviceOf(home)}.jsonl`)),
        member: member(),
      }
      const event: JournalEvent = {
        v: EVENT_VERSION,
        ...(given ?? stampNow()),
        member: writer.member,
        ...body,
      }
      writer.appender.append(printEvent(event))
      return event
    },
    read: from => readJournals(journalFolder(home), from),
  }
}

/** The union of all journals of a folder, copies that a syncing tool made of a conflict among them. */
export function readJournals(folder: string, from: Cursors): JournalReading {
  const names = journalNames(folder)
  // What can't be read now is not gone: nothing that was folded of it is taken back.
  if (!Array.isArray(names)) return { events: [], cursors: from, problems: [names], rewritten: false }
  const events: JournalEvent[] = []
  const problems: Problem[] = []
  const cursors: Record<string, number> = {}
  let rewritten = Object.keys(from).some(name => !names.includes(name))
  for (const name of names) {
    const start = from[name] ?? 0
    try {
      const reading = readOne(join(folder, name), start, events, problems)
      cursors[name] = reading.cursor
      rewritten ||= reading.rewritten
    } catch (error) {
      problems.push(fileFailure('file/read', join(folder, name), error))
      cursors[name] = start
    }
  }
  return { events: inOrder(events), cursors, problems, rewritten }
}

function journalNames(folder: string): string[] | Problem {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => !entry.isDirectory() && entry.name.endsWith('.jsonl') && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort()
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : fileFailure('file/read', folder, error)
  }
}

function readOne(path: string, from: number, events: JournalEvent[], problems: Problem[]) {
  const faults: { readonly ordinal: number; readonly fault: LineFault | null }[] = []
  let lines = 0
  const reading = readJournalFile(path, from, (text, ordinal) => {
    lines = ordinal + 1
    // A blank line is what an append after a torn one begins with.
    if (text?.trim() === '') return
    const parsed = text === null ? null : parseEvent(ordinal === 0 ? text.replace(/^\uFEFF/u, '') : text)
    if (parsed === null || isFault(parsed)) faults.push({ ordinal, fault: parsed })
    else events.push(parsed)
  })
  if (faults.length === 0 && !reading.torn) return reading
  const before = countLines(path, reading.rewritten ? 0 : from)
  for (const { ordinal, fault } of faults) problems.push(badLine(path, before + ordinal + 1, fault))
  if (reading.torn)
    problems.push({ ...place(path, before + lines + 1), code: 'journal/torn', severity: 'warning' })
  return reading
}

function badLine(file: string, line: number, fault: LineFault | null): Problem {
  const problem = { ...place(file, line), code: 'journal/line', severity: 'warning' } as const
  if (fault === null) return { ...problem, reason: 'encoding' }
  return fault.fault === 'json'
    ? { ...problem, reason: 'json' }
    : { ...problem, reason: 'field', about: { field: fault.field } }
}

const place = (file: string, line: number) => ({ file, line, column: 1 })

/** Sorts and drops what stands in two files. A device's own journal is in order already, which sorting notices. */
function inOrder(events: JournalEvent[]): readonly JournalEvent[] {
  const known = new Set<string>()
  const unique = events.filter(event => known.size !== known.add(event.id).size)
  return unique.sort(byTime)
}
