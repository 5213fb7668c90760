import type { Handle, MeetingId } from '../model/mock.ts'
import { type KnownMeeting, roomsHeld } from './meeting-history.ts'
import { type RoleCounts, type RoomHeld, roleCounts } from './role-counts.ts'

export interface Fairness {
  /** Meetings in which a turn took place. */
  readonly meetings: number
  readonly members: readonly MemberRoles[]
  /** Every ordered pair of two members. */
  readonly pairs: readonly PairRoles[]
  /** Duties that somebody had not exactly once in a meeting to which they came: against G1. */
  readonly uneven: readonly Uneven[]
  /** The most less the least, over all pairs and over all places; null before the first meeting. */
  readonly pairSpread: number | null
  readonly placeSpread: number | null
  readonly promises: readonly Promised[]
}

/** What a plan promises (`quiz mock plan`); `open` where it does not promise it for these meetings. */
export interface Promised {
  readonly name: 'G1' | 'G2' | 'G3' | 'G4'
  readonly state: 'kept' | 'broken' | 'open'
}

export interface MemberRoles {
  readonly member: Handle
  /** Meetings to which they came. */
  readonly meetings: number
  readonly candidate: number
  readonly interviewer: number
  readonly scribe: number
  /** How often they were the first, the second, … candidate of their room. */
  readonly places: readonly number[]
}

export interface PairRoles {
  readonly candidate: Handle
  readonly member: Handle
  readonly interviewed: number
  readonly wrote: number
}

export type DutyName = 'candidate' | 'interviewer' | 'scribe'

export interface Uneven {
  readonly meeting: MeetingId
  readonly member: Handle
  readonly duty: DutyName
  readonly times: number
}

/** How evenly everything was spread in the meetings that took place. */
export function fairnessOf(meetings: readonly KnownMeeting[]): Fairness {
  const held = meetings
    .map(known => ({ id: known.id, rooms: roomsHeld(known) }))
    .filter(({ rooms }) => rooms.length > 0)
  const rooms = held.flatMap(each => each.rooms)
  const members = [...new Set(rooms.flatMap(room => room.members))].sort()
  const largest = Math.max(0, ...rooms.map(({ turns }) => turns.length))
  const counts = roleCounts(rooms)
  const roles = members.map(member => memberRoles(member, rooms, counts, largest))
  const pairs = pairsOf(members, counts)
  const uneven = held.flatMap(({ id, rooms }) => rooms.flatMap(room => unevenIn(id, room)))
  const pairSpread = spread(pairs.map(({ interviewed }) => interviewed))
  const placeSpread = spread(roles.flatMap(({ places }) => places))
  // Only where the same people have shared one room every time.
  const areAll = rooms.length === held.length && rooms.every(room => room.members.length === members.length)
  const even = (most: number | null): Promised['state'] => (areAll ? kept((most ?? 0) <= 1) : 'open')
  return {
    meetings: held.length,
    members: roles,
    pairs,
    uneven,
    pairSpread,
    placeSpread,
    promises: [
      { name: 'G1', state: kept(uneven.length === 0) },
      { name: 'G2', state: kept(roles.every(({ meetings, interviewer }) => meetings === interviewer)) },
      { name: 'G3', state: even(pairSpread) },
      { name: 'G4', state: even(placeSpread) },
    ],
  }
}

const kept = (is: boolean): Promised['state'] => (is ? 'kept' : 'broken')

function memberRoles(
  member: Handle,
  rooms: readonly RoomHeld[],
  { ledInAll, scribedInAll, stood }: RoleCounts,
  largest: number,
): MemberRoles {
  const places = Array.from({ length: largest }, (_, at) => stood(member, at + 1))
  return {
    member,
    meetings: rooms.filter(room => room.members.includes(member)).length,
    candidate: places.reduce((sum, count) => sum + count, 0),
    interviewer: ledInAll(member),
    scribe: scribedInAll(member),
    places,
  }
}

const pairsOf = (members: readonly Handle[], { led, scribed }: RoleCounts): readonly PairRoles[] =>
  members.flatMap(candidate =>
    members
      .filter(member => member !== candidate)
      .map(member => ({
        candidate,
        member,
        interviewed: led(candidate, member),
        wrote: scribed(candidate, member),
      })),
  )

/** Two have no scribe: the tool is it. */
function unevenIn(meeting: MeetingId, { members, turns }: RoomHeld): readonly Uneven[] {
  const duties: readonly DutyName[] =
    members.length > 2 ? ['candidate', 'interviewer', 'scribe'] : ['candidate', 'interviewer']
  return members.flatMap(member =>
    duties
      .map(duty => ({ meeting, member, duty, times: turns.filter(turn => turn[duty] === member).length }))
      .filter(({ times }) => times !== 1),
  )
}

const spread = (counts: readonly number[]): number | null =>
  counts.length === 0 ? null : Math.max(...counts) - Math.min(...counts)
