export interface Assignment {
  readonly tasks: number
  readonly slots: number
  /** Whole numbers; infinite where the slot must not do the task. */
  readonly cost: (task: number, slot: number) => number
  /** What choosing the slot adds to a second cost, given the slots of the tasks before: it decides among the cheapest. */
  readonly clash: (chosen: readonly number[], task: number, slot: number) => number
  /** The order in which the slots are tried for each task, which decides where everything else is equal. */
  readonly order: readonly (readonly number[])[]
}

/**
 * Gives each task a slot of its own at the least cost, and of all such ways one with the least second cost. Null where
 * there is no way. By dynamic programming over the sets of slots that are taken, tasks · 2^slots of them at most.
 */
export function assign({ tasks, slots, cost, clash, order }: Assignment): readonly number[] | null {
  const rest = costsOfRest({ tasks, slots, cost })
  if (rest(0, 0) === Number.POSITIVE_INFINITY) return null
  let best: readonly number[] | null = null
  let least = Number.POSITIVE_INFINITY
  const chosen: number[] = []
  const search = (taken: number, clashes: number): void => {
    const task = chosen.length
    if (clashes >= least) return
    if (task === tasks) {
      best = [...chosen]
      least = clashes
      return
    }
    for (const slot of order[task] ?? []) {
      const bit = 1 << slot
      if (taken & bit || cost(task, slot) + rest(task + 1, taken | bit) !== rest(task, taken)) continue
      const more = clash(chosen, task, slot)
      chosen.push(slot)
      search(taken | bit, clashes + more)
      chosen.pop()
      if (least === 0) return
    }
  }
  search(0, 0)
  return best
}

/** The least cost of the tasks from one on when the slots in `taken` are gone. */
function costsOfRest({ tasks, slots, cost }: Pick<Assignment, 'tasks' | 'slots' | 'cost'>) {
  const known = new Map<number, number>()
  const rest = (task: number, taken: number): number => {
    if (task === tasks) return 0
    // The number of slots taken is the number of the task, so the set alone is the key.
    const before = known.get(taken)
    if (before !== undefined) return before
    let least = Number.POSITIVE_INFINITY
    for (let slot = 0; slot < slots; slot++) {
      const own = taken & (1 << slot) ? Number.POSITIVE_INFINITY : cost(task, slot)
      if (own < least) least = Math.min(least, own + rest(task + 1, taken | (1 << slot)))
    }
    known.set(taken, least)
    return least
  }
  return rest
}
