import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Cursor } from '../model/cursor.ts'

const NEWLINE = 10
const BLOCK = 4 * 1024 * 1024
/** No event comes near it: what is longer is damage, and is not read into memory. */
const LONGEST_LINE = 16 * BLOCK

/** Bytes before a cursor that its mark is made of: a line or two. */
const MARKED = 512

export const START: Cursor = { bytes: 0, mark: 0 }

export interface FileReading {
  /** The end of the last whole line. */
  readonly cursor: Cursor
  /** Whether the file goes on after it, with a line that has no newline yet. */
  readonly torn: boolean
  /** True where the file is not the one that was read up to `from`: all of it was read again. */
  readonly rewritten: boolean
}

/** Gives each whole line after `from` to `onLine`, in bounded memory; null is a line that is not text. */
export function readJournalFile(
  path: string,
  from: Cursor,
  onLine: (text: string | null, ordinal: number) => void,
  onBytes: (bytes: number) => void = () => {},
): FileReading {
  const fd = openSync(path, 'r')
  try {
    const rewritten = markBefore(fd, from.bytes) !== from.mark
    const start = rewritten ? 0 : from.bytes
    const { cursor, end } = readLines(fd, start, onLine, onBytes)
    return { cursor: { bytes: cursor, mark: markBefore(fd, cursor) }, torn: end > cursor, rewritten }
  } finally {
    closeSync(fd)
  }
}

/** How many lines end before `position`: what a line is called in a problem. */
export function countLines(path: string, position: number): number {
  const fd = openSync(path, 'r')
  try {
    const block = Buffer.allocUnsafe(BLOCK)
    let lines = 0
    for (let at = 0; at < position; ) {
      const read = readSync(fd, block, 0, Math.min(BLOCK, position - at), at)
      if (read === 0) break
      for (
        let found = block.indexOf(NEWLINE);
        found >= 0 && found < read;
        found = block.indexOf(NEWLINE, found + 1)
      )
        lines++
      at += read
    }
    return lines
  } finally {
    closeSync(fd)
  }
}

/** FNV-1a of the bytes before a place; of none it is 0, and where the file ends before, no mark at all. */
function markBefore(fd: number, place: number): number {
  if (place === 0) return 0
  const bytes = Buffer.alloc(Math.min(MARKED, place))
  if (readSync(fd, bytes, 0, bytes.length, place - bytes.length) < bytes.length) return -1
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** What git leaves around and between the two sides of a conflict. */
export const isMergeMark = (line: string): boolean => /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/u.test(line)

function readLines(
  fd: number,
  from: number,
  onLine: (text: string | null, ordinal: number) => void,
  onBytes: (bytes: number) => void,
): { cursor: number; end: number } {
  let block = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(fstatSync(fd).size - from, 0) + 1))
  let filled = 0
  let cursor = from
  let end = from
  let ordinal = 0
  let tooLong = false
  for (;;) {
    const read = readSync(fd, block, filled, block.length - filled, end)
    if (read === 0) return { cursor, end }
    end += read
    filled += read
    onBytes(read)
    const last = block.lastIndexOf(NEWLINE, filled - 1)
    if (last >= 0) {
      const first = tooLong ? block.indexOf(NEWLINE) + 1 : 0
      if (tooLong) onLine(null, ordinal++)
      tooLong = false
      ordinal = emitLines(block.subarray(first, last + 1), ordinal, onLine)
      cursor = end - filled + last + 1
      block.copyWithin(0, last + 1, filled)
      filled -= last + 1
    } else if (filled === block.length && filled < LONGEST_LINE) {
      const larger = Buffer.allocUnsafe(Math.max(BLOCK, filled * 2))
      block.copy(larger, 0, 0, filled)
      block = larger
    } else if (filled === block.length) {
      tooLong = true
      filled = 0
    }
  }
}

function emitLines(
  lines: Buffer,
  ordinal: number,
  onLine: (text: string | null, ordinal: number) => void,
): number {
  const text = isUtf8(lines) ? lines.toString('utf8') : null
  let next = ordinal
  if (text !== null) {
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start)
      onLine(text.slice(start, end), next++)
      start = end + 1
    }
    return next
  }
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(NEWLINE, start)
    const line = lines.subarray(start, end)
    onLine(isUtf8(line) ? line.toString('utf8') : null, next++)
    start = end + 1
  }
  return next
}
