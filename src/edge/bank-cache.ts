import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DAY, type Instant } from '../model/time.ts'
import type { FoundBank } from './bank-walk.ts'
import { Damaged } from './columns.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { errorCode } from './file-failure.ts'
import type { PackedBank } from './packed-bank.ts'

const FORMAT = 2
/** What has not been in sight for so long is forgotten. */
const KEPT_DAYS = 90
/** Files change without a trace while the clock of the file system shows the same time; FAT counts in 2 s. */
const RACY = 2000

/** What is remembered of one file. */
export interface CachedBank extends PackedBank {
  readonly file: string
  /** Null where the file was so young that it may have changed since without a trace. */
  readonly stamp: string | null
  /** The day, from 1970, on which it was in sight last; exact to a week. */
  readonly seen: number
}

export interface BankCache {
  /** The parser that the summaries come from. */
  readonly parser: string
  readonly banks: ReadonlyMap<string, CachedBank>
  /** Ids that are in no bank any more, and the file that held them last. */
  readonly lost: ReadonlyMap<string, string>
}

/** What a file looks like from outside; it has not changed while this stays the same. Null while it is too young. */
export function stampOf(
  { size, mtime, ctime }: Pick<FoundBank, 'size' | 'mtime' | 'ctime'>,
  now: Instant,
): string | null {
  return Math.abs(now - ctime) < RACY || Math.abs(now - mtime) < RACY ? null : `${size}:${mtime}:${ctime}`
}

export const dayOf = (now: Instant): number => Math.floor(now / DAY)

export const isForgotten = ({ seen }: CachedBank, today: number): boolean => today - seen > KEPT_DAYS

const NEWLINE = 10

/**
 * An empty cache where there is none or it is damaged: it is then rebuilt. The first line is all that choosing questions
 * needs; the texts of each bank have a line of their own, which stays bytes until one of them is asked for.
 */
export function readBankCache(path: string): BankCache {
  const empty: BankCache = { parser: '', banks: new Map(), lost: new Map() }
  const bytes = readBytes(path)
  const end = bytes.indexOf(NEWLINE)
  if (end === -1) return empty
  const [format, parser, banks, lost] = firstLine(bytes.subarray(0, end))
  if (format !== FORMAT || typeof parser !== 'string' || !Array.isArray(banks) || !Array.isArray(lost))
    return empty
  const known = new Map<string, CachedBank>()
  let at = end + 1
  for (const value of banks) {
    const entry = readEntry(value, bytes, at)
    if (!entry) return empty
    known.set(entry.bank.file, entry.bank)
    at = entry.end + 1
  }
  return at === bytes.length ? { parser, banks: known, lost: new Map(lost.flatMap(readLost)) } : empty
}

/** Not being able to keep a cache is no error. */
export function writeBankCache(path: string, { parser, banks, lost }: BankCache): void {
  const texts = Array.from(banks.values(), bank => Buffer.from(textsOf(bank)))
  const entries = Array.from(banks.values(), ({ file, stamp, seen, packed }, at) => [
    file,
    stamp,
    seen,
    packed,
    texts[at]?.length,
  ])
  const lines = [Buffer.from(JSON.stringify([FORMAT, parser, entries, [...lost]])), ...texts]
  try {
    makeFolder(dirname(path))
    replaceFile(path, Buffer.concat(lines.flatMap(line => [line, Buffer.of(NEWLINE)])))
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}

/** What can't be read any more is kept as nothing, which is noticed when it is asked for. */
function textsOf({ texts }: CachedBank): string {
  try {
    return JSON.stringify(texts())
  } catch (error) {
    if (error instanceof Damaged) return 'null'
    throw error
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function firstLine(bytes: Buffer): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function readEntry(
  value: unknown,
  bytes: Buffer,
  start: number,
): { readonly bank: CachedBank; readonly end: number } | null {
  if (!Array.isArray(value)) return null
  const [file, stamp, seen, packed, length] = value as readonly unknown[]
  if (typeof file !== 'string' || typeof seen !== 'number' || typeof length !== 'number') return null
  const end = start + length
  if (bytes[end] !== NEWLINE) return null
  const texts = () => parsed(bytes.toString('utf8', start, end))
  return { bank: { file, stamp: typeof stamp === 'string' ? stamp : null, seen, packed, texts }, end }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Damaged()
  }
}

function readLost(value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return []
  const [id, file] = value as readonly unknown[]
  return typeof id === 'string' && typeof file === 'string' ? [[id, file]] : []
}
