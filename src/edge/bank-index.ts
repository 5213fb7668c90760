import { readFileSync } from 'node:fs'
import type { Problem } from '../model/problem.ts'
import type { BankSummary, Question } from '../model/question.ts'
import type { Instant } from '../model/time.ts'
import { type BankCache, type CachedBank, dayOf, stampOf } from './bank-cache.ts'
import type { FoundBank, Walk } from './bank-walk.ts'
import { fileFailure } from './file-failure.ts'
import { findLost, outOfSight } from './lost-ids.ts'
import { packBank, unpackBank } from './packed-bank.ts'
import { utf8Text } from './utf8-text.ts'

interface BankSource {
  readonly file: string
  readonly bytes: Uint8Array
  readonly text?: string | null
  readonly topic: string
  readonly lang: string | null
}

/** Reads a bank; what is wrong in it is counted in the summary. */
export type BankParser = (source: BankSource) => {
  readonly summary: BankSummary
  readonly questions: readonly Question[]
}

export interface Indexing {
  readonly walk: Walk
  readonly cache: BankCache
  /** Another one makes everything that is cached stale. */
  readonly parserVersion: string
  /** Called when the first file must be parsed. */
  readonly loadParser: () => Promise<BankParser>
  readonly now: Instant
  /** Called where what was kept of a bank turns out, on a closer look, to be nothing of ours. */
  readonly onDamaged: () => never
  /** Told after each file that had to be parsed. */
  readonly onParsed: (done: number, total: number) => void
}

export interface Indexed {
  readonly banks: readonly BankSummary[]
  readonly problems: readonly Problem[]
  readonly cache: BankCache
  /** Whether the cache is worth writing. */
  readonly changed: boolean
}

const DAYS_BETWEEN_SIGHTINGS = 7
/** Files from which on it is worth telling the compiler. */
const MANY = 10

/** What the files hold now, from the cache where it is sure that they have not changed. */
export async function indexBanks(indexing: Indexing): Promise<Indexed> {
  const { walk, cache, parserVersion, now } = indexing
  const today = dayOf(now)
  const sightings = walk.files.map(found => recall(found, indexing))
  const parsed = await parseStale(
    sightings.flatMap(({ found, bank }) => (bank ? [] : [found])),
    indexing,
  )
  const away = outOfSight(cache, walk, today)
  const remembered = new Map<string, CachedBank>(
    away.map(entry => [entry.file, cache.parser === parserVersion ? entry : { ...entry, stamp: null }]),
  )
  const banks: BankSummary[] = []
  let changed = cache.parser !== parserVersion || parsed.size > 0
  for (const { found, bank: recalled } of sightings) {
    const { file } = found
    const old = cache.banks.get(file)
    const bank = recalled ?? parsed.get(file)?.bank
    if (bank) banks.push(bank)
    if (recalled && old) {
      const isFresh = today - old.seen < DAYS_BETWEEN_SIGHTINGS
      remembered.set(file, isFresh ? old : { ...old, seen: today })
      changed ||= !isFresh
    } else if (bank) {
      remembered.set(file, { file, stamp: stampOf(found, now), seen: today, ...packBank(bank) })
    } else if (old) {
      remembered.set(file, { ...old, stamp: null })
    }
  }
  changed ||= remembered.size !== cache.banks.size
  const lost = changed ? findLost(cache, remembered, banks) : cache.lost
  const problems = [...parsed.values()].flatMap(({ problem }) => problem ?? [])
  return { banks, problems, cache: { parser: parserVersion, banks: remembered, lost }, changed }
}

interface Sighting {
  readonly found: FoundBank
  /** Null where the file must be parsed. */
  readonly bank: BankSummary | null
}

function recall(found: FoundBank, { cache, parserVersion, now, onDamaged }: Indexing): Sighting {
  const cached = cache.banks.get(found.file)
  const stamp = stampOf(found, now)
  const isSame = stamp !== null && cached?.stamp === stamp && cache.parser === parserVersion
  return { found, bank: isSame ? unpackBank(found.file, cached, onDamaged) : null }
}

interface Outcome {
  readonly bank: BankSummary | null
  readonly problem: Problem | null
}

async function parseStale(
  stale: readonly FoundBank[],
  { loadParser, onParsed }: Indexing,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  if (stale.length === 0) return outcomes
  const parse = await loadParser()
  const parseAll = (): void => {
    for (const { file, topic, lang } of stale) {
      const bytes = readBytes(file)
      if (Buffer.isBuffer(bytes)) {
        const { summary } = parse({ file, bytes, text: utf8Text(bytes), topic, lang })
        outcomes.set(file, { bank: summary, problem: null })
      } else outcomes.set(file, { bank: null, problem: bytes })
      onParsed(outcomes.size, stale.length)
    }
  }
  if (stale.length < MANY) parseAll()
  else (await import('./less-inlining.ts')).withLessInlining(parseAll)
  return outcomes
}

function readBytes(file: string): Buffer | Problem {
  try {
    return readFileSync(file)
  } catch (error) {
    return fileFailure('file/read', file, error)
  }
}
