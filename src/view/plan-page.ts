import { planText } from '../locales/plan.ts'
import type { Language } from '../model/config.ts'
import { duration } from './duration.ts'
import { nameAndDate } from './interview-text.ts'
import { barChart } from './page/bar-chart.ts'
import { type Html, html, NOTHING } from './page/html.ts'
import { lineChart } from './page/line-chart.ts'
import { factList, type PageFact, type PageSection, pageDocument, paragraphs } from './page/page-document.ts'
import { foldedTable, pageTable } from './page/page-table.ts'
import { percent } from './percent.ts'
import type { PlanView } from './plan-screen.ts'
import { coverText, leverText, practiceText, readinessText, todayTexts } from './plan-sentences.ts'

type PlanPage = Omit<PlanView, 'why'>

/** The figures of the screen as one self-contained page. */
export function planPage(page: PlanPage, lang: Language): string {
  const text = planText(lang)
  const { figures } = page
  return pageDocument({
    lang,
    title: text.page.title(figures.interview.date),
    lead: factList(factsOf(page, lang)),
    sections: sectionsOf(page, lang),
    foot: text.page.made,
  })
}

function factsOf({ figures, others, course }: PlanPage, lang: Language): readonly PageFact[] {
  const { facts, likely } = planText(lang)
  const { interview, days, minutes, readiness, answered, coverage } = figures
  const last = course.ahead?.at(-1)
  const [middle, low, high] = [last?.middle ?? 0, last?.low ?? 0, last?.high ?? 0].map(percent)
  return [
    { label: facts.interview, value: nameAndDate(interview, days, lang) },
    {
      label: facts.readiness,
      value: readiness && answered > 0 ? percent(readiness.floor) : '–',
      note: readinessText(figures, lang),
    },
    ...(last && middle && low && high
      ? [{ label: facts.onDay, value: middle, note: likely({ middle, low, high }) }]
      : []),
    { label: facts.practice, value: duration(60 * minutes, lang), note: practiceText(figures, lang) },
    {
      label: facts.cover,
      value: duration(coverage.needed, lang),
      note: [coverText(figures, lang), ...leverText(figures, lang)].join('. '),
    },
    ...others.map(other => ({
      label: facts.others,
      value: nameAndDate(other.interview, other.days, lang),
      note: other.readiness ? percent(other.readiness.floor) : '',
    })),
  ]
}

function sectionsOf({ figures, course }: PlanPage, lang: Language): readonly PageSection[] {
  const text = planText(lang)
  const topics = barChart({
    caption: text.page.topics,
    full: 1,
    bars: figures.topics.map(({ title, readiness }) => ({
      label: title,
      value: readiness.floor,
      text: percent(readiness.floor),
    })),
  })
  const { today } = figures
  const { before, after } = todayTexts(figures, lang)
  const shares = pageTable({
    caption: '',
    columns: [
      { title: text.columns.title },
      { title: text.columns.unseen, align: 'right' },
      { title: text.columns.reviews, align: 'right' },
      { title: text.columns.minutes, align: 'right' },
    ],
    rows: today.topics.map(share => [
      share.title,
      String(share.new),
      String(share.reviews),
      (share.seconds / 60).toFixed(0),
    ]),
  })
  return [
    ...(course.past.length === 0
      ? []
      : [
          { heading: text.chart.heading, body: courseBody(course, figures.interview.date, lang), wide: true },
        ]),
    { heading: text.topics, body: topics },
    {
      heading: text.today,
      body: html`${paragraphs(before)}${after.length === 0 ? NOTHING : shares}${paragraphs(after)}`,
    },
  ]
}

const DAY = 86_400_000
const dayOf = (date: string): number => Date.parse(date) / DAY

function courseBody({ past, ahead }: PlanPage['course'], interview: string, lang: Language): Html {
  const text = planText(lang)
  const today = past.at(-1)
  const first = past[0]
  if (!first || !today) return html``
  const coming = ahead ?? []
  const chart = lineChart({
    caption: text.page.course,
    lines: [
      { name: '', points: past.map(({ date, floor }) => ({ x: dayOf(date), y: floor })) },
      {
        name: '',
        points: [
          { x: dayOf(today.date), y: today.floor },
          ...coming.map(({ date, middle }) => ({ x: dayOf(date), y: middle })),
        ],
      },
    ],
    band: [
      { x: dayOf(today.date), low: today.floor, high: today.floor },
      ...coming.map(({ date, low, high }) => ({ x: dayOf(date), low, high })),
    ],
    x: { least: dayOf(first.date), most: dayOf(interview) },
    y: { least: 0, most: 1 },
    xTicks: [first.date, interview].map(date => ({ at: dayOf(date), text: date.slice(5) })),
    yTicks: [0, 0.5, 1].map(at => ({ at, text: percent(at) })),
    marks: [{ at: dayOf(today.date), text: text.chart.today }],
  })
  const rows = [
    ...past.map(({ date, floor }) => [date, percent(floor), '', '']),
    ...coming.map(({ date, middle, low, high }) => [date, percent(middle), percent(low), percent(high)]),
  ]
  const right = (title: string) => ({ title, align: 'right' }) as const
  const columns = [
    { title: text.page.date },
    right(text.page.floor),
    right(text.page.low),
    right(text.page.high),
  ]
  return html`${chart}${foldedTable(text.page.numbers, { caption: '', columns, rows })}`
}
