import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { appendLines } from './append-lines.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { parseEvent } from './event-json.ts'
import { isFault } from './line-fields.ts'

/**
 * Adds to a journal what another copy of it has and it has not; returns how many events those are. What is there is
 * never rewritten, so that nothing is lost which another process appends meanwhile; done twice, it adds nothing more.
 */
export function addMissingLines(path: string, copy: Buffer): number {
  if (!existsSync(path)) {
    makeFolder(dirname(path))
    replaceFile(path, copy)
    return eventIds(linesOf(copy)).size
  }
  const known = eventIds(linesOf(readFileSync(path)))
  const missing = new Map([...eventIds(linesOf(copy))].filter(([id]) => !known.has(id)))
  if (missing.size === 0) return 0
  appendLines(path, [...missing.values()])
  return missing.size
}

const linesOf = (bytes: Buffer): readonly string[] => bytes.toString('utf8').split('\n')

/** Events that this version does not know are events all the same; what is no event is not worth bringing back. */
function eventIds(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(line => {
      const event = parseEvent(line)
      return isFault(event) ? [] : [[event.id, line.trimEnd()] as const]
    }),
  )
}
