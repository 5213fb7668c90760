import { readdirSync, readFileSync, statSync } from 'node:fs'
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

/**
 * Whether a name may be written under a home folder: nothing absolute, upwards or hidden. On Windows a backslash
 * separates as well, and a colon names a drive or a stream.
 */
export function isSafeName(name: string, platform: string = process.platform): boolean {
  const forbidden = platform === 'win32' ? /[\u0000-\u001f\\:*?"<>|]/u : /\0/u
  const parts = name.split('/')
  if (parts.some(part => part === '' || part.startsWith('.') || forbidden.test(part))) return false
  return name === 'config.json' || isJournalName(name) || (parts[0] === 'questions' && parts.length > 1)
}

function folderEntries(home: string, folder: string): readonly TarEntry[] {
  try {
    return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile())
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
