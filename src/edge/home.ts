import { join } from 'node:path'
import { UserError } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Home } from '../ports/home.ts'
import { changeConfigFile, readConfigFile } from './config-file.ts'
import { openJournal } from './journal.ts'
import { keptLines, readKept } from './kept-json.ts'

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
  const snapshot = keptJson(join(folder, 'state.json'))
  const figures = keptJson(join(folder, 'figures.json'))
  const readConfig: Home['readConfig'] = () => readConfigFile(configFile)
  return {
    folder,
    journal: openJournal({ home: folder, clock, member: () => readConfig().config.member ?? userName }),
    readConfig,
    changeConfig: change => changeConfigFile(configFile, change),
    readSnapshot: snapshot.read,
    writeSnapshot: snapshot.write,
    readFigures: figures.read,
    writeFigures: figures.write,
  }
}

interface KeptJson {
  readonly read: () => unknown
  readonly write: (content: unknown) => Promise<void>
}

/** A file that can be made again from the journal: null where it can't be read, and no error where it can't be written. */
const keptJson = (file: string): KeptJson => ({
  read: () => readKept(file),
  async write(content) {
    const { underLock, writeJson } = await import('./json-file.ts')
    try {
      await underLock(file, SNAPSHOT_PATIENCE, () => writeJson(file, ...keptLines(content)))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  },
})
