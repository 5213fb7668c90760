import type { DayCount } from '../deck/practice.ts'
import type { Statistics, TopicStrength } from '../deck/statistics.ts'
import { screensText } from '../locales/screens.ts'
import type { CardStatus } from '../model/card.ts'
import { barRows, sparkline } from './bars.ts'
import { clock } from './duration.ts'
import { type Fact, factLines } from './facts.ts'
import { plainText } from './markdown.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, wrap } from './text.ts'

export interface StatsView {
  readonly statistics: Statistics
  /** False where the figures are those of some topics only. */
  readonly everything: boolean
  /** Reviews on each of the last days, today's last. */
  readonly recent: readonly DayCount[]
  readonly leeches: readonly LeechRow[]
}

export interface LeechRow {
  readonly id: string
  readonly title: string
}

/** How it is going: what is due, what stays, how much was done, what is coming and what is weak. */
export function statsScreen(view: StatsView, screen: Screen): readonly string[] {
  const { statistics, everything } = view
  const { theme, columns, lang } = screen
  const text = screensText(lang).stats
  const started = statistics.practice.days.length > 0
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', theme.accent(heading), ...indent(lines, 2)]
  const inner = { ...screen, columns: columns - 2 }
  return [
    ...factLines(started ? factsOf(view, screen) : [cardsFact(statistics, screen)], screen),
    ...(started ? [] : ['', ...wrap(text.noHistory, columns)]),
    ...(started && !everything ? wrap(theme.faint(text.ofAll), columns) : []),
    ...section(text.forecast, forecastLines(statistics.forecast, inner)),
    ...section(text.weakest, weakestLines(statistics.weakest, inner)),
    ...section(text.leeches, leechLines(view.leeches, inner)),
  ]
}

/** A line of days is not broken: on a narrow screen the oldest are left out. */
const LABEL_ROOM = 12
const LEAST_DAYS = 7

function factsOf({ statistics, recent }: StatsView, screen: Screen): readonly Fact[] {
  const text = screensText(screen.lang).stats
  const { streak, week, month } = statistics.practice
  const longest = streak.longest > streak.current ? ` · ${text.longest(text.days(streak.longest))}` : ''
  const shown = recent.slice(-Math.max(LEAST_DAYS, screen.columns - LABEL_ROOM)).map(({ count }) => count)
  const pace = ({ reviews, seconds }: typeof week): string =>
    text.practised({ reviews: rounded(reviews), time: clock(seconds) })
  return [
    { label: text.due, text: screen.theme.strong(String(statistics.due)) },
    { label: text.retention, text: retentionText(statistics, screen) },
    { label: text.streak, text: text.days(streak.current) + longest },
    { label: text.pace, text: `${pace(week)} (${text.week})\n${pace(month)} (${text.month})` },
    { label: text.reviews, text: `${sparkline(shown)} ${text.peak(Math.max(...shown))}` },
    cardsFact(statistics, screen),
  ]
}

/** Below so many tests a share may be off by more than a tenth either way. */
const FEW_TESTS = 30

function retentionText({ retention, tested }: Statistics, { lang }: Screen): string {
  const text = screensText(lang).stats
  const measured = (share: number, count: number): string => text.measured({ share: percent(share), count })
  const { month, all } = retention
  if (all === null) return text.unmeasured
  if (tested.all < FEW_TESTS) return `${measured(all, tested.all)} (${text.few})`
  const ever = `${measured(all, tested.all)} (${text.ever})`
  return month === null ? ever : `${measured(month, tested.month ?? 0)} (${text.month})\n${ever}`
}

/** Without a decimal from ten on. */
const rounded = (count: number): string =>
  count < 10 ? count.toFixed(1).replace(/\.0$/u, '') : count.toFixed(0)

function cardsFact({ states }: Statistics, { lang }: Screen): Fact {
  const { states: names, stats } = screensText(lang)
  const counted = STATES.filter(state => states[state] > 0).map(state => `${names[state]} ${states[state]}`)
  return { label: stats.cards, text: counted.length === 0 ? '0' : counted.join(' · ') }
}

const STATES: readonly CardStatus[] = [
  'new',
  'learning',
  'relearning',
  'review',
  'buried',
  'suspended',
  'draft',
]

/** Nothing where nothing is coming: fourteen zeros say less. */
function forecastLines(forecast: readonly DayCount[], screen: Screen): readonly string[] {
  const { today, weekdays } = screensText(screen.lang).stats
  if (forecast.every(({ count }) => count === 0)) return []
  return barRows(
    forecast.map(({ date, count }, ahead) => {
      const weekday = weekdays[new Date(date).getUTCDay()] ?? ''
      return { label: ahead === 0 ? today : `${date.slice(5)} ${weekday}`, value: count }
    }),
    screen,
  )
}

function weakestLines(topics: readonly TopicStrength[], screen: Screen): readonly string[] {
  if (topics.length === 0) return []
  const { columns, stats } = screensText(screen.lang)
  return table(
    [
      { title: columns.title, least: 12 },
      { title: columns.path, least: 12, drop: 1 },
      { title: columns.recall, align: 'right' },
      { title: stats.retained, align: 'right' },
    ],
    topics.map(({ topic, title, retrievability, retention }) => [
      title,
      { text: topic, style: screen.theme.faint },
      percent(retrievability),
      retention === null ? '' : percent(retention),
    ]),
    screen,
  )
}

function leechLines(leeches: readonly LeechRow[], screen: Screen): readonly string[] {
  if (leeches.length === 0) return []
  const { columns, stats } = screensText(screen.lang)
  const rows = leeches.map(({ id, title }) => [id, plainText(title)])
  return [
    ...table(
      [
        { title: columns.id, least: 12 },
        { title: columns.title, least: 16 },
      ],
      rows,
      screen,
    ),
    ...wrap(screen.theme.faint(stats.leechHint), screen.columns),
  ]
}
