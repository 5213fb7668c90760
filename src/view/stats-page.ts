import { screensText } from '../locales/screens.ts'
import { statsText } from '../locales/stats.ts'
import type { Language } from '../model/config.ts'
import { dateOfStudyDay } from '../model/time.ts'
import { clock } from './duration.ts'
import { lastDays } from './last-days.ts'
import { plainText } from './markdown.ts'
import { columnChart } from './page/column-chart.ts'
import { type Html, html } from './page/html.ts'
import { factList, type PageFact, type PageSection, pageDocument, paragraphs } from './page/page-document.ts'
import { foldedTable, pageTable } from './page/page-table.ts'
import { percent } from './percent.ts'
import { agesBody, forecastBody, topicsBody, yearBody } from './stats-charts.ts'
import { predictionVerdict, scoreRows } from './stats-predictions.ts'
import { retentionText, type StatsView, statesText } from './stats-screen.ts'

export interface StatsPage extends StatsView {
  /** Questions that the figures are of, and questions in all. */
  readonly counts: { readonly shown: number; readonly all: number }
}

/** The same figures as on the screen, as one self-contained page. */
export function statsPage(page: StatsPage, lang: Language): string {
  const { everything, today, counts } = page
  const text = statsText(lang)
  const some = everything ? [] : [text.page.some(counts), text.ofAll]
  return pageDocument({
    lang,
    title: text.page.title,
    lead: html`${paragraphs(some)}${factList(factsOf(page, lang))}`,
    sections: sectionsOf(page, lang),
    foot: text.page.made(dateOfStudyDay(today)),
  })
}

function factsOf({ statistics }: StatsPage, lang: Language): readonly PageFact[] {
  const text = statsText(lang)
  const { streak, month } = statistics.practice
  const [latest = '', ...before] = retentionText(statistics, lang).split('\n')
  const { all } = statistics.retention
  return [
    { label: text.due, value: String(statistics.due) },
    {
      label: text.retention,
      value: all === null ? '–' : percent(statistics.retention.month ?? all),
      note: [latest, ...before].join(' · '),
    },
    {
      label: text.streak,
      value: text.days(streak.current),
      note: text.longest(text.days(streak.longest)),
    },
    { label: text.pace, value: clock(month.seconds), note: text.month },
    {
      label: text.cards,
      value: String(Object.values(statistics.states).reduce((sum, count) => sum + count, 0)),
      note: statesText(statistics, lang),
    },
  ]
}

function sectionsOf({ statistics, today, titleOf }: StatsPage, lang: Language): readonly PageSection[] {
  const text = statsText(lang)
  const { practice, ages, topics, forecast, hardest, leeches, drafts } = statistics
  if (practice.days.length === 0)
    return [{ heading: text.year, body: paragraphs([text.noHistory]), wide: true }]
  const title = (card: string): string => plainText(titleOf(card))
  const hard = hardest.map(({ card, recalled, tested, difficulty }) => [
    title(card),
    text.recalledOf({ recalled, tested }),
    difficulty === null ? '' : difficulty.toFixed(1),
  ])
  const named = (cards: readonly string[]): Html =>
    pageTable({
      caption: '',
      columns: [{ title: screensText(lang).columns.title }, { title: screensText(lang).columns.id }],
      rows: cards.slice(0, NAMED).map(card => [title(card), card]),
    })
  return [
    { heading: text.year, body: yearBody(practice.days, today, lang), wide: true },
    { heading: text.ages, body: agesBody(ages, lang) },
    ...optional(topics, { heading: text.topics, body: topicsBody(topics, lang) }),
    { heading: text.time, body: timeBody(lastDays(practice.days, today, DAYS), lang) },
    { heading: text.forecast, body: forecastBody(forecast, lang) },
    { heading: text.answers, body: answersBody(statistics.answers, title, lang) },
    ...optional(hard, {
      heading: text.hardest,
      body: pageTable({
        caption: '',
        columns: [
          { title: screensText(lang).columns.title },
          { title: text.columns.recalled, align: 'right' },
          { title: text.columns.difficulty, align: 'right' },
        ],
        rows: hard,
      }),
    }),
    ...optional(leeches, {
      heading: text.leeches,
      body: html`${named(leeches)}${paragraphs(leechHints(leeches.length, lang))}`,
    }),
    ...optional(drafts, {
      heading: text.drafts,
      body: html`${named(drafts)}${paragraphs([text.draftsHint(drafts.length)])}`,
    }),
    { heading: text.predictions, body: predictionsBody(statistics, lang) },
  ]
}

/** Rows of a list that may be as long as the banks. */
const NAMED = 20

function leechHints(count: number, lang: Language): readonly string[] {
  const text = statsText(lang)
  return count > NAMED ? [text.moreLeeches(count - NAMED), text.leechHint] : [text.leechHint]
}

const optional = (items: readonly unknown[], section: PageSection): readonly PageSection[] =>
  items.length === 0 ? [] : [section]

const DAYS = 90

function timeBody(days: ReturnType<typeof lastDays>, lang: Language): Html {
  const text = statsText(lang)
  const chart = columnChart({
    caption: text.page.timeCaption,
    columns: days.map(({ date, seconds }) => ({ label: date, value: seconds, text: clock(seconds) })),
  })
  const practised = days.filter(({ count }) => count > 0)
  return html`${chart}${foldedTable(text.page.figures, {
    caption: '',
    columns: [
      { title: screensText(lang).show.date },
      { title: text.columns.tested, align: 'right' },
      { title: text.columns.time, align: 'right' },
    ],
    rows: practised.map(({ date, count, seconds }) => [date, String(count), clock(seconds)]),
  })}`
}

function answersBody(
  { seconds, slowest, budgeted, over }: StatsPage['statistics']['answers'],
  title: (card: string) => string,
  lang: Language,
): Html {
  const text = statsText(lang)
  const means = (['new', 'recall', 'fail'] as const).flatMap(look => {
    const mean = seconds[look]
    return mean === null ? [] : [{ label: text.looks[look], value: clock(mean) }]
  })
  const verdict = budgeted === 0 ? text.unbudgeted : text.within({ over, budgeted })
  const rows = slowest.map(({ card, seconds: taken, budget }) => [title(card), clock(taken), clock(budget)])
  const columns = [
    { title: screensText(lang).columns.title },
    { title: text.columns.time, align: 'right' },
    { title: text.columns.budget, align: 'right' },
  ] as const
  return html`${factList(means)}${paragraphs([verdict])}${rows.length === 0 ? [] : pageTable({ caption: '', columns, rows })}`
}

function predictionsBody({ predictions, evidence }: StatsPage['statistics'], lang: Language): Html {
  const text = statsText(lang)
  const rows = scoreRows(predictions, lang)
  const columns = [
    { title: '' },
    { title: text.columns.brier, align: 'right' },
    { title: text.columns.logLoss, align: 'right' },
  ] as const
  const scores = rows.length === 0 ? [] : [pageTable({ caption: '', columns, rows })]
  return html`${scores}${paragraphs([predictionVerdict(predictions, lang), text.evidence(evidence)])}`
}
