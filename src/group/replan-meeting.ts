import type { Handle, PlannedTurn } from '../model/mock.ts'
import type { Turn } from './meeting.ts'
import { type KnownMeeting, roomsHeld, tookPlace } from './meeting-history.ts'
import { contextOf, type PlannedMeeting, type PlanRequest, plannedMeeting } from './plan-meeting.ts'
import { planRoom, type RoomRequest } from './plan-room.ts'

/**
 * What is left of a meeting, for the members who are there now: turns that have begun or were dropped stay what they are,
 * and who comes late joins the smallest room. `history` is without the meeting itself.
 */
export function replanMeeting(request: PlanRequest, current: KnownMeeting): PlannedMeeting {
  const { turns } = current.meeting
  const context = contextOf(request, [...request.history, current].flatMap(roomsHeld))
  const settled = turns.filter(({ state }) => state !== 'planned')
  const numbers = freeNumbers(settled)
  const planned = roomsNow(turns, request.members).flatMap(({ room, present }) => {
    const held = turns.filter(turn => turn.room === room && tookPlace(turn))
    const done = held.map(({ candidate }) => candidate)
    const candidates = present.filter(member => !done.includes(member))
    const left: RoomRequest = {
      room,
      numbers: candidates.map(numbers),
      present,
      candidates,
      held: roomsHeld({ ...current, meeting: { ...current.meeting, turns: held } })[0]?.turns ?? [],
      heard: new Set(held.flatMap(({ rounds }) => rounds.map(({ question }) => question.id))),
    }
    return planRoom(left, context)
  })
  const { plan, chosen } = plannedMeeting(request, context.seed, planned)
  const all = [...settled.map(asPlanned), ...plan.turns].sort((a, b) => a.turn - b.turn)
  return { plan: { ...plan, turns: all }, chosen }
}

/** From 1, without those that are taken. */
function freeNumbers(settled: readonly Turn[]): () => number {
  const taken = new Set(settled.map(({ turn }) => turn))
  let last = 0
  return () => {
    do last++
    while (taken.has(last))
    return last
  }
}

interface RoomNow {
  readonly room: number
  readonly present: readonly Handle[]
}

function roomsNow(turns: readonly Turn[], members: readonly Handle[]): readonly RoomNow[] {
  const rooms = [...new Set(turns.map(({ room }) => room))].map(room => ({
    room,
    present: members.filter(member => turns.some(turn => turn.room === room && isIn(turn, member))),
  }))
  const known = new Set(rooms.flatMap(({ present }) => present))
  const late = members.filter(member => !known.has(member))
  return late.reduce<readonly RoomNow[]>(
    (all, member) => {
      const smallest = all.toSorted((a, b) => a.present.length - b.present.length || a.room - b.room)[0]
      return all.map(one => (one === smallest ? { ...one, present: [...one.present, member] } : one))
    },
    rooms.length === 0 ? [{ room: 1, present: [] }] : rooms,
  )
}

const isIn = ({ candidate, interviewer, scribe, raters }: Turn, member: Handle): boolean =>
  [candidate, interviewer, scribe, ...raters].includes(member)

const asPlanned = ({
  turn,
  room,
  candidate,
  interviewer,
  scribe,
  raters,
  questions,
  spares,
  again = [],
}: Turn): PlannedTurn => ({
  turn,
  room,
  candidate,
  interviewer,
  scribe,
  raters,
  questions,
  spares,
  again,
})
