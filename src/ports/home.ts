import type { Config } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { Journal } from './journal.ts'

/** The folder of one person: `QUIZ_HOME`. Nothing is created before something is written. */
export interface Home {
  readonly folder: string
  readonly journal: Journal
  readConfig(): { config: Config; problems: readonly Problem[] }
  /** Merges into what is on disk, under the lock; `undefined` unsets a key. A damaged file is kept aside first. */
  changeConfig(change: Readonly<Record<string, unknown>>): Promise<void>
  /** The snapshot as parsed JSON, null where there is none or it can't be read: it is then rebuilt. */
  readSnapshot(): unknown
  /** Under the lock and atomically; failing to write a cache is not an error. */
  writeSnapshot(snapshot: unknown): Promise<void>
  /** The same of what only statistics and plans need, so that nothing else has to read it. */
  readFigures(): unknown
  writeFigures(figures: unknown): Promise<void>
}
