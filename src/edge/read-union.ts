import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Cursor, Cursors } from '../model/cursor.ts'
import { byTime } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { Instant } from '../model/time.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { countLines, isMergeMark, readJournalFile, START } from './journal-file.ts'
import { isFault, type LineFault } from './line-fields.ts'

/** What every line has that is read in one order, whatever file it came from. */
interface Ordered {
  readonly id: string
  readonly at: Instant
}

export interface UnionReading<Line extends Ordered> {
  /** New lines of all files, ordered by time and id, each once. */
  readonly lines: readonly Line[]
  readonly cursors: Cursors
  /** Torn last lines and lines that can't be read, with file and line. */
  readonly problems: readonly Problem[]
  /** True where a file was rewritten or has gone since `from`, so that what was folded of it may be wrong. */
  readonly rewritten: boolean
}

/** The union of all `.jsonl` files of a folder, copies that a syncing tool made of a conflict among them. */
export function readUnion<Line extends Ordered>(
  folder: string,
  from: Cursors,
  parse: (line: string) => Line | LineFault,
  at: (share: number) => void = () => {},
): UnionReading<Line> {
  const names = journalNames(folder)
  // What can't be read now is not gone: nothing that was folded of it is taken back.
  if (!Array.isArray(names)) return { lines: [], cursors: from, problems: [names], rewritten: false }
  const lines: Line[] = []
  const problems: Problem[] = []
  const cursors: Record<string, Cursor> = {}
  let rewritten = Object.keys(from).some(name => !names.includes(name))
  const onBytes = shareOf(folder, names, from, at)
  for (const name of names) {
    const path = join(folder, name)
    const start = from[name] ?? START
    try {
      const reading = readOne({ path, from: start, parse, onBytes }, lines, problems)
      cursors[name] = reading.cursor
      rewritten ||= reading.rewritten
    } catch (error) {
      problems.push(fileFailure('file/read', path, error))
      cursors[name] = start
    }
  }
  return { lines: inOrder(lines), cursors, problems, rewritten }
}

/** Those of a folder that end in `.jsonl`; none where there is no such folder. */
export function journalNames(folder: string): string[] | Problem {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => !entry.isDirectory() && entry.name.endsWith('.jsonl') && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort()
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : fileFailure('file/read', folder, error)
  }
}

/** Tells the share of all bytes to read as they are read. */
function shareOf(
  folder: string,
  names: readonly string[],
  from: Cursors,
  at: (share: number) => void,
): (bytes: number) => void {
  let total: number | null = null
  let done = 0
  return bytes => {
    total ??= names.reduce((sum, name) => sum + sizeOf(join(folder, name)) - (from[name] ?? START).bytes, 0)
    done += bytes
    at(Math.min(1, done / Math.max(1, total)))
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

interface Reading<Line> {
  readonly path: string
  readonly from: Cursor
  readonly parse: (line: string) => Line | LineFault
  readonly onBytes: (bytes: number) => void
}

function readOne<Line extends Ordered>(
  { path, from, parse, onBytes }: Reading<Line>,
  into: Line[],
  problems: Problem[],
) {
  const faults: { readonly ordinal: number; readonly fault: LineFault | null }[] = []
  let lines = 0
  const onLine = (text: string | null, ordinal: number): void => {
    lines = ordinal + 1
    // A blank line is what an append after a torn one begins with, a mark what git leaves of a conflict.
    if (text !== null && (text.trim() === '' || isMergeMark(text))) return
    const parsed = text === null ? null : parse(ordinal === 0 ? text.replace(/^\uFEFF/u, '') : text)
    if (parsed === null || isFault(parsed)) faults.push({ ordinal, fault: parsed })
    else into.push(parsed)
  }
  const reading = readJournalFile(path, from, onLine, onBytes)
  if (faults.length === 0 && !reading.torn) return reading
  const before = countLines(path, reading.rewritten ? 0 : from.bytes)
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

/**
 * Sorts and drops what stands there twice. A device's own journal is in order already, which sorting notices. Of lines
 * with the same id that differ the earliest counts, whatever file it stands in: every device then takes the same one.
 */
function inOrder<Line extends Ordered>(lines: Line[]): readonly Line[] {
  const known = new Set<string>()
  return lines
    .sort((a, b) => byTime(a, b) || byText(a, b))
    .filter(line => known.size !== known.add(line.id).size)
}

function byText(a: Ordered, b: Ordered): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
