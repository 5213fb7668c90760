import type { PlanItem } from './item.ts'
import type { Outlook, Policy } from './outlook.ts'

/**
 * What a second of practice is worth on the days to come, in questions: everything that could be done with them, the best
 * first, until they are used. 0 where there is time for all of it.
 */
export function priceOf(
  policy: Policy,
  items: readonly PlanItem[],
  outlooks: readonly (Outlook | null)[],
): number {
  const { attendance, daily, left } = policy.horizon
  const jobs = jobsOf(policy, items, outlooks)
  const best = jobs.gains.map((_, at) => at).sort((a, b) => (jobs.gains[b] ?? 0) - (jobs.gains[a] ?? 0))
  let room = attendance * daily * left
  for (const at of best) {
    room -= jobs.costs[at] ?? 0
    if (room < 0) return Math.max(0, jobs.gains[at] ?? 0)
  }
  return 0
}

interface Jobs {
  /** Questions per second. */
  readonly gains: Float64Array
  readonly costs: Float64Array
}

/** One more look at each card that was asked, a first one at each other, and a later check of that. */
function jobsOf(policy: Policy, items: readonly PlanItem[], outlooks: readonly (Outlook | null)[]): Jobs {
  const gains = new Float64Array(2 * items.length)
  const costs = new Float64Array(2 * items.length)
  const check = laterCheck(policy)
  const cost = policy.costs.new
  let at = 0
  const add = (gain: number, seconds: number): void => {
    gains[at] = gain
    costs[at] = seconds
    at++
  }
  items.forEach(({ weight, prior }, place) => {
    const outlook = outlooks[place]
    if (outlook) add((weight * (outlook.checked - outlook.alone)) / outlook.seconds, outlook.seconds)
    else {
      add((weight * (policy.firstHalfway - prior)) / cost, cost)
      add(weight * check.gain, check.seconds)
    }
  })
  return { gains: gains.subarray(0, at), costs: costs.subarray(0, at) }
}

/** The check of a card after its first answer, whatever that is going to be. */
function laterCheck({ first }: Policy): { readonly gain: number; readonly seconds: number } {
  let gain = 0
  let seconds = 0
  for (const { share, outlook } of first) {
    gain += share * (outlook.checked - outlook.alone)
    seconds += share * outlook.seconds
  }
  return { gain: gain / seconds, seconds }
}
