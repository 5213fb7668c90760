import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { LowSync, type SyncAdapter } from 'lowdb'
import lockfile from 'proper-lockfile'
import { failure, UserError } from '../model/problem.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { readJson } from './read-json.ts'

/** A process that died with the lock is waited for no longer than this: shorter than the patience below. */
const STALE_AFTER = 3000
const TRY_EVERY = 50

/** Runs `work` while no other process does the same for this file, at most `patience` milliseconds later. */
export async function underLock<T>(file: string, patience: number, work: () => T | Promise<T>): Promise<T> {
  const release = await lock(file, patience)
  try {
    return await work()
  } finally {
    // The lock may have been taken for a dead process's meanwhile: it is another's to release then.
    await release().catch(() => {})
  }
}

/** Long enough to outlive the lock of a process that died. */
export const PATIENCE = 2 * STALE_AFTER

/** Replaces the whole file with what `change` makes of it; null stands for a file that is not there yet. */
export function changeJson(file: string, change: (before: unknown) => unknown): void {
  writing(file, () => {
    const database = new LowSync<unknown>(durableAdapter(file, 2), null)
    database.read()
    database.data = change(database.data)
    database.write()
  })
}

/** Replaces the whole file, compactly; `after` stands behind the line of JSON. */
export function writeJson(file: string, content: unknown, after = ''): void {
  writing(file, () => new LowSync(durableAdapter(file, 0, after), content).write())
}

/** Lowdb's own adapters neither sync nor tell two writers apart: they share one temporary file. */
function durableAdapter(file: string, indent: number, after = ''): SyncAdapter<unknown> {
  return {
    read() {
      const reading = readJson(file)
      if (reading.state === 'unreadable') throw new UserError(fileFailure('file/read', file, reading.error))
      return reading.state === 'read' ? reading.value : null
    },
    write: content => replaceFile(file, `${JSON.stringify(content, null, indent)}\n${after}`),
  }
}

function writing(file: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(fileFailure('file/write', file, error))
  }
}

async function lock(file: string, patience: number): Promise<() => Promise<void>> {
  try {
    makeFolder(dirname(file))
    const deadline = performance.now() + patience
    for (;;) {
      const release = await tryLock(file)
      if (release) return release
      if (performance.now() > deadline)
        throw new UserError({ ...failure('file/locked', { lock: `${file}.lock` }), file })
      await setTimeout(TRY_EVERY)
    }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(fileFailure('file/write', file, error))
  }
}

/** Null while another process has the lock. The package's own retries would also wait for a read-only disk. */
async function tryLock(file: string): Promise<(() => Promise<void>) | null> {
  try {
    return await lockfile.lock(file, {
      realpath: false,
      stale: STALE_AFTER,
      // By default it throws out of a timer. What is done under the lock is atomic in itself.
      onCompromised: () => {},
    })
  } catch (error) {
    if (errorCode(error) === 'ELOCKED') return null
    throw error
  }
}
