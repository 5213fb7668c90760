/** Cells that a spreadsheet would run as a formula, and those that look guarded already. */
const FORMULA = /^'*[=+\-@\t\r]/u
const GUARDED = /^'+[=+\-@\t\r]/u

/** A cell that a spreadsheet shows and never computes: with an apostrophe before what would begin a formula. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

/** Rows as CSV (RFC 4180): quotes where they are needed, lines that end with CR LF. */
export const printCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => `${row.map(printCell).join(',')}\r\n`).join('')

function printCell(cell: string): string {
  const safe = guarded(cell)
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface CsvRow {
  /** From 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a CSV text that say something, with the guards taken off. */
export const readCsv = (text: string, separator: string): readonly CsvRow[] =>
  readRows(text, separator).map(row => ({ ...row, cells: row.cells.map(unguarded) }))

/** The same as written. A quote that is never closed ends with the text. */
export function readRows(text: string, separator: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  let at = 0
  const end = (): void => {
    if (cells.some(cell => cell !== '')) rows.push({ line: begun, cells })
    cells = []
  }
  while (at < text.length) {
    const { cell, to, lines } = readCell(text, at, separator)
    cells.push(cell)
    line += lines
    at = to
    if (text[at] === separator) {
      at++
      if (at === text.length) cells.push('')
      continue
    }
    at++
    line++
    end()
    begun = line
  }
  end()
  return rows
}

/** One cell from `from` on, up to the separator or newline behind it. Line endings are `\n` by now. */
function readCell(
  text: string,
  from: number,
  separator: string,
): { readonly cell: string; readonly to: number; readonly lines: number } {
  if (text[from] !== '"') {
    const to = endOfCell(text, from, separator)
    return { cell: text.slice(from, to), to, lines: 0 }
  }
  const pieces: string[] = []
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    const stop = quote === -1 ? text.length : quote
    pieces.push(text.slice(at, stop))
    if (text[stop + 1] !== '"') {
      const to = endOfCell(text, Math.min(stop + 1, text.length), separator)
      const cell = pieces.join('"')
      return { cell, to, lines: cell.split('\n').length - 1 }
    }
    at = stop + 2
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
  return at
}
