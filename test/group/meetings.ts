import type { RoomHeld } from '../../src/group/role-counts.ts'
import { roleCounts } from '../../src/group/role-counts.ts'
import { rotate, rotationSeed } from '../../src/group/rotation.ts'
import type { Handle } from '../../src/model/mock.ts'

export const members = (count: number): readonly Handle[] =>
  ['an', 'bo', 'chae', 'do', 'eun', 'ga', 'ha', 'in', 'jun', 'ko'].slice(0, count)

/** What a room does that is planned by its history and takes place as it was planned. */
export function meet(history: readonly RoomHeld[], present: readonly Handle[], date: string): RoomHeld {
  const counts = roleCounts(history)
  const seed = rotationSeed(date, present)
  const roles = rotate({ candidates: present, present, held: [], counts, seed })
  return { members: present, turns: roles.map((turn, at) => ({ ...turn, position: at + 1 })) }
}

/** So many meetings, one after the other, to which those come whom `attending` names. */
export function season(
  meetings: number,
  attending: (meeting: number) => readonly Handle[],
): readonly RoomHeld[] {
  const history: RoomHeld[] = []
  for (let at = 0; at < meetings; at++) history.push(meet(history, attending(at), `week ${at}`))
  return history
}

/** The most less the least. */
export const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts)

/** The count of every ordered pair of two different members. */
export const pairs = (
  all: readonly Handle[],
  count: (candidate: Handle, member: Handle) => number,
): readonly number[] => all.flatMap(one => all.filter(other => other !== one).map(other => count(one, other)))
