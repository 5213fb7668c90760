import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Question } from '../model/question.ts'
import { errorCode } from './file-failure.ts'
import { readJson } from './read-json.ts'

/** What was parsed of banks, a file for each, so that the first question of a day needs no parser. */
export interface QuestionCache {
  /** Null where there is nothing, or it belongs to another state of the file or to another parser. */
  get(file: string, stamp: string): readonly Question[] | null
  set(file: string, stamp: string, questions: readonly Question[]): void
}

export function openQuestionCache(folder: string, parser: string): QuestionCache {
  const pathOf = (file: string): string => join(folder, `${nameOf(file)}.json`)
  return {
    get(file, stamp) {
      const reading = readJson(pathOf(file))
      if (reading.state !== 'read' || !Array.isArray(reading.value)) return null
      const [isParser, isFile, isStamp, questions] = reading.value as readonly unknown[]
      const fits = isParser === parser && isFile === file && isStamp === stamp && Array.isArray(questions)
      return fits ? (questions as readonly Question[]) : null
    },
    set(file, stamp, questions) {
      const path = pathOf(file)
      const temporary = `${path}.${process.pid}.tmp`
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        writeFileSync(temporary, JSON.stringify([parser, file, stamp, questions]), { mode: 0o600 })
        renameSync(temporary, path)
      } catch (error) {
        // Not being able to keep a cache is no error.
        if (errorCode(error) === '') throw error
      }
    },
  }
}

/** FNV-1a, in 64 bits of two halves: a name for a path that any file system takes. What it names is checked on reading. */
function nameOf(path: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let at = 0; at < path.length; at++) {
    low = Math.imul(low ^ path.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ path.charCodeAt(path.length - 1 - at), 0x01000193)
  }
  return [low, high].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
