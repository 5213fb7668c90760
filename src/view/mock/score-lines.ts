import type { Result, RoundView } from '../../group/interview/room-view.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { rubricText } from '../../locales/rubric.ts'
import { CRITERIA, type Criterion, SCORES } from '../../model/mock.ts'
import type { Screen } from '../screen.ts'
import { indent, wrap } from '../text.ts'
import { told } from '../told.ts'

/** What the scores of a round came to: nobody is named. */
export function resultLines(
  result: Readonly<Record<Criterion, Result>>,
  { self, spread: isWide }: Pick<RoundView, 'self' | 'spread'>,
  screen: Screen,
): readonly string[] {
  const text = mockRoomText(screen.lang)
  const { criteria, spread } = rubricText(screen.lang)
  const lines = CRITERIA.map(criterion => {
    const { final, all } = result[criterion]
    return screen.theme.strong(text.final({ criterion: criteria[criterion], final, all: all.join(', ') }))
  })
  return [
    ...lines.flatMap(line => told(line, screen)),
    ...(self === null ? [] : wrap(screen.theme.faint(text.self(self)), screen.columns)),
    ...(isWide ? wrap(screen.theme.warn(spread), screen.columns) : []),
  ]
}

/** The anchors of one criterion, the best level first. */
export function anchorLines(criterion: Criterion, screen: Screen): readonly string[] {
  const { anchors } = rubricText(screen.lang)
  return SCORES.toReversed().flatMap(score => {
    const [first = '', ...rest] = wrap(anchors[criterion][score], screen.columns - 3)
    return [`${score}  ${first}`, ...indent(rest, 3)]
  })
}
