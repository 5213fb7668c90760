import { join } from 'node:path'
import { type Problem, UserError } from '../model/problem.ts'
import type { Entry, EntryStore } from '../ports/sync.ts'
import { appendLines } from './append-lines.ts'
import { fileFailure } from './file-failure.ts'
import { isMergeMark, readJournalFile, START } from './journal-file.ts'
import { journalNames } from './read-union.ts'

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
  const names = journalNames(folder)
  if (!Array.isArray(names)) throw new UserError(names)
  for (const name of names) {
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

/** `0123456789abcdef (conflicted copy).jsonl` is that device's; of other names it is not known whose they are. */
const deviceOfName = (name: string): string => deviceName(name.slice(0, 16))

export const deviceName = (said: string): string => (/^[0-9a-f]{16}$/u.test(said) ? said : 'others')
