/** How often something may be done. */
export interface Allowance {
  readonly atOnce: number
  readonly eachSecond: number
}

/** Those who are remembered: more are forgotten together, which is generous and never grows. */
const MOST_KNOWN = 500

/** Whether the one who is named may do it once more. `monotonic` reads milliseconds. */
export function createAllowances(
  { atOnce, eachSecond }: Allowance,
  monotonic: () => number,
): (name: string) => boolean {
  const left = new Map<string, { readonly times: number; readonly at: number }>()
  return name => {
    const now = monotonic()
    const before = left.get(name) ?? { times: atOnce, at: now }
    const times = Math.min(atOnce, before.times + ((now - before.at) / 1000) * eachSecond)
    if (!left.has(name) && left.size >= MOST_KNOWN) left.clear()
    left.set(name, { times: Math.max(0, times - 1), at: now })
    return times >= 1
  }
}
