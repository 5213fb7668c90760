import { minutesText } from '../locales/minutes.ts'
import { sessionText } from '../locales/session.ts'
import type { Rating } from '../model/rating.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { visible } from './text.ts'
import { told } from './told.ts'

export type ReviewStatus = 'new' | 'same' | 'undone' | 'unknown'

export interface ShownReview {
  readonly status: ReviewStatus
  readonly turn: number
  readonly rating: Rating
  readonly title: string
}

/** What minutes say of one candidate's memory. */
export function importReviewsScreen(
  member: string,
  reviews: readonly ShownReview[],
  screen: Screen,
): readonly string[] {
  const { reviews: text } = minutesText(screen.lang)
  const { ratings } = sessionText(screen.lang)
  const { theme } = screen
  const shown = visible(`@${member}`)
  if (reviews.length === 0) return told(theme.faint(text.none(shown)), screen)
  return [
    ...told(theme.strong(text.whose(shown)), screen),
    ...table(
      [
        { title: text.columns.status },
        { title: text.columns.turn, align: 'right', drop: 1 },
        { title: text.columns.rating },
        { title: text.columns.title, least: 12 },
      ],
      reviews.map(({ status, turn, rating, title }) => [
        { text: text.statuses[status], style: status === 'new' ? theme.good : theme.faint },
        String(turn),
        ratings[rating],
        title,
      ]),
      screen,
    ),
  ]
}
