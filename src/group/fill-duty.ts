import type { Handle } from '../model/mock.ts'
import { assign } from './assign.ts'

/** Something that somebody does for each candidate: to interview, to write. */
export interface Duty {
  /** How often somebody has already done it today. */
  readonly done: (member: Handle) => number
  /** How often in all meetings: who has done it least does it again where somebody is missing. */
  readonly load: (member: Handle) => number
  readonly cost: (candidate: Handle, member: Handle) => number
  /** Whether the member may do it for the candidate at this place. */
  readonly isFit: (at: number, member: Handle) => boolean
  /** Whether today they have already done it for each other the other way round. */
  readonly isMutual: (candidate: Handle, member: Handle) => boolean
  /** For each candidate the members, the one to try first first. */
  readonly order: readonly (readonly Handle[])[]
}

/** More than the pairs of a room together can cost, and more than all that each member has done. */
const LOAD = 1e6
const AGAIN = 1e10

/** Who does it for each candidate: each once, or again where the others are too few. Null where nobody can. */
export function fillDuty(
  candidates: readonly Handle[],
  present: readonly Handle[],
  duty: Duty,
): readonly Handle[] | null {
  const fresh = present.filter(member => duty.done(member) === 0)
  return fillFrom(candidates, fresh, duty) ?? fillFrom(candidates, [...fresh, ...present], duty)
}

/** `slots` names a member as often as they may do it. */
function fillFrom(
  candidates: readonly Handle[],
  slots: readonly Handle[],
  duty: Duty,
): readonly Handle[] | null {
  const memberAt = (slot: number): Handle => slots[slot] ?? ''
  const candidateAt = (task: number): Handle => candidates[task] ?? ''
  const again = slots.map((member, slot) => duty.done(member) > 0 || slots.indexOf(member) < slot)
  const assigned = assign({
    tasks: candidates.length,
    slots: slots.length,
    cost: (task, slot) => {
      if (!duty.isFit(task, memberAt(slot))) return Number.POSITIVE_INFINITY
      const twice = again[slot] ? AGAIN + LOAD * duty.load(memberAt(slot)) : 0
      return duty.cost(candidateAt(task), memberAt(slot)) + twice
    },
    clash: (chosen, task, slot) => {
      const back = chosen[candidates.indexOf(memberAt(slot))]
      const isBack = back !== undefined && memberAt(back) === candidateAt(task)
      return isBack || duty.isMutual(candidateAt(task), memberAt(slot)) ? 1 : 0
    },
    order: duty.order.map(members =>
      members.flatMap(member => slots.flatMap((one, slot) => (one === member ? [slot] : []))),
    ),
  })
  return assigned?.map(memberAt) ?? null
}
