import type { RoomView, RoundView } from '../../group/interview/room-view.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { plainText } from '../markdown.ts'
import type { Screen } from '../screen.ts'
import { wrap } from '../text.ts'
import { atAll, clockLines, pointLines } from './room-lines.ts'

export interface Panel {
  readonly view: RoomView
  /** Null where they are not shown. */
  readonly points: RoundView['points']
  /** The key point that is worked on, from 0; null where this member ticks none. */
  readonly cursor: number | null
  /** The follow-up that fits best, where it may be seen. */
  readonly suggested: string | null
  /** What was refused, or could not be written; '' where nothing was. */
  readonly message: string
  readonly keys: readonly string[]
  /** Whether all keys are shown, each on a line of its own. */
  readonly help: boolean
}

/** As many keys as are named without being asked for. */
const NAMED = 4

/** What changes while a question is on: key points, who has still to rate, the clock and the keys. */
export function turnPanel(panel: Panel, screen: Screen): readonly string[] {
  const { view, points, cursor, suggested, message, keys, help } = panel
  const { theme, columns, lang } = screen
  const text = mockRoomText(lang)
  const named = help ? keys : [...keys.slice(0, NAMED), text.keys.help]
  return [
    ...(view.round === null ? [] : ['']),
    ...(points === null || points.length === 0
      ? []
      : [text.keyPoints, ...pointLines(points, cursor, screen), '']),
    ...(suggested === null ? [] : wrap(theme.faint(text.suggested(plainText(suggested))), columns)),
    ...ratingLines(view, screen),
    ...(message === '' ? [] : wrap(theme.warn(message), columns)),
    ...clockLines(view, screen),
    ...(help
      ? named.flatMap(key => wrap(theme.faint(key), columns))
      : wrap(theme.faint(named.join(' · ')), columns)),
  ]
}

function ratingLines({ phase, round, role }: RoomView, { theme, columns, lang }: Screen): readonly string[] {
  const text = mockRoomText(lang)
  if (phase === 'planned') return wrap(text.notBegun, columns)
  if (phase !== 'rating' || round === null) return []
  const waiting = round.waiting.length === 0 ? text.allIn : text.waiting(atAll(round.waiting))
  const mine = round.own !== null && role !== 'guest' ? wrap(theme.good(text.youRated), columns) : []
  return [...mine, ...wrap(waiting, columns)]
}
