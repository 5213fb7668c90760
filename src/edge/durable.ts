import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './file-failure.ts'
import { randomBytes } from './random-bytes.ts'

/** Creates a folder and those above it, and makes their names durable. */
export function makeFolder(folder: string, mode = 0o700): void {
  const first = mkdirSync(folder, { recursive: true, mode })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made))
}

/** A new or renamed file is only durable once its folder is. Windows cannot do it, nor can some network drives. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r')
    try {
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error
  }
}

/** Whole or not at all, also through a power cut. A link is written through, and the file's permissions stay. */
export function replaceFile(file: string, content: string | Uint8Array, newMode = 0o600): void {
  syncFolder(dirname(replaceContent(file, content, newMode)))
}

/** Each of them whole or not at all, as `replaceFile` does it one by one; their folders are made durable once, at the end. */
export function replaceFiles(
  files: readonly { readonly file: string; readonly content: string }[],
  newMode = 0o600,
): void {
  const folders = new Set<string>()
  try {
    for (const { file, content } of files) folders.add(dirname(replaceContent(file, content, newMode)))
  } finally {
    folders.forEach(syncFolder)
  }
}

/** Gives the file that was written, where links lead. */
function replaceContent(file: string, content: string | Uint8Array, newMode: number): string {
  const target = resolveLink(file)
  const mode = statSync(target, { throwIfNoEntry: false })?.mode
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const fd = openSync(temporary, 'wx', newMode)
    try {
      writeFileSync(fd, content)
      if (mode !== undefined) fchmodSync(fd, mode & 0o7777)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renamePatiently(temporary, target)
  } catch (error) {
    discard(temporary)
    throw error
  }
  return target
}

/** Blocks the process: for waits of milliseconds in places that cannot await. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function resolveLink(file: string): string {
  if (!lstatSync(file, { throwIfNoEntry: false })) return file
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

/** Windows refuses to rename over a file that a virus scanner or an indexer holds open for a moment. */
function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))
      if (process.platform !== 'win32' || !busy || attempt === 10) throw error
      sleep(20 * attempt)
    }
  }
}

function discard(file: string): void {
  try {
    unlinkSync(file)
  } catch {
    // It was never made, or it is renamed by now.
  }
}
