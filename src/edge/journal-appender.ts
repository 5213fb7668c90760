import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../model/problem.ts'
import { makeFolder, syncFolder } from './durable.ts'
import { fileFailure } from './file-failure.ts'

const NEWLINE = 10

export interface Appender {
  /** Returns when the line is on disk; a UserError says why it is not. */
  append(line: string): void
}

/** Keeps the file open from the first line on. Several processes may append to the same file. */
export function createAppender(path: string): Appender {
  let fd: number | null = null

  const openFile = (): number => {
    if (fd !== null && isStillAt(fd, path)) return fd
    if (fd !== null) closeSync(fd)
    fd = null
    fd = openForAppending(path)
    return fd
  }

  return {
    append(line) {
      try {
        appendLine(openFile(), line)
      } catch (error) {
        throw new UserError(fileFailure('journal/append', path, error))
      }
    },
  }
}

function openForAppending(path: string): number {
  makeFolder(dirname(path))
  const isNew = !existsSync(path)
  const fd = openSync(path, 'a+', 0o600)
  if (isNew) syncFolder(dirname(path))
  return fd
}

/** Syncing tools put another file in its place: what is written to the old one would be lost. */
function isStillAt(fd: number, path: string): boolean {
  const open = fstatSync(fd)
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && there.ino === open.ino && there.dev === open.dev
}

function appendLine(fd: number, line: string): void {
  const bytes = Buffer.from(endsLine(fd) ? `${line}\n` : `\n${line}\n`, 'utf8')
  let written = writeSync(fd, bytes)
  // A full disk takes a part. Another try tells why; where only the newline is missing, the line counts as
  // written, for the next append would make a whole line of it.
  while (written < bytes.length - 1) written += writeSync(fd, bytes, written)
  fdatasyncSync(fd)
}

/** Where a write was cut off, its torn line stays a line of its own. */
export function endsLine(fd: number): boolean {
  const { size } = fstatSync(fd)
  if (size === 0) return true
  const last = Buffer.alloc(1)
  return readSync(fd, last, 0, 1, size - 1) === 1 && last[0] === NEWLINE
}
