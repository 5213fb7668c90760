import { indent, width, wrap } from './text.ts'

/** Columns that are left to what a key does, however narrow the screen. */
const LEAST = 12

/** Rows of a key and, after two spaces or more, what it does; what goes on stands under what it does. */
export const keyHelp = (rows: readonly string[], columns: number): readonly string[] =>
  rows.flatMap(row => {
    const [key = ''] = /^.*? {2,}/u.exec(row) ?? []
    const by = width(key)
    const [first = '', ...rest] = wrap(row.slice(key.length), Math.max(LEAST, columns - by))
    return [key + first, ...indent(rest, by)]
  })
