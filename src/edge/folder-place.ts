import { join } from 'node:path'
import type { MeetingPlace } from '../ports/sync.ts'
import { appendLines, type Readers } from './append-lines.ts'
import { type ReadEntry, readEntries } from './entry-files.ts'

interface FolderAims {
  readonly folder: string
  /** The name of this home's own file: no other is ever written. */
  readonly device: () => string
  readonly readEntry: ReadEntry
  readonly readers: Readers
}

/** A folder with a file a device, carried by git, Syncthing, Dropbox or a shared disk. */
export function folderPlace({ folder, device, readEntry, readers }: FolderAims): MeetingPlace {
  const known = new Set<string>()
  return {
    async receive(take) {
      const { entries, problems } = readEntries(folder, readEntry)
      for (const { id } of entries) known.add(id)
      if (entries.length > 0) take(entries)
      return problems
    },
    has: id => known.has(id),
    async send(entries) {
      if (entries.length === 0) return
      appendLines(
        join(folder, `${device()}.jsonl`),
        entries.map(({ line }) => line),
        readers,
      )
    },
    close: async () => {},
  }
}
