import { join } from 'node:path'
import { UserError } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Home } from '../ports/home.ts'
import { changeConfigFile, readConfigFile } from './config-file.ts'
import { openJournal } from './journal.ts'
import { readJson } from './read-json.ts'

export interface HomeOptions {
  readonly folder: string
  readonly clock: Clock
  /** Whose memory new events are about where the configuration does not say. */
  readonly userName: string
}

/** Another process that writes the snapshot is almost done; and the next start rebuilds what is missing. */
const SNAPSHOT_PATIENCE = 300

export function openHome({ folder, clock, userName }: HomeOptions): Home {
  const configFile = join(folder, 'config.json')
  const snapshotFile = join(folder, 'state.json')
  const readConfig: Home['readConfig'] = () => readConfigFile(configFile)
  return {
    folder,
    journal: openJournal({ home: folder, clock, member: () => readConfig().config.member ?? userName }),
    readConfig,
    changeConfig: change => changeConfigFile(configFile, change),
    readSnapshot() {
      const reading = readJson(snapshotFile)
      return reading.state === 'read' ? reading.value : null
    },
    async writeSnapshot(snapshot) {
      const { underLock, writeJson } = await import('./json-file.ts')
      try {
        await underLock(snapshotFile, SNAPSHOT_PATIENCE, () => writeJson(snapshotFile, snapshot))
      } catch (error) {
        if (!(error instanceof UserError)) throw error
      }
    },
  }
}
