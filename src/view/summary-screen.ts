import { sessionText } from '../locales/session.ts'
import { RATINGS } from '../model/rating.ts'
import type { Moment } from '../model/time.ts'
import type { Summary } from '../session/summary.ts'
import { clock } from './duration.ts'
import { inlineMarkdown } from './markdown.ts'
import type { Screen } from './screen.ts'
import { indent, padEnd, truncate, visible, width, wrap } from './text.ts'
import { when } from './when.ts'

/** How a session went: by rating and topic, the time it took, what slipped, and what is due next and when. */
export function summaryScreen(summary: Summary, now: Moment, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const { reviewed, ratings, seconds, topics, slipped, nextDue } = summary
  const next = nextDue === null ? text.summary.nothingDue : when(nextDue, now, lang)
  const nextLine = `${text.summary.nextDue}: ${next}`
  if (reviewed === 0) return [theme.strong(text.summary.none), nextLine]
  const counts = RATINGS.filter(rating => ratings[rating] > 0).map(
    rating => `${text.ratings[rating]} ${ratings[rating]}`,
  )
  const head = `${text.summary.title}: ${text.summary.reviewed({ count: reviewed, time: clock(seconds) })}`
  const room = Math.min(columns - 10, Math.max(...topics.map(({ topic }) => width(topic))))
  return [
    ...wrap(theme.strong(head), columns),
    ...indent(wrap(counts.join(' · '), columns - 2), 2),
    '',
    text.summary.topics,
    ...topics.map(
      ({ topic, reviewed: all, right }) =>
        `  ${padEnd(truncate(visible(topic), room), room)}  ${right}/${all}`,
    ),
    ...(slipped.length === 0 ? [] : ['', text.summary.slipped]),
    ...slipped.flatMap(({ title }) => {
      const [first = '', ...rest] = inlineMarkdown(title, { ...screen, columns: columns - 4 })
      return [`  · ${first}`, ...indent(rest, 4)]
    }),
    '',
    ...wrap(nextLine, columns),
    ...wrap(theme.faint(text.summary.takeBack), columns),
  ]
}
