import type { ReviewEvent } from '../model/event.ts'
import type { Coverage } from '../model/judgement.ts'

/** How many key points the matcher said this of, and how many of them the person ticked. */
export interface Agreed {
  readonly count: number
  readonly ticked: number
}

/** How often people agreed with the matcher. Shares are null where there is nothing to divide by. */
export interface Agreement {
  /** Typed answers whose key points the person saw. */
  readonly answers: number
  readonly points: number
  readonly states: Readonly<Record<Coverage, Agreed>>
  /** The share of what was found that the person ticked. */
  readonly precision: number | null
  /** The share of what the person ticked that was found. */
  readonly recall: number | null
  /** The share of all key points at which found and ticked are the same. */
  readonly agreed: number | null
}

type Judged = Pick<ReviewEvent, 'found' | 'maybe' | 'points' | 'ticked'>

/** Reviews of older versions do not say how many points there were: nothing is counted of them. */
export function agreement(reviews: readonly Judged[]): Agreement {
  const states = {
    found: { count: 0, ticked: 0 },
    maybe: { count: 0, ticked: 0 },
    missing: { count: 0, ticked: 0 },
  }
  let answers = 0
  for (const { found = [], maybe = [], points, ticked } of reviews) {
    if (points === undefined || ticked === undefined) continue
    answers++
    for (let number = 1; number <= points; number++) {
      const state = found.includes(number) ? 'found' : maybe.includes(number) ? 'maybe' : 'missing'
      states[state].count++
      if (ticked.includes(number)) states[state].ticked++
    }
  }
  const { found, maybe, missing } = states
  const points = found.count + maybe.count + missing.count
  const unticked = maybe.count - maybe.ticked + missing.count - missing.ticked
  return {
    answers,
    points,
    states,
    precision: share(found.ticked, found.count),
    recall: share(found.ticked, found.ticked + maybe.ticked + missing.ticked),
    agreed: share(found.ticked + unticked, points),
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
