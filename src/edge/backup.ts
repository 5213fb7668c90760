import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { failure, type Problem, UserError } from '../model/problem.ts'
import { type Instant, toIso } from '../model/time.ts'
import type { Clock } from '../ports/clock.ts'
import type { Backup, Restored } from '../ports/upkeep.ts'
import { filesToKeep, isJournalName, isSafeName } from './backup-files.ts'
import { changeConfigFile } from './config-file.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { fileFailure } from './file-failure.ts'
import { addMissingLines } from './journal-union.ts'
import { packTar, type TarEntry, unpackTar } from './tar.ts'

const FORMAT = 1
/** The first file of a backup says what it is. */
const LABEL = 'quiz-backup.json'
/** A year of a group's work is some megabytes: what grows beyond this is no backup. */
const LARGEST = 2 ** 30

/** Writes journals, configuration and own questions into one `.tar.gz`; null names it by the time, under `backups/`. */
export function backup(home: string, file: string | null, clock: Clock): Backup {
  const now = clock.now()
  const path = resolve(file ?? freeName(join(home, 'backups', `quiz-${stampOf(now)}`)))
  if (existsSync(path)) throw new UserError({ code: 'file/exists', severity: 'error', file: path })
  const kept = filesToKeep(home)
  const label = {
    name: LABEL,
    content: Buffer.from(`${JSON.stringify({ version: FORMAT, at: toIso(now) })}\n`),
  }
  const bytes = gzipSync(packTar([label, ...kept], now / 1000))
  writing(path, () => {
    makeFolder(dirname(path), file === null ? 0o700 : 0o777)
    replaceFile(path, bytes)
  })
  return { file: path, entries: kept.length, bytes: bytes.length }
}

/** A UserError where the file is no sound backup. */
export const checkBackup = (file: string): void => void readBackup(resolve(file))

/**
 * Brings a backup back. Journals become the union of both; settings and questions of the backup win, those that
 * only the home has stay. Nothing is written before all of the backup has been found sound.
 */
export async function restore(home: string, file: string, clock: Clock): Promise<Restored> {
  const entries = readBackup(resolve(file))
  const safety = filesToKeep(home).length > 0 ? backup(home, null, clock).file : null
  const files: string[] = []
  let events = 0
  for (const entry of entries) {
    const path = join(home, ...entry.name.split('/'))
    if (isJournalName(entry.name)) {
      const added = writing(path, () => addMissingLines(path, entry.content))
      events += added
      if (added > 0) files.push(entry.name)
    } else if (entry.name === 'config.json' && existsSync(path)) {
      if (await mergeConfig(path, entry.content)) files.push(entry.name)
    } else if (!isSame(path, entry.content)) {
      writing(path, () => {
        makeFolder(dirname(path))
        replaceFile(path, entry.content)
      })
      files.push(entry.name)
    }
  }
  return { safety, files, events }
}

function readBackup(file: string): readonly TarEntry[] {
  const refuse = (reason: string, about: Problem['about'] = {}): never => {
    throw new UserError({ ...failure(`restore/${reason}`, about), file })
  }
  const entries = unpackTar(gunzip(file, refuse)) ?? refuse('damaged')
  const [label, ...kept] = entries
  if (label?.name !== LABEL) return refuse('not-a-backup')
  const version = parse(label.content).version
  if (typeof version !== 'number') return refuse('damaged')
  if (version > FORMAT) return refuse('newer', { version })
  const unsafe = kept.find(({ name }) => !isSafeName(name))
  if (unsafe) return refuse('unsafe-name', { name: unsafe.name })
  return kept
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b])

function gunzip(file: string, refuse: (reason: string) => never): Buffer {
  const bytes = reading(file)
  if (!bytes.subarray(0, 2).equals(GZIP_MAGIC)) return refuse('not-a-backup')
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch {
    return refuse('damaged')
  }
}

/** Whether it changed anything. A configuration that was damaged when it was kept is worth nothing. */
async function mergeConfig(path: string, content: Buffer): Promise<boolean> {
  const before = existsSync(path) ? readFileSync(path) : null
  await changeConfigFile(path, parse(content))
  return before === null || !before.equals(readFileSync(path))
}

function parse(content: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(content.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

/** `20261122-091502`: sorts by time, and every file system takes it. */
const stampOf = (now: Instant): string => toIso(now).slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-')

function freeName(base: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${base}.tar.gz` : `${base}-${n}.tar.gz`
    if (!existsSync(name)) return name
  }
}

const isSame = (path: string, content: Buffer): boolean =>
  existsSync(path) && readFileSync(path).equals(content)

function reading(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new UserError(fileFailure('file/read', file, error))
  }
}

function writing<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UserError(fileFailure('file/write', file, error))
  }
}
