import { join } from 'node:path'
import { type Exchanged, exchange } from '../../src/commands/sync/exchange.ts'
import { openJournal, readJournals } from '../../src/edge/journal.ts'
import { createRandom } from '../../src/edge/random.ts'
import { openSync } from '../../src/edge/sync.ts'
import type { SyncTarget } from '../../src/ports/sync.ts'
import { clockAt } from '../edge/clock-at.ts'

/** A home without the commands around it, for what is done many times. */
export interface Device {
  readonly home: string
  practise(count: number): void
  meet(target: SyncTarget): Promise<Exchanged>
  ids(): readonly string[]
}

export function device(home: string, member: string, at: string): Device {
  const journal = openJournal({ home, clock: clockAt(at), member: () => member })
  const sync = openSync({ home, databaseUrl: null, random: createRandom(1) })
  return {
    home,
    practise(count) {
      for (let n = 0; n < count; n++) journal.append({ type: 'flag', card: `card-${n}` })
    },
    async meet(target) {
      const opened = await sync.open({ target, purpose: 'devices', member, dryRun: false })
      try {
        return await exchange(opened, { fresh: [], mayLeave: () => true, dryRun: false, onStep: () => {} })
      } finally {
        await opened.place.close()
      }
    },
    ids: () => readJournals(join(home, 'journal'), {}).events.map(({ id }) => id),
  }
}
