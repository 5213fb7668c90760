import { statsText } from '../locales/stats.ts'
import type { Screen } from './screen.ts'
import { padEnd, width, wrap } from './text.ts'
import type { YearMap } from './year-map.ts'

/** A level a character: told apart without colour as well. */
const INK = '·░▒▓█'

/** Every second row has its name, as there is no room for more to be read. */
const NAMED = [1, 3, 5]

/** A calendar of a year, a column a week: in as many parts below each other as the screen is narrow. */
export function yearLines(map: YearMap, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = statsText(lang)
  const gutter = Math.max(...NAMED.map(day => width(text.weekdays[day] ?? ''))) + 1
  const room = Math.max(1, columns - gutter)
  const parts = Math.ceil(map.weeks.length / room)
  const length = Math.ceil(map.weeks.length / parts)
  const scale = `${text.less} ${INK} ${text.most} · ${text.yearTotal(map)}`
  return [
    ...Array.from({ length: parts }, (_, part) => {
      const range = { from: part * length, to: Math.min((part + 1) * length, map.weeks.length) }
      return [
        theme.faint(' '.repeat(gutter) + monthLine(map, range, screen)),
        ...INK_ROWS.map(row => rowLine(map, range, { row, gutter, screen })),
      ]
    }).flat(),
    ...wrap(theme.faint(scale), columns),
  ]
}

const INK_ROWS = [0, 1, 2, 3, 4, 5, 6]

interface Weeks {
  readonly from: number
  readonly to: number
}

/** The name of each month above the week in which it begins, where the one before leaves room. */
function monthLine({ months }: YearMap, { from, to }: Weeks, { lang }: Screen): string {
  let line = ''
  for (const { week, month } of months) {
    const name = statsText(lang).months[month] ?? ''
    const at = week - from
    if (at < 0 || at + width(name) > to - from) continue
    if (line !== '' && width(line) >= at) continue
    line = padEnd(line, at) + name
  }
  return line
}

interface Row {
  readonly row: number
  readonly gutter: number
  readonly screen: Screen
}

function rowLine({ weeks }: YearMap, { from, to }: Weeks, { row, gutter, screen }: Row): string {
  const { theme, lang } = screen
  const name = NAMED.includes(row) ? (statsText(lang).weekdays[row] ?? '') : ''
  const levels = weeks.slice(from, to).map(week => week[row]?.level ?? null)
  const cells = runs(levels).map(({ level, count }) => {
    if (level === null) return ' '.repeat(count)
    const ink = INK.charAt(level).repeat(count)
    return level === 0 ? theme.faint(ink) : theme.good(ink)
  })
  return theme.faint(padEnd(name, gutter)) + cells.join('')
}

/** Equal neighbours are marked together. */
function runs(
  levels: readonly (number | null)[],
): readonly { readonly level: number | null; readonly count: number }[] {
  const found: { level: number | null; count: number }[] = []
  for (const level of levels) {
    const last = found.at(-1)
    if (last && last.level === level) last.count++
    else found.push({ level, count: 1 })
  }
  return found
}
