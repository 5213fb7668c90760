import { failure, UserError } from '../../model/problem.ts'
import type { SyncPurpose, SyncTarget } from '../../ports/sync.ts'
import type { World } from '../../ports/world.ts'

export interface SyncOptions {
  readonly folder?: string
  readonly url?: string
  readonly group?: string
  readonly init?: boolean
  readonly dryRun?: boolean
}

export interface Aim {
  readonly purpose: SyncPurpose
  readonly target: SyncTarget
}

/** What the command line names; where it names nothing, what is set. A UserError where nothing is. */
export function aimsOf(world: World, options: SyncOptions, databaseUrl: string | null): readonly Aim[] {
  const { config } = world
  const isNamed = options.folder !== undefined || options.url !== undefined || options.group !== undefined
  const folder = isNamed ? options.folder : config['sync.folder']
  const url = isNamed ? options.url : (databaseUrl ?? config['sync.url'])
  const group = isNamed ? options.group : config.group
  const aims: Aim[] = []
  if (folder) aims.push({ purpose: 'devices', target: { type: 'folder', path: world.resolve(folder) } })
  if (url) aims.push({ purpose: 'devices', target: { type: 'database', url } })
  if (group) aims.push({ purpose: 'group', target: targetOf(world, group) })
  if (aims.length === 0) throw new UserError(failure('sync/nowhere'), isNamed ? 2 : 1)
  return aims
}

/** `~/Dropbox/study-group`, `postgres://localhost/study_group`. */
export const targetOf = (world: World, said: string): SyncTarget =>
  /^[a-z]{2,}:\/\//iu.test(said)
    ? { type: 'database', url: said }
    : { type: 'folder', path: world.resolve(said) }
