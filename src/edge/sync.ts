import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { failure, UserError } from '../model/problem.ts'
import { parseShared, printShared } from '../model/shared.ts'
import type { Random } from '../ports/random.ts'
import type { MeetingPlace, Sync, SyncAims, SyncTarget } from '../ports/sync.ts'
import { parseAddress } from './database/address.ts'
import { deviceOf } from './device.ts'
import { entryFiles, readEntries } from './entry-files.ts'
import { journalEntry, sharedEntry } from './entry-id.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { folderPlace } from './folder-place.ts'
import { openSyncLog } from './sync-log.ts'
import { createUuidV7 } from './uuid-v7.ts'

interface SyncOptions {
  readonly home: string
  readonly databaseUrl: string | null
  readonly random: Random
}

type FolderTarget = Extract<SyncTarget, { type: 'folder' }>
type DatabaseTarget = Extract<SyncTarget, { type: 'database' }>

/** What the parts of a place hold, below the folder that a person names. */
const FOLDERS = { devices: 'journal', group: 'group' } as const

export function openSync({ home, databaseUrl, random }: SyncOptions): Sync {
  const newId = createUuidV7()
  return {
    databaseUrl,
    async alone(work) {
      const { PATIENCE, underLock } = await import('./json-file.ts')
      return underLock(join(home, 'sync'), PATIENCE, work)
    },
    async open(aims) {
      const { key, place } = await openPlace({ home, random }, aims)
      const own = aims.purpose === 'devices' ? join(home, 'journal') : groupFolder(home, key)
      return { home: entryFiles(own, aims.purpose === 'devices' ? journalEntry : sharedEntry), place }
    },
    init: target => init(target, random),
    entryOf(shared) {
      const line = printShared(shared)
      const id = sharedEntry(line)?.id
      if (id === undefined) throw new Error('a shared document that cannot be read again')
      return { id, device: deviceOf(home), line }
    },
    newId,
    async shared(target) {
      // A folder that is at hand is the truth; what came from it is for the time when it is not.
      const there = target.type === 'folder' ? join(target.path, FOLDERS.group) : ''
      const folder = existsSync(there) ? there : groupFolder(home, keyOf(target))
      return readEntries(folder, sharedEntry).entries.flatMap(({ line }) => parseShared(line) ?? [])
    },
  }
}

/** What came from one group is never carried into another: each has a folder of its own. */
const groupFolder = (home: string, key: string): string => join(home, 'group', key)

/** A folder by its real path, a database by its address without what is secret or may change. */
function keyOf(target: SyncTarget): string {
  if (target.type === 'folder') return digest(realPath(target.path))
  const { host, pathname, searchParams } = parseAddress(target.url)
  return digest(`${host}${pathname}?${searchParams.get('options') ?? ''}`)
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

interface Opening {
  readonly home: string
  readonly random: Random
}

async function openPlace(
  opening: Opening,
  aims: SyncAims,
): Promise<{ readonly key: string; readonly place: MeetingPlace }> {
  const { target } = aims
  const key = keyOf(target)
  return target.type === 'folder'
    ? { key, place: openFolder(opening, aims, target) }
    : { key, place: await openTable(opening, aims, target) }
}

function openFolder({ home }: Opening, { purpose }: SyncAims, { path }: FolderTarget): MeetingPlace {
  if (!isFolder(path)) throw new UserError({ ...failure('sync/no-folder'), file: path })
  const folder = join(path, FOLDERS[purpose])
  if (realPath(folder) === realPath(join(home, FOLDERS[purpose])))
    throw new UserError({ ...failure('sync/own-home'), file: path })
  return folderPlace({
    folder,
    device: () => deviceOf(home),
    readEntry: purpose === 'devices' ? journalEntry : sharedEntry,
    readers: purpose === 'devices' ? 'oneself' : 'group',
  })
}

async function openTable(
  { home, random }: Opening,
  { purpose, member, dryRun }: SyncAims,
  { url }: DatabaseTarget,
): Promise<MeetingPlace> {
  const { openDatabase } = await import('./database/database.ts')
  const { storeOf } = await import('./database/schema.ts')
  const { databasePlace } = await import('./database/database-place.ts')
  const database = openDatabase(url, random)
  try {
    const store = await storeOf(database)
    const log = openSyncLog(join(home, 'sync', `${purpose}-${digest(`${store} ${member}`)}.jsonl`), !dryRun)
    const readEntry = purpose === 'devices' ? journalEntry : sharedEntry
    return databasePlace({ database, purpose, learner: member, readEntry, log })
  } catch (error) {
    await database.close()
    throw error
  }
}

async function init(target: SyncTarget, random: Random): ReturnType<Sync['init']> {
  if (target.type === 'folder') return { made: makeShared(target.path), problems: [] }
  const { openDatabase } = await import('./database/database.ts')
  const { createSchema } = await import('./database/schema.ts')
  const database = openDatabase(target.url, random)
  try {
    return await createSchema(database)
  } finally {
    await database.close()
  }
}

function makeShared(path: string): boolean {
  try {
    return mkdirSync(path, { recursive: true }) !== undefined
  } catch (error) {
    throw new UserError(fileFailure('file/write', path, error))
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false
    throw new UserError(fileFailure('file/read', path, error))
  }
}
