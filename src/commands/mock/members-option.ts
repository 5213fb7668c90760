import { handleKey, handleOf } from '../../group/handle.ts'
import type { KnownMeeting } from '../../group/meeting-history.ts'
import { FEWEST, MOST } from '../../group/rooms.ts'
import type { Handle } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'

/** `@a,@b @c`: the members that are named, each spelled as in the meetings before. */
export function membersFrom(typed: string, history: readonly KnownMeeting[]): readonly Handle[] {
  const spelled = new Map(history.flatMap(membersOf).map(member => [handleKey(member), member]))
  const members = typed
    .split(/[\s,，、]+/u)
    .map(handleOf)
    .filter(member => member !== '')
    .map(member => spelled.get(handleKey(member)) ?? member)
  const twice = members.find((member, at) => members.slice(0, at).some(one => isSame(one, member)))
  if (twice !== undefined) throw new UserError(failure('mock/member-twice', { member: twice }), 2)
  return counted(members)
}

const isSame = (one: Handle, other: Handle): boolean => handleKey(one) === handleKey(other)

const membersOf = ({ meeting }: KnownMeeting): readonly Handle[] => meeting.plan?.members ?? []

/** As many as a meeting may have. */
export function counted(members: readonly Handle[]): readonly Handle[] {
  if (members.length >= FEWEST && members.length <= MOST) return members
  const about = { count: members.length, fewest: FEWEST, most: MOST }
  throw new UserError(failure('mock/member-count', about), 2)
}
