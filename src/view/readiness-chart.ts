import { planText } from '../locales/plan.ts'
import type { Screen } from './screen.ts'
import { padStart, width, wrap } from './text.ts'

export interface ReadinessCourse {
  readonly past: readonly { readonly date: string; readonly floor: number }[]
  readonly ahead:
    | readonly {
        readonly date: string
        readonly middle: number
        readonly low: number
        readonly high: number
      }[]
    | null
}

const ROWS = 8
const MOST_COLUMNS = 72
/** `100%` and a space. */
const AXIS = 5
const DAY = 86_400_000

/** From nothing to a full cell. */
const HEIGHTS = ' ▁▂▃▄▅▆▇█'
const BAND = '░'
const MIDDLE = '▒'

/** Readiness up to today and the band ahead, to the day of the interview. Nothing before there are two days to draw. */
export function readinessChart(
  { past, ahead }: ReadinessCourse,
  interview: string,
  screen: Screen,
): readonly string[] {
  const [first] = past
  const today = past.at(-1)
  if (!first || !today || past.length + (ahead?.length ?? 0) < 2) return []
  const { theme, lang, columns } = screen
  const from = dayOf(first.date)
  const span = Math.max(1, dayOf(interview) - from)
  const room = Math.max(10, Math.min(MOST_COLUMNS, columns - AXIS))
  const dayAt = (column: number): number => from + (span * column) / (room - 1)
  const bars = Array.from({ length: room }, (_, column) => cellsAt(dayAt(column), { past, ahead }))
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const label = row === 0 ? '100%' : row === ROWS / 2 ? '50%' : ''
    const cells = bars.map(column => column[row] ?? ' ').join('')
    return `${theme.faint(padStart(label, AXIS - 1))} ${coloured(cells, screen)}`.trimEnd()
  })
  const at = (date: string): number => Math.round(((dayOf(date) - from) / span) * (room - 1))
  const { chart } = planText(lang)
  const labels = [
    { text: first.date.slice(5), from: 0 },
    { text: interview.slice(5), from: room - 5 },
    { text: chart.today, from: at(today.date) - Math.floor(width(chart.today) / 2) },
  ]
  return [
    ...rows,
    theme.faint(' '.repeat(AXIS) + footOf(labels, room)),
    ...wrap(theme.faint(ahead ? `${chart.past} ${chart.ahead}` : chart.past), columns),
  ]
}

const dayOf = (date: string): number => Date.parse(date) / DAY

/** The cells of one column, the highest first. */
function cellsAt(day: number, { past, ahead }: ReadinessCourse): readonly string[] {
  const today = past.at(-1)
  if (!today) return []
  if (day <= dayOf(today.date)) {
    const value = past.findLast(({ date }) => dayOf(date) <= day)?.floor ?? 0
    const eighths = Math.round(value * ROWS * 8)
    return cells(row => HEIGHTS.charAt(Math.max(0, Math.min(8, eighths - 8 * row))))
  }
  const band = bandAt(day, today, ahead ?? [])
  if (!band) return []
  const rowOf = (value: number): number => Math.min(ROWS - 1, Math.floor(value * ROWS))
  const [low, middle, high] = [rowOf(band.low), rowOf(band.middle), rowOf(band.high)]
  return cells(row => (row === middle ? MIDDLE : row >= low && row <= high ? BAND : ' '))
}

/** Rows are counted from below, and drawn from above. */
const cells = (cell: (row: number) => string): readonly string[] =>
  Array.from({ length: ROWS }, (_, row) => cell(ROWS - 1 - row))

type Band = Readonly<Record<'low' | 'middle' | 'high', number>>

/** Between two days that were computed, a straight line. */
function bandAt(
  day: number,
  today: ReadinessCourse['past'][number],
  ahead: NonNullable<ReadinessCourse['ahead']>,
): Band | null {
  let before = { day: dayOf(today.date), low: today.floor, middle: today.floor, high: today.floor }
  for (const { date, low, middle, high } of ahead) {
    const after = { day: dayOf(date), low, middle, high }
    if (day <= after.day) {
      const share = (day - before.day) / Math.max(1, after.day - before.day)
      const between = (from: number, to: number): number => from + share * (to - from)
      return {
        low: between(before.low, low),
        middle: between(before.middle, middle),
        high: between(before.high, high),
      }
    }
    before = after
  }
  return null
}

/** What was and what may be, each in its colour; spaces stay as they are. */
const coloured = (cells: string, { theme }: Screen): string =>
  cells.replace(/[▁-█]+/gu, theme.accent).replace(/[░▒]+/gu, theme.faint)

/** Labels where they belong, the later ones left out where they have no room. */
function footOf(labels: readonly { readonly text: string; readonly from: number }[], room: number): string {
  const taken: { from: number; to: number; text: string }[] = []
  for (const { text, from } of labels) {
    const place = Math.max(0, Math.min(from, room - width(text)))
    const spot = { from: place, to: place + width(text), text }
    if (taken.every(({ from: start, to }) => spot.to < start || spot.from > to)) taken.push(spot)
  }
  let line = ''
  for (const { from, text } of taken.sort((a, b) => a.from - b.from)) {
    line += ' '.repeat(Math.max(0, from - width(line))) + text
  }
  return line
}
