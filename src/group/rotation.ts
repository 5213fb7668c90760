import type { Handle, Roles } from '../model/mock.ts'
import { type Chance, seeded } from '../model/seeded.ts'
import { textHash } from '../model/text-hash.ts'
import { type Duty, fillDuty } from './fill-duty.ts'
import type { RoleCounts, TurnHeld } from './role-counts.ts'
import { runningOrder } from './running-order.ts'
import { seededOrder } from './seeded-order.ts'

/** A room before its turns, or what is left of them. */
export interface Room {
  /** Those who still want to be interviewed. */
  readonly candidates: readonly Handle[]
  /** Those who are there. */
  readonly present: readonly Handle[]
  /** What has taken place in this room today. */
  readonly held: readonly TurnHeld[]
  /** Of all meetings before, and of `held`. */
  readonly counts: RoleCounts
  readonly seed: number
}

/** The same seed for the same day and the same people, in whatever order they are named. */
export const rotationSeed = (date: string, members: readonly Handle[]): number =>
  textHash([date, ...[...members].sort()].join('\n'))

/** So many ways to choose the interviewers are compared by what they leave for the scribes. */
const WAYS = 8

/**
 * The turns of a room in their running order. Everybody is interviewer and scribe once, as long as the numbers allow it, and
 * never has two roles in one turn; pairs that have met least in their roles come first.
 */
export function rotate(room: Room): readonly Roles[] {
  const chance = seeded(room.seed)
  const candidates = seededOrder([...room.candidates].sort(), chance)
  const members = [...room.present].sort()
  let best: Filled | null = null
  for (let way = 0; way < WAYS; way++) {
    const filled = fillRoles(room, candidates, chance)
    if (filled && (!best || filled.cost < best.cost)) best = filled
  }
  if (!best) return []
  const { interviewers, scribes } = best
  const turns = candidates.map((candidate, at) => {
    const interviewer = interviewers[at] ?? ''
    const scribe = scribes?.[at] ?? null
    const raters = members.filter(member => ![candidate, interviewer, scribe].includes(member))
    return { candidate, interviewer, scribe, raters }
  })
  const { counts, held } = room
  return runningOrder(turns, { counts, first: held.length + 1, before: held.at(-1) ?? null })
}

interface Filled {
  readonly interviewers: readonly Handle[]
  readonly scribes: readonly Handle[] | null
  readonly cost: number
}

function fillRoles(room: Room, candidates: readonly Handle[], chance: Chance): Filled | null {
  const { present, held, counts } = room
  const members = [...present].sort()
  const order = () => candidates.map(() => seededOrder(members, chance))
  const leads: Duty = {
    done: member => held.filter(turn => turn.interviewer === member).length,
    load: counts.ledInAll,
    cost: (candidate, member) =>
      convex(counts.led(candidate, member), counts.ledInAll(member)) + turnedRound(room, candidate, member),
    isFit: (at, member) => candidates[at] !== member,
    isMutual: (candidate, member) =>
      held.some(turn => turn.candidate === member && turn.interviewer === candidate),
    order: order(),
  }
  const interviewers = fillDuty(candidates, present, leads)
  if (!interviewers) return null
  const writes: Duty = {
    done: member => held.filter(turn => turn.scribe === member).length,
    load: counts.scribedInAll,
    cost: (candidate, member) => convex(counts.scribed(candidate, member), counts.scribedInAll(member)),
    isFit: (at, member) => candidates[at] !== member && interviewers[at] !== member,
    isMutual: () => false,
    order: order(),
  }
  const scribes = fillDuty(candidates, present, writes)
  const cost = candidates.reduce((sum, candidate, at) => sum + writes.cost(candidate, scribes?.[at] ?? ''), 0)
  return { interviewers, scribes, cost }
}

/** What a pair costs the next time: it grows with every time, so the least sum spreads the pairs. */
const convex = (pair: number, inAll: number): number => 1000 * (2 * pair + 1) + 10 * inAll

/**
 * In a room of an odd number a pair that has gone one way next goes the other way: the pairs that a cycle has left can then
 * always be chosen so that no two interview each other in one meeting.
 */
function turnedRound({ present, counts }: Room, candidate: Handle, member: Handle): number {
  if (present.length % 2 === 0) return 0
  return counts.led(member, candidate) > counts.led(candidate, member) ? 0 : 1
}
