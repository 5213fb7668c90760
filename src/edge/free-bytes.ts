import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './file-failure.ts'

/** What a person may still write where the folder is, or will be once it is made; null where the system does not say. */
export function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch (error) {
    const parent = dirname(folder)
    return errorCode(error) === 'ENOENT' && parent !== folder ? freeBytes(parent) : null
  }
}
