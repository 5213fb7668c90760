import { isOpen } from '../../group/interview/phase.ts'
import type { Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { Handle } from '../../model/mock.ts'
import type { KeyPrompt } from '../../ports/prompts.ts'
import { meetingLines, turnLines } from '../../view/mock/lobby-screen.ts'
import { at } from '../../view/mock/room-lines.ts'
import type { Screen } from '../../view/screen.ts'
import { wrap } from '../../view/text.ts'
import type { MeetingRoom } from './meeting-room.ts'

export type LobbyResult =
  | { readonly type: 'begin' | 'drop'; readonly turn: number }
  | { readonly type: 'attendance' }
  /** The links of the page. */
  | { readonly type: 'links' }
  /** Somebody began a turn elsewhere, or none is left. */
  | { readonly type: 'moved' }
  | { readonly type: 'quit' }

export interface Lobby {
  readonly room: MeetingRoom
  /** Of the rooms that are held here. */
  readonly turns: () => readonly Turn[]
  readonly screen: () => Screen
  /** Whether there is a page, with links to show. */
  readonly links: boolean
}

/** Which turn is next. */
export function lobbyPrompt({
  room,
  turns,
  screen,
  links,
}: Lobby): KeyPrompt<{ readonly at: number }, LobbyResult> {
  const planned = (): readonly Turn[] => turns().filter(({ state }) => state === 'planned')
  const chosen = (place: number): number | null => {
    const open = planned()
    return open[Math.min(place, open.length - 1)]?.turn ?? null
  }
  return {
    start: { at: 0 },
    ticking: true,
    close: null,
    tick(state) {
      room.refresh()
      return turns().some(isOpen) || planned().length === 0 ? { result: { type: 'moved' } } : { state }
    },
    draw(state) {
      const now = screen()
      const { keys } = mockRoomText(now.lang)
      const page = links ? [keys.links] : []
      const named = [keys.begin, keys.choose, keys.attendance, keys.drop, ...page, keys.quit]
      return [
        ...meetingLines(room.journal.id, room.meeting(), now),
        ...turnLines(turns(), chosen(state.at), now),
        ...wrap(now.theme.faint(named.join(' · ')), now.columns),
      ].join('\n')
    },
    press(state, key) {
      const turn = chosen(state.at)
      if (key === 'up' || key === 'k') return { state: { at: Math.max(0, state.at - 1) } }
      if (key === 'down' || key === 'j')
        return { state: { at: Math.min(planned().length - 1, state.at + 1) } }
      if (key === 'q') return { result: { type: 'quit' } }
      if (key === 'l' && links) return { result: { type: 'links' } }
      if (key === 'a') return { result: { type: 'attendance' } }
      if (turn === null) return { state }
      if (key === 'enter' || key === 'space') return { result: { type: 'begin', turn } }
      return key === 'd' ? { result: { type: 'drop', turn } } : { state }
    },
  }
}

interface Attendance {
  readonly at: number
  readonly absent: ReadonlySet<Handle>
}

/** Who is there: the members that are absent. */
export function attendancePrompt(
  members: readonly Handle[],
  absent: ReadonlySet<Handle>,
  screen: () => Screen,
): KeyPrompt<Attendance, ReadonlySet<Handle>> {
  return {
    start: { at: 0, absent },
    ticking: false,
    close: null,
    draw(state) {
      const { columns, theme, lang } = screen()
      const { keys } = mockRoomText(lang)
      const lines = members.map((member, index) => {
        const mark = state.absent.has(member) ? '[ ]' : theme.good('[x]')
        return `${index === state.at ? theme.accent('▸') : ' '}${mark} ${at(member)}`
      })
      return [...lines, ...wrap(theme.faint(`${keys.toggle} · ${keys.done}`), columns)].join('\n')
    },
    press(state, key) {
      if (key === 'up' || key === 'k') return { state: { ...state, at: Math.max(0, state.at - 1) } }
      if (key === 'down' || key === 'j')
        return { state: { ...state, at: Math.min(members.length - 1, state.at + 1) } }
      if (key === 'enter') return { result: state.absent }
      const member = members[state.at]
      if (key !== 'space' || member === undefined) return { state }
      const next = new Set(state.absent)
      if (!next.delete(member)) next.add(member)
      return { state: { ...state, absent: next } }
    },
  }
}
