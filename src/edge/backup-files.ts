import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UserError } from '../model/problem.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import type { TarEntry } from './tar.ts'

/** What a home folder holds that is a person's own: not the device's name, nor what is derived from the rest. */
export function filesToKeep(home: string): readonly TarEntry[] {
  return [
    ...folderEntries(home, 'journal'),
    ...fileEntry(home, join(home, 'config.json')),
    ...folderEntries(home, 'questions'),
  ]
}

export const isJournalName = (name: string): boolean => /^journal\/[^/]+\.jsonl$/u.test(name)

/** Whether a name may be written under a home folder: nothing absolute, upwards or hidden, and no Windows drive. */
export function isSafeName(name: string): boolean {
  const parts = name.split('/')
  const isPlain = (part: string) => part !== '' && !part.startsWith('.') && !/[\u0000-\u001f\\:]/u.test(part)
  if (!parts.every(isPlain)) return false
  return name === 'config.json' || isJournalName(name) || (parts[0] === 'questions' && parts.length > 1)
}

function folderEntries(home: string, folder: string): readonly TarEntry[] {
  try {
    return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .flatMap(path => fileEntry(home, path))
      .filter(({ name }) => isSafeName(name))
  } catch (error) {
    if (error instanceof UserError) throw error
    if (errorCode(error) === 'ENOENT') return []
    throw new UserError(fileFailure('file/read', join(home, folder), error))
  }
}

/** What cannot be read must not be missing from a backup without a word. */
function fileEntry(home: string, path: string): readonly TarEntry[] {
  try {
    return [{ name: relative(home, path).split(sep).join('/'), content: readFileSync(path) }]
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw new UserError(fileFailure('file/read', path, error))
  }
}
