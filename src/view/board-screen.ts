import type { Board, BoardCell, BoardMember } from '../group/board.ts'
import { syncText } from '../locales/sync.ts'
import type { Instant } from '../model/time.ts'
import { widest } from './column-widths.ts'
import { duration } from './duration.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { type TableCell, table } from './table.ts'
import { truncate, visible, width, wrap } from './text.ts'
import { told } from './told.ts'

/** Columns of a name: what is longer is cut. */
const LONGEST_NAME = 12
const LEAST_TITLE = 18
const GAP = 2

/** A row a topic, a column a member; where they do not fit beside each other, one table below the other. */
export function boardScreen(board: Board, now: Instant, screen: Screen): readonly string[] {
  const text = syncText(screen.lang).board
  const tables = tablesOf(board, screen).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
  const notes = board.members.flatMap(member => told(sinceWhen(member, now, screen), screen))
  const hasScores = board.members.some(({ all }) => all.score !== null)
  const legend = hasScores ? wrap(text.scores, screen.columns) : []
  return [...tables, '', ...[...notes, ...legend].map(line => screen.theme.faint(line))]
}

function tablesOf(board: Board, screen: Screen): readonly (readonly string[])[] {
  const columns = board.members.map(member => {
    const cells = [member.all, ...board.topics.map(topic => topic.cells.get(member.member))]
    const name = truncate(visible(member.member), LONGEST_NAME)
    return { name, cells, width: widest([name, ...cells.map(cellText)].map(width)) }
  })
  const text = syncText(screen.lang).board
  const titles = [text.all, ...board.topics.map(({ title }) => title)]
  return groupsThatFit(columns, screen.columns - LEAST_TITLE).map(group =>
    table(
      [
        { title: text.title, least: LEAST_TITLE },
        ...group.map(({ name }) => ({ title: name, align: 'right' }) as const),
      ],
      titles.map((title, row) => [
        row === 0 ? { text: title, style: screen.theme.strong } : title,
        ...group.map(({ cells }) => cellOf(cells[row], screen)),
      ]),
      screen,
    ),
  )
}

/** At least one column in each group. */
function groupsThatFit<T extends { readonly width: number }>(
  columns: readonly T[],
  room: number,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  let left = 0
  for (const column of columns) {
    const last = groups.at(-1)
    left -= column.width + GAP
    if (last && left >= 0) {
      last.push(column)
      continue
    }
    groups.push([column])
    left = room - column.width - GAP
  }
  return groups
}

function cellText(cell: BoardCell | undefined): string {
  if (!cell) return ''
  const { readiness, score } = cell
  const share = readiness ? percent(readiness.floor) : ''
  return score === null ? share : `${share} ${score.toFixed(1)}`.trim()
}

function cellOf(cell: BoardCell | undefined, { theme }: Screen): TableCell {
  const floor = cell?.readiness?.floor ?? null
  const style = floor === null ? theme.faint : floor >= 0.8 ? theme.good : floor < 0.4 ? theme.warn : plain
  return { text: cellText(cell), style }
}

const plain = (text: string): string => text

const SOON = 60

function sinceWhen({ member, at, date }: BoardMember, now: Instant, { lang }: Screen): string {
  const text = syncText(lang).board
  const name = visible(member)
  if (at === null) return text.onlyMocks(name)
  const seconds = Math.max(0, Math.round((now - at) / 1000))
  const purpose = date === null ? text.today : text.on(date)
  return seconds < SOON
    ? text.sinceNow({ member: name, purpose })
    : text.since({ member: name, purpose, ago: duration(seconds, lang) })
}
