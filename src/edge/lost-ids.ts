import { sep } from 'node:path'
import { type CardId, questionOfCard } from '../model/card.ts'
import type { BankSummary } from '../model/question.ts'
import { type BankCache, type CachedBank, isForgotten } from './bank-cache.ts'
import type { Walk } from './bank-walk.ts'
import { packedIds } from './packed-bank.ts'

/** Cached files that were not found, but not because they are gone: their folder was not looked into. */
export function outOfSight(cache: BankCache, walk: Walk, today: number): readonly CachedBank[] {
  const found = new Set(walk.files.map(({ file }) => file))
  return [...cache.banks.values()].filter(
    bank => !found.has(bank.file) && !isUnderWholeRoot(bank.file, walk) && !isForgotten(bank, today),
  )
}

/** Ids that the cache knew and no bank has now, with the file that held them last. */
export function findLost(
  before: BankCache,
  after: ReadonlyMap<string, CachedBank>,
  banks: readonly BankSummary[],
): ReadonlyMap<string, string> {
  const present = new Set(banks.flatMap(({ outline }) => outline.ids))
  const lost = new Map(before.lost)
  for (const { file, packed } of before.banks.values()) {
    if (after.get(file)?.packed === packed) continue
    for (const id of packedIds(packed)) lost.set(id, file)
  }
  for (const id of present) lost.delete(id)
  return lost
}

/** Whether the place that held a card last has been read completely: see `BankIndex`. */
export function createWasRead(
  banks: readonly BankSummary[],
  walk: Walk,
  cache: BankCache,
): (card: CardId) => boolean {
  let holders: ReadonlyMap<string, boolean> | null = null
  return card => {
    holders ??= findHolders(banks, walk, cache)
    return holders.get(questionOfCard(card)) ?? false
  }
}

/** Every id that is known, and whether its holder was read completely. A holder in sight outweighs the others. */
function findHolders(
  banks: readonly BankSummary[],
  walk: Walk,
  cache: BankCache,
): ReadonlyMap<string, boolean> {
  const complete = new Map(banks.map(bank => [bank.file, bank.complete]))
  const found = new Set(walk.files.map(({ file }) => file))
  const holders = new Map<string, boolean>()
  for (const [id, file] of cache.lost)
    holders.set(id, complete.get(file) ?? (!found.has(file) && isUnderWholeRoot(file, walk)))
  for (const { file, packed } of cache.banks.values()) {
    if (!complete.has(file)) for (const id of packedIds(packed)) holders.set(id, false)
  }
  for (const { outline, complete: isComplete } of banks) {
    for (const id of outline.ids) holders.set(id, isComplete)
  }
  return holders
}

const isUnderWholeRoot = (file: string, { whole }: Walk): boolean =>
  whole.some(root => file === root || file.startsWith(root.endsWith(sep) ? root : root + sep))
