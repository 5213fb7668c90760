import type { CardWorth, PlanFigures, TopicReadiness } from '../deck/plan-figures.ts'
import { planText } from '../locales/plan.ts'
import type { Interview } from '../model/interview.ts'
import type { Readiness } from '../plan/readiness.ts'
import { bar } from './bars.ts'
import { type Fact, factLines } from './facts.ts'
import { nameAndDate } from './interview-text.ts'
import { plainText } from './markdown.ts'
import { percent } from './percent.ts'
import {
  coverText,
  FIRST_ANSWERS,
  leverText,
  practiceText,
  readinessText,
  todayTexts,
} from './plan-sentences.ts'
import { type ReadinessCourse, readinessChart } from './readiness-chart.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, visible, wrap } from './text.ts'

export interface PlanView {
  readonly figures: PlanFigures
  /** Interviews after the one that rules, and how many days away they are. */
  readonly others: readonly OtherInterview[]
  readonly course: ReadinessCourse
  /** Whether what each question is worth is shown. */
  readonly why: boolean
}

export interface OtherInterview {
  readonly interview: Interview
  readonly days: number
  readonly readiness: Readiness | null
}

/** How one stands for the interview: the time, readiness, what today is best spent on. */
export function planScreen({ figures, others, course, why }: PlanView, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = planText(lang)
  const inner = { ...screen, columns: columns - 2 }
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', theme.accent(heading), ...indent(lines, 2)]
  return [
    ...factLines(factsOf({ figures, others, course }, screen), screen),
    ...(figures.tests < FEW_TESTS ? wrap(theme.faint(text.few({ tests: figures.tests })), columns) : []),
    ...leverText(figures, lang).flatMap(sentence => wrap(sentence, columns)),
    ...section(text.chart.heading, readinessChart(course, figures.interview.date, inner)),
    ...section(text.today, todayLines(figures, inner)),
    ...section(text.topics, topicLines(figures, inner)),
    ...(why ? section(text.why, whyLines(figures, inner)) : []),
  ]
}

/** Below so many reviews the figures are more the model's than the person's. */
const FEW_TESTS = 100

function factsOf(
  { figures, others, course }: Omit<PlanView, 'why'>,
  { theme, lang }: Screen,
): readonly Fact[] {
  const text = planText(lang)
  const { interview, days } = figures
  const topics = interview.topics.map(({ topic, weight }) => `${visible(topic)} ${weight}`).join(', ')
  return [
    {
      label: text.facts.interview,
      text: [
        theme.strong(nameAndDate(interview, days, lang)),
        ...(topics === '' ? [] : [text.only(topics)]),
      ].join(' · '),
    },
    { label: text.facts.practice, text: practiceText(figures, lang) },
    { label: text.facts.readiness, text: readinessText(figures, lang) },
    ...likelyFacts(course, lang),
    { label: text.facts.cover, text: coverText(figures, lang) },
    ...others.map(other => ({
      label: text.facts.others,
      text: otherText(other, lang),
    })),
  ]
}

/** Where the projection ends. */
function likelyFacts({ ahead }: ReadinessCourse, lang: Screen['lang']): readonly Fact[] {
  const last = ahead?.at(-1)
  if (!last) return []
  const { facts, likely } = planText(lang)
  const [middle, low, high] = [percent(last.middle), percent(last.low), percent(last.high)]
  return [{ label: facts.onDay, text: likely({ middle, low, high }) }]
}

function otherText({ interview, days, readiness }: OtherInterview, lang: Screen['lang']): string {
  const name = nameAndDate(interview, days, lang)
  const text = planText(lang)
  return readiness ? `${name} · ${text.facts.readiness} ${percent(readiness.floor)}` : name
}

function todayLines(figures: PlanFigures, screen: Screen): readonly string[] {
  const { columns, lang } = screen
  const text = planText(lang)
  const { today } = figures
  const { before, after } = todayTexts(figures, lang)
  const said = before.flatMap(sentence => wrap(sentence, columns))
  if (after.length === 0) return said
  return [
    ...said,
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
    ...after.flatMap(sentence => wrap(sentence, columns)),
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
      { title: '±', align: 'right', drop: 1 },
      { title: '', drop: 3 },
      ...(guessed ? [{ title: columns.expected, align: 'right', drop: 1 } as const] : []),
    ],
    topics.map(({ topic, title, questions, unseen, readiness }: TopicReadiness) => [
      title,
      { text: topic, style: theme.faint },
      String(questions),
      String(unseen),
      percent(readiness.floor),
      percent(readiness.band),
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
