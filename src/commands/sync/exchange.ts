import type { Problem } from '../../model/problem.ts'
import { BATCH, type Entry, type Opened } from '../../ports/sync.ts'

export interface Exchanged {
  /** Entries that this home did not have, and those that the place did not. */
  readonly received: number
  readonly sent: number
  /** Files that could not be read whole. */
  readonly problems: readonly Problem[]
}

export interface ExchangeOptions {
  /** What is made now, to be kept here and sent. */
  readonly fresh: readonly Entry[]
  /** Whether an entry of this home may leave it. */
  readonly mayLeave: (entry: Entry) => boolean
  readonly dryRun: boolean
  readonly onStep: (step: { readonly received: number; readonly sent: number; readonly of: number }) => void
}

/**
 * Afterwards both sides have the union of what they had. It may be cut off anywhere and done again: an entry counts once,
 * by its id, and what was taken is on disk before the place is asked for more.
 */
export async function exchange(
  { home, place }: Opened,
  { fresh, mayLeave, dryRun, onStep }: ExchangeOptions,
): Promise<Exchanged> {
  if (fresh.length > 0 && !dryRun) home.add(fresh)
  const here = home.read()
  const entries = dryRun ? [...here.entries, ...fresh] : here.entries
  const known = new Set(entries.map(({ id }) => id))
  let received = 0
  let sent = 0
  const take = (page: readonly Entry[]): void => {
    const missing = page.filter(({ id }) => known.size !== known.add(id).size)
    if (missing.length > 0 && !dryRun) home.add(missing)
    received += missing.length
    onStep({ received, sent, of: 0 })
  }
  const problems = await place.receive(take)
  const leaving = entries.filter(entry => mayLeave(entry) && !place.has(entry.id))
  for (let at = 0; at < leaving.length; at += BATCH) {
    const batch = leaving.slice(at, at + BATCH)
    if (!dryRun) await place.send(batch, take)
    sent += batch.length
    onStep({ received, sent, of: leaving.length })
  }
  return { received, sent, problems: [...here.problems, ...problems] }
}
