import type { Handle } from '../model/mock.ts'
import type { RoleCounts } from './role-counts.ts'

interface Unordered {
  readonly candidate: Handle
  readonly interviewer: Handle
}

interface Start {
  readonly counts: RoleCounts
  /** The position of the first turn, from 1. */
  readonly first: number
  /** The turn that has just taken place; null at the beginning. */
  readonly before: Unordered | null
}

/** How much more a place that somebody had already weighs than what comes after it. */
const PLACE = 1e10
const NEXT_LEADS = 1e5

/**
 * The turns in the order that spreads the places evenly; among such orders the interviewer of a turn is seldom its next
 * candidate, and then nobody follows the same person again. Exact, by Held and Karp: 2^n · n² steps. Where all is equal,
 * the order of `turns` decides.
 */
export function runningOrder<Turn extends Unordered>(turns: readonly Turn[], start: Start): readonly Turn[] {
  const { counts, first, before } = start
  const all = (1 << turns.length) - 1
  const known = new Map<number, Step>()
  const step = (taken: number, last: number, place: number): Step => {
    if (taken === all) return END
    const key = taken * (turns.length + 1) + last
    const found = known.get(key)
    if (found) return found
    let best: Step = { cost: Number.POSITIVE_INFINITY, next: -1 }
    const previous = turns[last] ?? before
    for (const [at, turn] of turns.entries()) {
      if (taken & (1 << at)) continue
      const own = PLACE * counts.stood(turn.candidate, first + place) + betweenCost(previous, turn, counts)
      const cost = own + step(taken | (1 << at), at, place + 1).cost
      if (cost < best.cost) best = { cost, next: at }
    }
    known.set(key, best)
    return best
  }
  const ordered: Turn[] = []
  let taken = 0
  let last = turns.length
  for (const place of turns.keys()) {
    const { next } = step(taken, last, place)
    const turn = turns[next]
    if (!turn) throw new Error('a running order that ends too soon')
    ordered.push(turn)
    taken |= 1 << next
    last = next
  }
  return ordered
}

interface Step {
  readonly cost: number
  readonly next: number
}

const END: Step = { cost: 0, next: -1 }

function betweenCost(before: Unordered | null, turn: Unordered, counts: RoleCounts): number {
  if (!before) return 0
  const leads = before.interviewer === turn.candidate ? NEXT_LEADS : 0
  return leads + counts.followed(before.candidate, turn.candidate)
}
