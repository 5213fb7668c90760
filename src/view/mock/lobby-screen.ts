import type { Meeting, Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { MeetingId } from '../../model/mock.ts'
import type { Screen } from '../screen.ts'
import { indent, visible, width, wrap } from '../text.ts'
import { at, atAll, castLine } from './room-lines.ts'

/** What kind of meeting it is, and who is not there. */
export function meetingLines(id: MeetingId, { plan, absent }: Meeting, screen: Screen): readonly string[] {
  const text = mockRoomText(screen.lang)
  const { theme, columns } = screen
  const members = plan?.members.length ?? 0
  const title = text.meeting({ id: visible(id), members, preset: plan?.preset ?? '' })
  const missing = absent.size === 0 ? [] : wrap(theme.warn(text.absent(atAll([...absent]))), columns)
  return [...wrap(theme.strong(title), columns), ...missing]
}

/** The turns in their order, with the one that is next marked. */
export function turnLines(turns: readonly Turn[], marked: number | null, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = mockRoomText(lang)
  const rooms = new Set(turns.map(({ room }) => room)).size
  return turns.flatMap(turn => {
    const mark = `${turn.turn === marked ? theme.accent('▸') : ' '} ${turn.turn} `
    const room = rooms > 1 ? ` · ${text.room(turn.room)}` : ''
    const state = turn.state === 'planned' ? '' : ` · ${text.states[turn.state]}`
    const said = `${theme.strong(at(turn.candidate))}  ${castLine(turn, screen)}${theme.faint(`${room}${state}`)}`
    const [first = '', ...rest] = wrap(said, columns - width(mark))
    return [mark + first, ...indent(rest, width(mark))]
  })
}
