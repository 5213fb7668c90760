import { dirname } from 'node:path'
import { DAY, type Instant } from '../model/time.ts'
import type { FoundBank } from './bank-walk.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { errorCode } from './file-failure.ts'
import { readJson } from './read-json.ts'

const FORMAT = 1
/** What has not been in sight for so long is forgotten. */
const KEPT_DAYS = 90
/** Files change without a trace while the clock of the file system shows the same time; FAT counts in 2 s. */
const RACY = 2000

/** What is remembered of one file. */
export interface CachedBank {
  readonly file: string
  /** Null where the file was so young that it may have changed since without a trace. */
  readonly stamp: string | null
  /** The day, from 1970, on which it was in sight last; exact to a week. */
  readonly seen: number
  /** What `packBank` made of it. */
  readonly packed: unknown
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

/** An empty cache where there is none or it is damaged: it is then rebuilt. */
export function readBankCache(path: string): BankCache {
  const empty: BankCache = { parser: '', banks: new Map(), lost: new Map() }
  const reading = readJson(path)
  if (reading.state !== 'read' || !Array.isArray(reading.value)) return empty
  const [format, parser, banks, lost] = reading.value as readonly unknown[]
  if (format !== FORMAT || typeof parser !== 'string' || !Array.isArray(banks) || !Array.isArray(lost))
    return empty
  return {
    parser,
    banks: new Map(banks.flatMap(readEntry).map(entry => [entry.file, entry])),
    lost: new Map(lost.flatMap(readLost)),
  }
}

/** Not being able to keep a cache is no error. */
export function writeBankCache(path: string, { parser, banks, lost }: BankCache): void {
  const entries = [...banks.values()].map(({ file, stamp, seen, packed }) => [file, stamp, seen, packed])
  try {
    makeFolder(dirname(path))
    replaceFile(path, JSON.stringify([FORMAT, parser, entries, [...lost]]))
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}

function readEntry(value: unknown): readonly CachedBank[] {
  if (!Array.isArray(value)) return []
  const [file, stamp, seen, packed] = value as readonly unknown[]
  if (typeof file !== 'string' || typeof seen !== 'number') return []
  return [{ file, stamp: typeof stamp === 'string' ? stamp : null, seen, packed }]
}

function readLost(value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return []
  const [id, file] = value as readonly unknown[]
  return typeof id === 'string' && typeof file === 'string' ? [[id, file]] : []
}
