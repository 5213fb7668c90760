import type { DayCount, DayPractice } from '../deck/practice.ts'
import type { AgeRetention } from '../deck/retention.ts'
import type { TopicStrength } from '../deck/statistics.ts'
import { screensText } from '../locales/screens.ts'
import { statsText } from '../locales/stats.ts'
import type { Language } from '../model/config.ts'
import type { StudyDay } from '../model/time.ts'
import { clock } from './duration.ts'
import { barChart, type Tone } from './page/bar-chart.ts'
import { heatMap } from './page/heat-map.ts'
import { type Html, html } from './page/html.ts'
import { foldedTable } from './page/page-table.ts'
import { percent } from './percent.ts'
import { FEW_OF_A_GROUP } from './stats-retention.ts'
import { dayName } from './stats-screen.ts'
import { yearMap } from './year-map.ts'

/** The calendar, and its months as a table. */
export function yearBody(practice: readonly DayPractice[], today: StudyDay, lang: Language): Html {
  const text = statsText(lang)
  const map = yearMap(practice, today)
  const drawing = heatMap({
    caption: text.page.yearCaption(map),
    weeks: map.weeks.map(week =>
      week.map(
        day =>
          day && {
            level: day.level,
            text: `${day.date}: ${text.onDay({ reviews: day.count, time: clock(day.seconds) })}`,
          },
      ),
    ),
    months: map.months.map(({ week, month }) => ({ week, text: text.months[month] ?? '' })),
    scale: { least: text.less, most: text.most },
    weekdays: text.weekdays.map((name, weekday) => (weekday % 2 === 1 ? name : '')),
  })
  const months = new Map<string, { reviews: number; seconds: number }>()
  for (const day of map.weeks.flat()) {
    if (!day) continue
    const month = day.date.slice(0, 7)
    const sum = months.get(month) ?? { reviews: 0, seconds: 0 }
    months.set(month, { reviews: sum.reviews + day.count, seconds: sum.seconds + day.seconds })
  }
  return html`${drawing}${foldedTable(text.page.figures, {
    caption: '',
    columns: [
      { title: text.page.month },
      { title: text.columns.tested, align: 'right' },
      { title: text.columns.time, align: 'right' },
    ],
    rows: Array.from(months, ([month, { reviews, seconds }]) => [month, String(reviews), clock(seconds)]),
  })}`
}

/** Shares against one, so that half a bar is half. */
export function agesBody(ages: readonly AgeRetention[], lang: Language): Html {
  const text = statsText(lang)
  const share = (value: number | null, tested: number): string =>
    value === null ? '' : tested < FEW_OF_A_GROUP ? text.fewTests : percent(value)
  const chart = barChart({
    caption: text.page.agesCaption,
    full: 1,
    bars: ages.map(age => ({
      label: text.page.daysFor(text.range(age)),
      value: age.tested < FEW_OF_A_GROUP ? 0 : (age.retention ?? 0),
      text: share(age.retention, age.tested),
    })),
  })
  return html`${chart}${foldedTable(text.page.figures, {
    caption: '',
    columns: [
      { title: text.columns.age },
      { title: text.columns.retention, align: 'right' },
      { title: text.columns.predicted, align: 'right' },
      { title: text.columns.tested, align: 'right' },
    ],
    rows: ages.map(age => [
      text.range(age),
      share(age.retention, age.tested),
      share(age.predicted, age.tested),
      String(age.tested),
    ]),
  })}`
}

const TOPICS = 15

export function topicsBody(topics: readonly TopicStrength[], lang: Language): Html {
  const text = statsText(lang)
  const { columns } = screensText(lang)
  const chart = barChart({
    caption: text.page.topicsCaption,
    full: 1,
    bars: topics.slice(0, TOPICS).map(({ title, retrievability }) => ({
      label: title,
      value: retrievability,
      text: percent(retrievability),
      tone: toneOf(retrievability),
    })),
  })
  return html`${chart}${foldedTable(text.page.figures, {
    caption: '',
    columns: [
      { title: columns.title },
      { title: columns.path },
      { title: columns.recall, align: 'right' },
      { title: text.columns.retention, align: 'right' },
      { title: text.columns.tested, align: 'right' },
    ],
    rows: topics.map(({ title, topic, retrievability, retention, tested }) => [
      title,
      topic,
      percent(retrievability),
      retention === null ? '' : percent(retention),
      String(tested),
    ]),
  })}`
}

const toneOf = (share: number): Tone => (share < 0.6 ? 'bad' : share < 0.8 ? 'warn' : 'good')

export const forecastBody = (forecast: readonly DayCount[], lang: Language): Html =>
  barChart({
    caption: statsText(lang).page.forecastCaption,
    bars: forecast.map(({ date, count }, ahead) => ({
      label: dayName(date, ahead, lang),
      value: count,
      text: String(count),
    })),
  })
