import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Problem, UserError } from '../model/problem.ts'
import type { Entry, EntryStore } from '../ports/sync.ts'
import { makeFolder, syncFolder } from './durable.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { isMergeMark, readJournalFile, START } from './journal-file.ts'

/** What a line says of itself; null where it is none. */
export type ReadEntry = (line: string) => { readonly id: string; readonly member: string | null } | null

interface Found {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}

/** Every entry of the files of a folder, the copies that syncing tools make of a conflict among them. */
export function readEntries(folder: string, readEntry: ReadEntry): Found {
  const entries: Entry[] = []
  const problems: Problem[] = []
  const known = new Set<string>()
  for (const name of journalNames(folder)) {
    const file = join(folder, name)
    const device = deviceOfName(name)
    let bad = 0
    const onLine = (text: string | null): void => {
      const line = text?.replace(/^\uFEFF/u, '').trim()
      if (line === '' || (line !== undefined && isMergeMark(line))) return
      const read = line === undefined ? null : readEntry(line)
      if (line === undefined || read === null) bad++
      else if (known.size !== known.add(read.id).size) entries.push({ id: read.id, device, line })
    }
    try {
      readJournalFile(file, START, onLine)
    } catch (error) {
      throw new UserError(fileFailure('file/read', file, error))
    }
    if (bad > 0) problems.push({ code: 'sync/lines', severity: 'warning', file, about: { count: bad } })
  }
  return { entries, problems }
}

/** The files of a folder with a file a device. */
export function entryFiles(folder: string, readEntry: ReadEntry): EntryStore {
  return {
    read: () => readEntries(folder, readEntry),
    add(entries) {
      for (const device of new Set(entries.map(entry => entry.device))) {
        const inside = entries.filter(entry => entry.device === device)
        appendLines(
          join(folder, `${device}.jsonl`),
          inside.map(({ line }) => line),
        )
      }
    },
  }
}

/** Returns when the lines are on disk; what is there already is never rewritten. */
export function appendLines(file: string, lines: readonly string[], mode = 0o600): void {
  try {
    makeFolder(dirname(file), mode | 0o100 | ((mode & 0o044) >> 2))
    const isNew = !existsSync(file)
    const fd = openSync(file, 'a+', mode)
    try {
      const bytes = Buffer.from(`${endsLine(fd) ? '' : '\n'}${lines.join('\n')}\n`, 'utf8')
      for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written)
      fdatasyncSync(fd)
    } finally {
      closeSync(fd)
    }
    if (isNew) syncFolder(dirname(file))
  } catch (error) {
    throw new UserError(fileFailure('file/write', file, error))
  }
}

const NEWLINE = 10

/** Where a write was cut off, its torn line stays a line of its own. */
function endsLine(fd: number): boolean {
  const { size } = fstatSync(fd)
  if (size === 0) return true
  const last = Buffer.alloc(1)
  return readSync(fd, last, 0, 1, size - 1) === 1 && last[0] === NEWLINE
}

function journalNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => !entry.isDirectory() && entry.name.endsWith('.jsonl') && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw new UserError(fileFailure('file/read', folder, error))
  }
}

/** `0123456789abcdef (conflicted copy).jsonl` is that device's; of other names it is not known whose they are. */
const deviceOfName = (name: string): string => deviceName(name.slice(0, 16))

export const deviceName = (said: string): string => (/^[0-9a-f]{16}$/u.test(said) ? said : 'others')
