import { columnWidths, widest } from './column-widths.ts'
import { fill, paint, type Run, run, STRONG, type Word, words } from './runs.ts'
import type { Screen } from './screen.ts'
import { indent, width } from './text.ts'

export type Align = 'left' | 'center' | 'right'

/** A table of Markdown; a row may have fewer cells than the head. */
export interface AuthoredTable {
  readonly head: readonly (readonly Run[])[]
  readonly aligns: readonly Align[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
}

const GAP = '  '
/** A column narrower than this breaks Korean and English words alike. */
const NARROWEST = 6
/** Longer words are broken before the table is given up. */
const LONGEST_KEPT = 12

/** Columns side by side, their cells wrapped where the screen is narrow; one `head: cell` a line where it is too narrow. */
export function markdownTable(table: AuthoredTable, screen: Screen): readonly string[] {
  const head = table.head.map(words)
  const rows = table.rows.map(row => head.map((_, at) => words(row[at] ?? [])))
  const columns = head.map((cell, at) => [cell, ...rows.map(row => row[at] ?? [])])
  const wanted = columns.map(cells => Math.max(1, widest(cells.map(naturalWidth))))
  const least = columns.map(cells => {
    const longest = widest(cells.flatMap(cell => cell.map(word => word.width)))
    return Math.max(NARROWEST, Math.min(longest, LONGEST_KEPT))
  })
  const widths = columnWidths(wanted, least, screen.columns - GAP.length * (head.length - 1))
  if (widths === null) return stacked(table, screen)
  const layout: Layout = { widths, aligns: table.aligns, screen }
  const body = rows.map(row => rowLines(row, layout))
  const apart = body.some(lines => lines.length > 1)
  return [
    ...rowLines(head, layout),
    screen.theme.faint(widths.map(columns => '─'.repeat(columns)).join(GAP)),
    ...body.flatMap((lines, at) => (apart && at > 0 ? ['', ...lines] : lines)),
  ]
}

interface Layout {
  readonly widths: readonly number[]
  readonly aligns: readonly Align[]
  readonly screen: Screen
}

/** The widest of a cell's own lines. */
function naturalWidth(cell: readonly Word[]): number {
  let most = 0
  let line = 0
  for (const word of cell) {
    line = word.opensLine ? word.width : line + (line === 0 ? 0 : (word.space?.text.length ?? 0)) + word.width
    most = Math.max(most, line)
  }
  return most
}

function rowLines(row: readonly (readonly Word[])[], { widths, aligns, screen }: Layout): readonly string[] {
  const cells = row.map((cell, at) => fill(cell, widths[at] ?? 1).map(line => paint(line, screen.theme)))
  const height = Math.max(1, ...cells.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => aligned(lines[line] ?? '', widths[at] ?? 1, aligns[at] ?? 'left'))
      .join(GAP)
      .trimEnd(),
  )
}

function aligned(text: string, columns: number, align: Align): string {
  const room = Math.max(0, columns - width(text))
  const before = align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2)
  return ' '.repeat(before) + text + ' '.repeat(room - before)
}

function stacked({ head, rows }: AuthoredTable, { columns, theme }: Screen): readonly string[] {
  const records = rows.map(row =>
    row.flatMap((cell, at) => {
      if (cell.length === 0) return []
      const name = head[at] ?? []
      const label = name.length === 0 ? [] : [...name, run(': ', STRONG)]
      const [first, ...rest] = fill(words([...label, ...cell]), columns - 2)
      return first
        ? [
            paint(first, theme),
            ...indent(
              rest.map(line => paint(line, theme)),
              2,
            ),
          ]
        : []
    }),
  )
  return records.filter(lines => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}
