import { screensText } from '../locales/screens.ts'
import { sessionText } from '../locales/session.ts'
import type { CardStatus } from '../model/card.ts'
import type { Kind, Level } from '../model/question.ts'
import type { Instant, Moment } from '../model/time.ts'
import { duration } from './duration.ts'
import { plainText } from './markdown.ts'
import type { Screen } from './screen.ts'
import { type TableCell, table } from './table.ts'

/** A question on one line, with the state of its card that is due first. */
export interface ListRow {
  readonly id: string
  readonly topic: string
  readonly title: string
  readonly kind: Kind
  readonly level: Level | null
  readonly state: CardStatus
  readonly due: Instant | null
}

/** The questions below each other; on a narrow screen id and title are what stays. */
export function listScreen(rows: readonly ListRow[], now: Moment, screen: Screen): readonly string[] {
  const { theme, lang } = screen
  const { columns, kinds, states, questions } = screensText(lang)
  const { levels } = sessionText(lang)
  const lines = table(
    [
      { title: columns.id, least: 24 },
      { title: columns.topic, least: 14, drop: 3 },
      { title: columns.kind, drop: 4 },
      { title: columns.level, drop: 5 },
      { title: columns.state, drop: 1 },
      { title: columns.due, align: 'right', drop: 2 },
      { title: columns.title, least: 32 },
    ],
    rows.map(row => [
      row.id,
      { text: row.topic, style: theme.faint },
      kinds[row.kind],
      row.level === null ? '' : levels[row.level],
      { text: states[row.state], style: row.state === 'new' ? theme.accent : text => text },
      dueCell(row, now, screen),
      plainText(row.title),
    ]),
    screen,
  )
  return [...lines, '', theme.faint(questions(rows.length))]
}

/** How far away; nothing where the card waits for something else than its time. */
function dueCell({ state, due }: ListRow, now: Moment, { theme, lang }: Screen): TableCell {
  if (due === null || state === 'suspended' || state === 'buried' || state === 'draft') return ''
  const seconds = (due - now.at) / 1000
  return seconds <= 0 ? { text: screensText(lang).dueNow, style: theme.warn } : duration(seconds, lang)
}

export interface HitRow {
  readonly id: string
  readonly topic: string
  readonly title: string
}

/** What was found, best first; `left` are as many more. */
export function searchScreen(hits: readonly HitRow[], left: number, screen: Screen): readonly string[] {
  const { theme, lang } = screen
  const { columns, questions, search } = screensText(lang)
  const lines = table(
    [
      { title: columns.id, least: 24 },
      { title: columns.topic, least: 14, drop: 1 },
      { title: columns.title, least: 32 },
    ],
    hits.map(({ id, topic, title }) => [id, { text: topic, style: theme.faint }, plainText(title)]),
    screen,
  )
  const all = hits.length + left
  const more = left === 0 ? '' : ` · ${search.more({ more: left, limit: all })}`
  return [...lines, '', theme.faint(questions(all) + more)]
}
