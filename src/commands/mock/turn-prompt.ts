import { followUpChoices } from '../../group/interview/follow-up-choices.ts'
import { may } from '../../group/interview/may.ts'
import { currentRound, phaseOf } from '../../group/interview/phase.ts'
import { type RoomView, type RoundView, roomView } from '../../group/interview/room-view.ts'
import type { Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { Handle } from '../../model/mock.ts'
import type { Key, KeyPrompt, Pressed } from '../../ports/prompts.ts'
import { transcript } from '../../view/mock/transcript.ts'
import { turnPanel } from '../../view/mock/turn-panel.ts'
import { tellProblem } from '../../view/problems.ts'
import type { Screen } from '../../view/screen.ts'
import type { MeetingRoom } from './meeting-room.ts'
import { turnKeys, type Wish } from './turn-keys.ts'

interface Working {
  readonly help: boolean
  /** The key point under the cursor, from 0. */
  readonly at: number
  readonly message: string
}

export type TurnResult =
  | Exclude<Wish, { type: 'act' | 'points' }>
  /** Something was done, here or elsewhere, that has to be said above the prompt. */
  | { readonly type: 'moved' }

/** Somebody, or the whole room at one screen (null), in one turn. */
export interface Seat {
  readonly room: MeetingRoom
  readonly turn: number
  readonly me: Handle | null
  readonly screen: () => Screen
  /** Whether the shared screen shows the key points now. */
  readonly shown: { points: boolean }
  readonly ring: () => void
  /** Shows the links of the page; null where none is served from here. */
  readonly links: (() => Promise<void>) | null
}

/** The turn that a seat is in. A meeting never loses a turn that it has had. */
export const turnOf = ({ room, turn }: Pick<Seat, 'room' | 'turn'>): Turn | null =>
  room.meeting().turns.find(candidate => candidate.turn === turn) ?? null

/** What a seat may see: the shared screen sees what the candidate does. */
export function viewFrom({ room, me }: Seat, turn: Turn): RoomView {
  return roomView(room.meeting(), turn, me ?? turn.candidate, room.now())
}

/** What a turn is worked by, key by key, until something has to be said or asked. */
export function turnPrompt(seat: Seat, first: Turn): KeyPrompt<Working, TurnResult> {
  const { room, me } = seat
  const now = (): Turn => turnOf(seat) ?? first
  const before = signature(seat, first)
  let bell = bellOf(viewFrom(seat, first))
  const settled = (state: Working): Pressed<Working, TurnResult> =>
    signature(seat, now()) === before ? { state } : { result: { type: 'moved' } }

  return {
    start: { help: false, at: 0, message: '' },
    ticking: true,
    close: null,
    draw: state => drawn(seat, now(), state),
    tick(state) {
      room.refresh()
      const ringing = bellOf(viewFrom(seat, now()))
      if (ringing !== bell && !ringing.endsWith('none')) seat.ring()
      bell = ringing
      return settled(state)
    },
    press(state, key) {
      const turn = now()
      const points = pointsOf(seat, turn)?.length ?? 0
      if (key === '?') return { state: { ...state, help: !state.help, message: '' } }
      if (key === 'up') return { state: { ...state, at: Math.max(0, state.at - 1) } }
      if (key === 'down') return { state: { ...state, at: Math.min(Math.max(0, points - 1), state.at + 1) } }
      const wish = wishOf(seat, turn, key === 't' ? String(state.at + 1) : key)
      if (wish === null) return { state }
      if (wish.type === 'points') {
        seat.shown.points = !seat.shown.points
        return { state: { ...state, message: '' } }
      }
      if (wish.type !== 'act') return { result: wish }
      const problem = room.act({ ...wish.action, turn: turn.turn, by: me })
      if (problem === null) return settled({ ...state, message: '' })
      return { state: { ...state, message: tellProblem(problem, seat.screen().lang).message } }
    },
  }
}

function wishOf({ me, links }: Seat, turn: Turn, key: Key): Wish | null {
  const found = turnKeys(turn, me, links !== null).find(({ keys }) => keys.includes(key.toLowerCase()))
  return found?.wish(key.toLowerCase()) ?? null
}

/** Changes when there is something new to be said, or other keys to press. */
function signature(seat: Seat, turn: Turn): string {
  const view = viewFrom(seat, turn)
  const keys = transcript(view, seat.room.meeting().turns.length, seat.screen()).map(({ key }) => key)
  return [view.phase, view.role, view.round?.waiting.length === 0, ...keys].join(' ')
}

const bellOf = ({ phase, clock, whole, round }: RoomView): string =>
  `${phase} ${round?.round} ${round?.followUps.length} ${whole?.bell === 'hard'} ${clock?.bell ?? 'none'}`

/** Those who conduct see them always; the shared screen only while it is asked to. */
function pointsOf({ room, me, shown }: Seat, turn: Turn): RoundView['points'] {
  if (turn.state !== 'begun' || currentRound(turn)?.revealed) return null
  if (me === null && !shown.points) return null
  return roomView(room.meeting(), turn, me ?? turn.interviewer, room.now()).round?.points ?? null
}

function drawn(seat: Seat, turn: Turn, state: Working): string {
  const { me } = seat
  const screen = seat.screen()
  const text = mockRoomText(screen.lang)
  const points = pointsOf(seat, turn)
  const round = currentRound(turn)
  const leads = may(turn, me, 'tick')
  const [best] = round && leads && points && phaseOf(turn) === 'probing' ? followUpChoices(round) : []
  return turnPanel(
    {
      view: viewFrom(seat, turn),
      points,
      cursor: leads ? state.at : null,
      suggested: best?.text ?? null,
      message: state.message,
      keys: turnKeys(turn, me, seat.links !== null).map(({ name }) => text.keys[name]),
      help: state.help,
    },
    screen,
  ).join('\n')
}
