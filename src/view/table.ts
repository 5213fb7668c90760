import { columnWidths, widest } from './column-widths.ts'
import type { Screen } from './screen.ts'
import { truncate, visible, width } from './text.ts'

export interface TableColumn {
  readonly title: string
  /** Numbers stand to the right. */
  readonly align?: 'left' | 'right'
  /** The column may be cut with `…` down to these columns; without it is shown whole. */
  readonly least?: number
  /** On a narrow screen the column with the highest number goes first; without one it always stays. */
  readonly drop?: number
}

/** Text, or text with what marks it: it is cut before it is coloured. */
export type TableCell = string | MarkedText

interface MarkedText {
  readonly text: string
  readonly style: (text: string) => string
}

const GAP = '  '

/** Rows below their titles, in columns that fit the screen: what may be cut is cut first, then columns leave. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  { columns: room, theme }: Screen,
): readonly string[] {
  const head = columns.map(({ title }): MarkedText => ({ text: oneLine(title), style: theme.faint }))
  const all = [head, ...rows.map(row => columns.map((_, at) => marked(row[at] ?? '')))]
  const wanted = columns.map((_, at) => widest(all.map(row => width(row[at]?.text ?? ''))))
  const shown = fitting(columns, wanted, room)
  return all.map(row =>
    shown
      .map(spot => placed(row[spot.at] ?? marked(''), spot))
      .join(GAP)
      .trimEnd(),
  )
}

/** A column that is shown, by its index, and the room it has. */
interface Spot {
  readonly at: number
  readonly room: number
  readonly right: boolean
}

function fitting(columns: readonly TableColumn[], wanted: readonly number[], room: number): readonly Spot[] {
  const widthOf = (at: number): number => wanted[at] ?? 0
  let kept = columns.map((_, at) => at)
  const shared = (leastOf: (at: number) => number): readonly number[] | null =>
    columnWidths(kept.map(widthOf), kept.map(leastOf), room - GAP.length * (kept.length - 1))
  for (;;) {
    const gone = firstToLeave(kept, columns)
    const widths = shared(at => columns[at]?.least ?? widthOf(at)) ?? (gone === null ? shared(() => 1) : null)
    if (widths) {
      return kept.map((at, place) => ({
        at,
        room: widths[place] ?? 0,
        right: columns[at]?.align === 'right',
      }))
    }
    // Where the gaps alone are too wide, a column that always stays has to leave after all.
    kept = kept.filter(at => at !== (gone ?? kept.at(-1)))
  }
}

/** The column with the highest number, the later one of equals; null where only those are left that stay. */
function firstToLeave(kept: readonly number[], columns: readonly TableColumn[]): number | null {
  let gone: number | null = null
  let highest = 0
  for (const at of kept) {
    const drop = columns[at]?.drop ?? 0
    if (drop === 0 || drop < highest) continue
    gone = at
    highest = drop
  }
  return gone
}

function placed({ text, style }: MarkedText, { room, right }: Spot): string {
  const cut = truncate(text, room)
  const space = ' '.repeat(Math.max(0, room - width(cut)))
  const styled = cut === '' ? '' : style(cut)
  return right ? space + styled : styled + space
}

const marked = (cell: TableCell): MarkedText =>
  typeof cell === 'string'
    ? { text: oneLine(cell), style: text => text }
    : { text: oneLine(cell.text), style: cell.style }

const oneLine = (text: string): string => visible(text).replace(/\s+/gu, ' ').trim()
