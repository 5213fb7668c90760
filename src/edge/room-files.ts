import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { PageFile } from '../ports/room-server.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** All files of the page, by their paths: no request ever names a file on the disk. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(
    readdirSync(folder).flatMap(name => {
      const type = TYPES[extname(name)]
      return type === undefined
        ? []
        : [[`/${name}`, { type, text: readFileSync(join(folder, name), 'utf8') }]]
    }),
  )
}
