import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../model/problem.ts'
import { makeFolder, replaceFile, syncFolder } from './durable.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { randomBytes } from './random-bytes.ts'

/** The name of this home folder's journal: random, made once, and the same for processes that ask at the same time. */
export function deviceOf(home: string): string {
  const file = join(home, 'device')
  try {
    const known = readDevice(file)
    if (known !== null) return known
    makeFolder(home)
    const made = randomBytes(8).toString('hex')
    return claim(file, made) ? made : (readDevice(file) ?? replace(file, made))
  } catch (error) {
    throw new UserError(fileFailure('journal/append', file, error))
  }
}

/** A link appears whole or not at all, and only once: an exclusively created file could be read before it is filled. */
function claim(file: string, device: string): boolean {
  const temporary = `${file}.${device}`
  try {
    writeFileSync(temporary, `${device}\n`, { flag: 'wx', mode: 0o600, flush: true })
    linkSync(temporary, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    return claimWithoutLinks(file, device)
  } finally {
    rmSync(temporary, { force: true })
    syncFolder(dirname(file))
  }
}

/** For file systems that know no hard links. */
function claimWithoutLinks(file: string, device: string): boolean {
  try {
    writeFileSync(file, `${device}\n`, { flag: 'wx', mode: 0o600, flush: true })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function readDevice(file: string): string | null {
  try {
    return /^[0-9a-f]{16}$/u.exec(readFileSync(file, 'utf8').trim())?.[0] ?? null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** A damaged name is of no use to anybody: the journal that it named is read all the same. */
function replace(file: string, device: string): string {
  replaceFile(file, `${device}\n`)
  return readDevice(file) ?? device
}
