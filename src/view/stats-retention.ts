import type { AgeRetention } from '../deck/retention.ts'
import type { TopicStrength } from '../deck/statistics.ts'
import { screensText } from '../locales/screens.ts'
import { statsText } from '../locales/stats.ts'
import { bar } from './bars.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { wrap } from './text.ts'

const BAR = 20

/** Below so many tests a share of a group says nothing. */
export const FEW_OF_A_GROUP = 10

/** How much is recalled after so many days, and what FSRS thought of the same. */
export function ageLines(ages: readonly AgeRetention[], screen: Screen): readonly string[] {
  if (ages.every(({ tested }) => tested === 0)) return []
  const text = statsText(screen.lang)
  const isPredicted = ages.some(({ predicted }) => predicted !== null)
  const share = (value: number | null, tested: number): string =>
    value === null ? '' : tested < FEW_OF_A_GROUP ? text.fewTests : percent(value)
  return table(
    [
      { title: text.columns.age },
      { title: '', drop: 2 },
      { title: text.columns.retention, align: 'right' },
      ...(isPredicted ? [{ title: text.columns.predicted, align: 'right', drop: 1 } as const] : []),
      { title: text.columns.tested, align: 'right' },
    ],
    ages.map(age => [
      text.range(age),
      { text: age.tested < FEW_OF_A_GROUP ? '' : bar(age.retention ?? 0, BAR), style: screen.theme.accent },
      share(age.retention, age.tested),
      ...(isPredicted ? [share(age.predicted, age.tested)] : []),
      String(age.tested),
    ]),
    screen,
  )
}

const TOPICS = 10

export function topicLines(topics: readonly TopicStrength[], screen: Screen): readonly string[] {
  if (topics.length === 0) return []
  const { columns } = screensText(screen.lang)
  const text = statsText(screen.lang)
  const more = topics.length - TOPICS
  return [
    ...table(
      [
        { title: columns.title, least: 12 },
        { title: columns.path, least: 12, drop: 2 },
        { title: columns.recall, align: 'right' },
        { title: text.columns.retention, align: 'right' },
        { title: text.columns.tested, align: 'right', drop: 1 },
      ],
      topics
        .slice(0, TOPICS)
        .map(({ topic, title, retrievability, retention, tested }) => [
          title,
          { text: topic, style: screen.theme.faint },
          percent(retrievability),
          retention === null ? '' : percent(retention),
          String(tested),
        ]),
      screen,
    ),
    ...(more > 0 ? wrap(screen.theme.faint(text.moreTopics(more)), screen.columns) : []),
  ]
}
