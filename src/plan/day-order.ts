import type { Worths } from './worth.ts'

/** Less than a question an hour is not worth the time (scheduling policy, stop rule). */
export const WORTHWHILE = 1 / 3600

export interface Day {
  /** Seconds of practice. */
  readonly budget: number
  /** Whether the item at a place may be asked today. */
  readonly isOpen?: (at: number) => boolean
  readonly floor?: ReviewFloor
}

/** The least share of the time that goes to items asked before, even where new ones are worth more. */
export interface ReviewFloor {
  readonly share: number
  readonly isReview: (at: number) => boolean
}

/** Places of the items to ask, the best first, until the seconds are used or nothing is worth them. Equals keep their order. */
export function dayOrder(worths: Worths, { budget, isOpen = () => true, floor }: Day): readonly number[] {
  const { worth, seconds } = worths
  const best = bestFirst(worths, at => (worth[at] ?? 0) >= WORTHWHILE && isOpen(at))
  const order = floor && floor.share > 0 ? withReviews(worths, best, { ...floor, isOpen }) : best
  let used = 0
  const end = order.findIndex(at => {
    const full = used >= budget
    used += seconds[at] ?? 0
    return full
  })
  return end === -1 ? order : order.slice(0, end)
}

function bestFirst({ worth }: Worths, isWanted: (at: number) => boolean): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < worth.length; at++) if (isWanted(at)) places.push(at)
  return places.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
}

/** The same order, in which the best review comes forward whenever reviews have had too little of the time. */
function withReviews(
  worths: Worths,
  best: readonly number[],
  { share, isReview, isOpen }: ReviewFloor & Required<Pick<Day, 'isOpen'>>,
): readonly number[] {
  const { seconds } = worths
  const reviews = bestFirst(worths, at => isReview(at) && isOpen(at))
  const order = new Set<number>()
  let [used, onReviews, next] = [0, 0, 0]
  const ask = (at: number): void => {
    if (order.has(at)) return
    order.add(at)
    used += seconds[at] ?? 0
    if (isReview(at)) onReviews += seconds[at] ?? 0
  }
  for (const at of best) {
    ask(at)
    for (; onReviews < share * used && next < reviews.length; next++) ask(reviews[next] ?? at)
  }
  return [...order]
}
