import { constants, copyFileSync } from 'node:fs'
import { type Config, DEFAULT_CONFIG } from '../model/config.ts'
import { checkConfig } from '../model/config-keys.ts'
import { type Problem, UserError } from '../model/problem.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { placeAt, readJson } from './read-json.ts'

type Fields = Readonly<Record<string, unknown>>

/** Whatever the file holds, there is a configuration: what can't be used has its default, and a problem. */
export function readConfigFile(file: string): { config: Config; problems: readonly Problem[] } {
  const reading = readJson(file)
  switch (reading.state) {
    case 'absent':
      return { config: DEFAULT_CONFIG, problems: [] }
    case 'unreadable':
      return { config: DEFAULT_CONFIG, problems: [fileFailure('file/read', file, reading.error)] }
    case 'damaged':
      return { config: DEFAULT_CONFIG, problems: [damaged(file, reading)] }
    case 'read': {
      if (!isFields(reading.value))
        return { config: DEFAULT_CONFIG, problems: [damaged(file, { line: 1, column: 1 })] }
      const { config, problems } = checkConfig(reading.value)
      return { config, problems: problems.map(problem => located(problem, file, reading.text)) }
    }
  }
}

/** Changes some keys; every other one stays, also those that this version does not know. */
export async function changeConfigFile(file: string, change: Fields): Promise<void> {
  const { changeJson, PATIENCE, underLock } = await import('./json-file.ts')
  await underLock(file, PATIENCE, () => {
    const reading = readJson(file)
    const isDamaged = reading.state === 'damaged' || (reading.state === 'read' && !isFields(reading.value))
    if (isDamaged) keepAside(file)
    changeJson(file, before => merge(isFields(before) ? before : {}, change))
  })
}

function merge(before: Fields, change: Fields): Fields {
  return Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
  )
}

/** Copies it to the first free `config.json.damaged-<n>`. */
function keepAside(file: string): void {
  for (let n = 1; ; n++) {
    try {
      copyFileSync(file, `${file}.damaged-${n}`, constants.COPYFILE_EXCL)
      return
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw new UserError(fileFailure('file/write', file, error))
    }
  }
}

function damaged(file: string, place: { line: number; column: number }): Problem {
  return { code: 'config/damaged', severity: 'error', file, line: place.line, column: place.column }
}

/** What is wrong with one key stops nothing: the default is used. */
function located(problem: Problem, file: string, text: string): Problem {
  const key = JSON.stringify(problem.about?.key).replace(/[^\p{L}\p{N}]/gu, '\\$&')
  const at = text.search(new RegExp(`${key}\\s*:`))
  const place = at < 0 ? {} : placeAt(text, at)
  return { ...problem, severity: 'warning', file, ...place }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
