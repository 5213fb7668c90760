import type { Costs } from './answer-times.ts'
import type { Horizon } from './horizon.ts'
import type { PlanItem } from './item.ts'
import { lookSeconds } from './outlook.ts'

/** Whether every question can be met once, and checked once more, in the time that is left. */
export interface Coverage {
  readonly unseen: number
  readonly seen: number
  /** Seconds that it takes, and seconds that there are, today's among them unless it is a day of rest. */
  readonly needed: number
  readonly available: number
  /** Minutes a day that would be enough. */
  readonly minutes: number
  /** Days of practice that would be enough at the minutes there are. */
  readonly practiceDays: number
  /** Questions not asked yet that can still be met. */
  readonly reachable: number
}

/** The recall at which the last check is expected to find a question. */
const CHECKED_AT = 0.8

/** `today` is 1 on a day of practice and 0 on a day of rest. */
export function coverageOf(
  items: readonly PlanItem[],
  { left, daily, attendance }: Horizon,
  costs: Costs,
  today: 0 | 1 = 1,
): Coverage {
  const unseen = items.filter(({ memory }) => memory === null).length
  const check = lookSeconds(costs, CHECKED_AT)
  // Who has no later day of practice meets them once.
  const each = costs.new + (left === 0 ? 0 : check)
  const seen = items.length - unseen
  const needed = unseen * each + seen * check
  const days = today + left * attendance
  const available = daily * days
  const forNew = Math.max(0, available - seen * check)
  return {
    unseen,
    seen,
    needed,
    available,
    // Where no day is left but one of rest, that one.
    minutes: Math.ceil(needed / (days || 1) / 60),
    practiceDays: Math.ceil((needed / daily - today) / attendance) + today,
    reachable: Math.min(unseen, Math.floor(forNew / each)),
  }
}
