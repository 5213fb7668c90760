import type { TopicFigures } from '../deck/topic-figures.ts'
import { screensText } from '../locales/screens.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { type TableCell, table } from './table.ts'
import { wrap } from './text.ts'

/** A row a topic, and what they come to below. */
export function topicsScreen(figures: readonly TopicFigures[], screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = screensText(lang)
  const count = (number: number, style = (cell: string): string => cell): TableCell => ({
    text: String(number),
    style: number === 0 ? theme.faint : style,
  })
  const isAsked = figures.some(({ readiness }) => readiness !== null)
  const rows = table(
    [
      { title: text.columns.title, least: 12 },
      { title: text.columns.path, least: 24, drop: 3 },
      { title: text.columns.questions, align: 'right', drop: 2 },
      { title: text.columns.new, align: 'right', drop: 4 },
      { title: text.columns.due, align: 'right' },
      { title: text.columns.suspended, align: 'right', drop: 5 },
      { title: text.columns.recall, align: 'right', drop: 1 },
      ...(isAsked ? [{ title: text.columns.ready, align: 'right' } as const] : []),
    ],
    figures.map(topic => [
      topic.title,
      { text: topic.topic, style: theme.faint },
      count(topic.questions),
      count(topic.new),
      count(topic.due, theme.warn),
      count(topic.suspended),
      topic.retrievability === null ? '' : percent(topic.retrievability),
      ...(isAsked ? [topic.readiness ? percent(topic.readiness.floor) : ''] : []),
    ]),
    screen,
  )
  return [...rows, '', ...wrap(theme.faint(totalOf(figures, screen)), columns)]
}

function totalOf(figures: readonly TopicFigures[], { lang }: Screen): string {
  const { topics, questions } = screensText(lang)
  const sum = (figure: (topic: TopicFigures) => number): number =>
    figures.reduce((total, topic) => total + figure(topic), 0)
  const drafts = sum(topic => topic.draft)
  return [
    topics.count(figures.length),
    questions(sum(topic => topic.questions)),
    topics.new(sum(topic => topic.new)),
    topics.due(sum(topic => topic.due)),
    ...(drafts === 0 ? [] : [topics.draft(drafts)]),
  ].join(' · ')
}
