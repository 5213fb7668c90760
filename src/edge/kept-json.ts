import { readFileSync } from 'node:fs'
import { isRecord } from '../model/record.ts'
import { utf8Text } from './utf8-text.ts'

const NEWLINE = 10

/**
 * A value as lines of a file: its `texts`, which few starts read and which are most of the bytes, stand behind the first line,
 * and in it is only how many bytes they are.
 */
export function keptLines(content: unknown): [head: unknown, texts: string] {
  if (!isRecord(content) || typeof content.texts !== 'string') return [content, '']
  return [{ ...content, texts: Buffer.byteLength(content.texts) }, `${content.texts}\n`]
}

/** What `keptLines` was given, its texts read when they are asked for; null where the file is damaged or missing. */
export function readKept(file: string): unknown {
  const bytes = readBytes(file)
  const end = bytes.indexOf(NEWLINE)
  const value = parsed(bytes.subarray(0, end === -1 ? bytes.length : end))
  if (!isRecord(value) || typeof value.texts !== 'number') return value
  const { texts: length, ...rest } = value
  const texts = bytes.subarray(end + 1, end + 1 + value.texts)
  if (end + 1 + Number(length) + 1 !== bytes.length) return null
  return {
    ...rest,
    get texts() {
      return utf8Text(texts)
    },
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8Text(bytes) ?? '')
  } catch {
    return null
  }
}
