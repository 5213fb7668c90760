import type { FullStatistics } from '../deck/full-statistics.ts'
import type { DayCount, DayPractice } from '../deck/practice.ts'
import type { Statistics } from '../deck/statistics.ts'
import { screensText } from '../locales/screens.ts'
import { statsText } from '../locales/stats.ts'
import type { CardStatus } from '../model/card.ts'
import type { Language } from '../model/config.ts'
import type { StudyDay } from '../model/time.ts'
import { barRows, sparkline } from './bars.ts'
import { clock } from './duration.ts'
import { type Fact, factLines } from './facts.ts'
import { lastDays } from './last-days.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { predictionLines } from './stats-predictions.ts'
import { answerLines, draftLines, hardestLines, leechLines, type TitleOf } from './stats-questions.ts'
import { ageLines, topicLines } from './stats-retention.ts'
import { yearLines } from './stats-year.ts'
import { indent, wrap } from './text.ts'
import { yearMap } from './year-map.ts'

export interface StatsView {
  readonly statistics: FullStatistics
  /** False where the figures are those of some topics only. */
  readonly everything: boolean
  readonly today: StudyDay
  readonly titleOf: TitleOf
}

/** How it is going: what is due, what stays, how much was done, what is coming, what is weak, and what predictions are worth. */
export function statsScreen(view: StatsView, screen: Screen): readonly string[] {
  const { statistics, everything, today, titleOf } = view
  const { theme, columns, lang } = screen
  const text = statsText(lang)
  const { days } = statistics.practice
  if (days.length === 0)
    return [...factLines([cardsFact(statistics, screen)], screen), '', ...wrap(text.noHistory, columns)]
  const inner = { ...screen, columns: columns - 2 }
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', theme.accent(heading), ...indent(lines, 2)]
  return [
    ...factLines(factsOf(view, screen), screen),
    ...(everything ? [] : wrap(theme.faint(text.ofAll), columns)),
    ...section(text.year, yearLines(yearMap(days, today), inner)),
    ...section(text.ages, ageLines(statistics.ages, inner)),
    ...section(text.topics, topicLines(statistics.topics, inner)),
    ...section(text.forecast, forecastLines(statistics.forecast, inner)),
    ...section(text.answers, answerLines(statistics.answers, titleOf, inner)),
    ...section(text.hardest, hardestLines(statistics.hardest, titleOf, inner)),
    ...section(text.leeches, leechLines(statistics.leeches, titleOf, inner)),
    ...section(text.drafts, draftLines(statistics.drafts, titleOf, inner)),
    ...section(text.predictions, predictionLines(statistics, inner)),
  ]
}

/** A line of days is not broken: on a narrow screen the oldest are left out. */
const LABEL_ROOM = 12
const LEAST_DAYS = 7
const RECENT = 30

function factsOf({ statistics, today }: StatsView, screen: Screen): readonly Fact[] {
  const text = statsText(screen.lang)
  const { streak, week, month, days } = statistics.practice
  const longest = streak.longest > streak.current ? ` · ${text.longest(text.days(streak.longest))}` : ''
  const recent = lastDays(days, today, RECENT).slice(-Math.max(LEAST_DAYS, screen.columns - LABEL_ROOM))
  const most = (figure: (day: DayPractice) => number): number => Math.max(...recent.map(figure))
  const pace = ({ reviews, seconds }: typeof week): string =>
    text.practised({ reviews: rounded(reviews), time: clock(seconds) })
  return [
    { label: text.due, text: screen.theme.strong(String(statistics.due)) },
    { label: text.retention, text: retentionText(statistics, screen.lang) },
    { label: text.streak, text: text.days(streak.current) + longest },
    { label: text.pace, text: `${pace(week)} (${text.week})\n${pace(month)} (${text.month})` },
    {
      label: text.reviews,
      text: `${sparkline(recent.map(({ count }) => count))} ${text.peak(most(({ count }) => count))}`,
    },
    {
      label: text.time,
      text: `${sparkline(recent.map(({ seconds }) => seconds))} ${text.peakTime(clock(most(({ seconds }) => seconds)))}`,
    },
    cardsFact(statistics, screen),
  ]
}

/** Below so many tests a share may be off by more than a tenth either way. */
const FEW_TESTS = 30

export function retentionText(
  { retention, tested }: Pick<Statistics, 'retention' | 'tested'>,
  lang: Language,
): string {
  const text = statsText(lang)
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

const cardsFact = (statistics: Statistics, { lang }: Screen): Fact => ({
  label: statsText(lang).cards,
  text: statesText(statistics, lang),
})

/** How many cards are in each state that has any. */
export function statesText({ states }: Pick<Statistics, 'states'>, lang: Language): string {
  const { states: names } = screensText(lang)
  const counted = STATES.filter(state => states[state] > 0).map(state => `${names[state]} ${states[state]}`)
  return counted.length === 0 ? '0' : counted.join(' · ')
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
  if (forecast.every(({ count }) => count === 0)) return []
  return barRows(
    forecast.map(({ date, count }, ahead) => ({ label: dayName(date, ahead, screen.lang), value: count })),
    screen,
  )
}

/** A day to come, so many days ahead. */
export function dayName(date: string, ahead: number, lang: Language): string {
  const { today, weekdays } = statsText(lang)
  return ahead === 0 ? today : `${date.slice(5)} ${weekdays[new Date(date).getUTCDay()] ?? ''}`
}
