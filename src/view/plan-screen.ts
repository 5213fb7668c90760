import type { CardWorth, PlanFigures, TodayFigures, TopicReadiness } from '../deck/plan-figures.ts'
import { planText } from '../locales/plan.ts'
import type { Interview } from '../model/interview.ts'
import type { Coverage } from '../plan/coverage.ts'
import { bar } from './bars.ts'
import { duration } from './duration.ts'
import { type Fact, factLines } from './facts.ts'
import { plainText } from './markdown.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, visible, wrap } from './text.ts'

export interface PlanView {
  readonly figures: PlanFigures
  /** Interviews after the one that rules, and how many days away they are. */
  readonly others: readonly { readonly interview: Interview; readonly days: number }[]
  /** Whether what each question is worth is shown. */
  readonly why: boolean
}

/** How one stands for the interview: the time, readiness, what today is best spent on. */
export function planScreen({ figures, others, why }: PlanView, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = planText(lang)
  const inner = { ...screen, columns: columns - 2 }
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', theme.accent(heading), ...indent(lines, 2)]
  return [
    ...factLines(factsOf(figures, others, screen), screen),
    ...(figures.tests < FEW_TESTS ? wrap(theme.faint(text.few({ tests: figures.tests })), columns) : []),
    ...leverLines(figures.coverage, screen),
    ...section(text.today, todayLines(figures.today, inner)),
    ...section(text.topics, topicLines(figures, inner)),
    ...(why ? section(text.why, whyLines(figures, inner)) : []),
  ]
}

/** Below so many reviews the figures are more the model's than the person's. */
const FEW_TESTS = 100

/** From so many first answers on a guess at what was never asked is shown. */
const FIRST_ANSWERS = 10

function factsOf(figures: PlanFigures, others: PlanView['others'], { theme, lang }: Screen): readonly Fact[] {
  const text = planText(lang)
  const { interview, days, minutes, practiceDays, attendance, coverage } = figures
  const topics = interview.topics.map(({ topic, weight }) => `${visible(topic)} ${weight}`).join(', ')
  const rest = interview.rest.map(day => text.weekdays[day] ?? '').join(', ')
  const needed = duration(coverage.needed, lang)
  const available = duration(coverage.available, lang)
  const practice = text.practice({ minutes, days: practiceDays, share: percent(attendance) })
  return [
    {
      label: text.facts.interview,
      text: [
        theme.strong(nameAndDate(interview, days, lang)),
        ...(topics === '' ? [] : [text.only(topics)]),
      ].join(' · '),
    },
    { label: text.facts.practice, text: rest === '' ? practice : `${practice} · ${text.rest(rest)}` },
    { label: text.facts.readiness, text: readinessText(figures, lang) },
    {
      label: text.facts.cover,
      text: isCovered(coverage) ? text.covered({ needed, available }) : text.uncovered({ needed, available }),
    },
    ...others.map(other => ({
      label: text.facts.others,
      text: nameAndDate(other.interview, other.days, lang),
    })),
  ]
}

function nameAndDate({ name, date }: Interview, days: number, lang: Screen['lang']): string {
  const when = planText(lang).when({ date, days })
  return name === null ? when : `${visible(name)}, ${when}`
}

function readinessText({ readiness, answered }: PlanFigures, lang: Screen['lang']): string {
  const text = planText(lang)
  if (!readiness || answered === 0) return text.nothingSeen
  const floor = text.floor({ floor: percent(readiness.floor), band: percent(readiness.band) })
  return answered < FIRST_ANSWERS ? floor : `${floor} · ${text.expected(percent(readiness.expected))}`
}

const isCovered = ({ needed, available }: Coverage): boolean => needed <= available

function leverLines(coverage: Coverage, { lang, columns }: Screen): readonly string[] {
  if (isCovered(coverage)) return []
  const { minutes, practiceDays, reachable, unseen } = coverage
  return wrap(planText(lang).levers({ minutes, days: practiceDays, reachable, unseen }), columns)
}

function todayLines(today: TodayFigures, screen: Screen): readonly string[] {
  const { columns, lang } = screen
  const text = planText(lang)
  if (today.left === 0) return wrap(text.used, columns)
  if (today.topics.length === 0) return wrap(text.idle, columns)
  const minutes = Math.max(1, Math.round(today.seconds / 60))
  return [
    ...wrap(text.todayTotal({ fresh: today.new, reviews: today.reviews, minutes }), columns),
    ...table(
      [
        { title: text.columns.title, least: 12 },
        { title: text.columns.unseen, align: 'right' },
        { title: text.columns.reviews, align: 'right' },
        { title: text.columns.minutes, align: 'right', drop: 1 },
        { title: text.columns.gain, align: 'right' },
      ],
      today.topics.map(share => [
        share.title,
        String(share.new),
        String(share.reviews),
        (share.seconds / 60).toFixed(0),
        `+${share.gain.toFixed(1)}`,
      ]),
      screen,
    ),
  ]
}

const BAR = 10

function topicLines({ topics, answered }: PlanFigures, screen: Screen): readonly string[] {
  const { theme, lang } = screen
  const { columns } = planText(lang)
  const guessed = answered >= FIRST_ANSWERS
  return table(
    [
      { title: columns.title, least: 12 },
      { title: columns.topic, least: 10, drop: 4 },
      { title: columns.questions, align: 'right', drop: 2 },
      { title: columns.unseen, align: 'right', drop: 1 },
      { title: columns.floor, align: 'right' },
      { title: '', drop: 3 },
      ...(guessed ? [{ title: columns.expected, align: 'right', drop: 1 } as const] : []),
    ],
    topics.map(({ topic, title, questions, unseen, readiness }: TopicReadiness) => [
      title,
      { text: topic, style: theme.faint },
      String(questions),
      String(unseen),
      percent(readiness.floor),
      { text: bar(readiness.floor, BAR), style: theme.accent },
      ...(guessed ? [percent(readiness.expected)] : []),
    ]),
    screen,
  )
}

/** Questions that are explained; the document has all of today's. */
const EXPLAINED = 10

function whyLines({ why, worthLater }: PlanFigures, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = planText(lang)
  const rows = why
    .slice(0, EXPLAINED)
    .map(({ card, title, isNew, worth }: CardWorth) => [
      { text: card, style: theme.faint },
      plainText(title),
      isNew ? text.isNew : text.columns.reviews,
      worth.toFixed(1),
    ])
  const more = why.length - rows.length
  return [
    ...wrap(theme.faint(text.whyLater(worthLater.toFixed(1))), columns),
    ...table(
      [
        { title: 'id', least: 10, drop: 1 },
        { title: text.columns.title, least: 14 },
        { title: '' },
        { title: text.columns.worth, align: 'right' },
      ],
      rows,
      screen,
    ),
    ...(more > 0 ? wrap(theme.faint(text.more(more)), columns) : []),
  ]
}
