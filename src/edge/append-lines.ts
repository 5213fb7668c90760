import { closeSync, existsSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../model/problem.ts'
import { makeFolder, syncFolder } from './durable.ts'
import { fileFailure } from './file-failure.ts'
import { endsLine } from './journal-appender.ts'

/** Who may read what is made: the person alone, or the others of a group as well. */
export type Readers = 'oneself' | 'group'

const MODES: Readonly<Record<Readers, { readonly file: number; readonly folder: number }>> = {
  oneself: { file: 0o600, folder: 0o700 },
  group: { file: 0o644, folder: 0o755 },
}

/** Returns when the lines are on disk; what is there already is never rewritten. */
export function appendLines(file: string, lines: readonly string[], readers: Readers = 'oneself'): void {
  try {
    makeFolder(dirname(file), MODES[readers].folder)
    const isNew = !existsSync(file)
    const fd = openSync(file, 'a+', MODES[readers].file)
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
