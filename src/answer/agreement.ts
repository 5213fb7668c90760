import type { ReviewEvent } from '../model/event.ts'
import type { Coverage } from '../model/judgement.ts'

/** How many key points the matcher said this of, and how many of them the person ticked. */
export interface Agreed {
  readonly count: number
  readonly ticked: number
}

/** How a model that was asked as well has done. */
export interface ModelAgreement {
  readonly model: string
  readonly answers: number
  /** Of one opinion, in the middle of all. */
  readonly seconds: number
  /** Key points that it made questions of, and how many of these the person answered as it does. */
  readonly raised: number
  readonly agreed: number
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
  readonly models: readonly ModelAgreement[]
}

type Judged = Pick<ReviewEvent, 'found' | 'maybe' | 'points' | 'ticked' | 'opinion'>

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
    models: modelAgreements(reviews),
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** By name, in the order in which they were first asked. */
function modelAgreements(reviews: readonly Judged[]): readonly ModelAgreement[] {
  const byModel = new Map<string, Judged[]>()
  for (const review of reviews) {
    const { opinion, ticked } = review
    if (opinion === undefined || ticked === undefined) continue
    const same = byModel.get(opinion.model)
    if (same) same.push(review)
    else byModel.set(opinion.model, [review])
  }
  return [...byModel].map(([model, asked]) => {
    const seconds = asked
      .flatMap(({ opinion }) => (opinion ? [opinion.seconds] : []))
      .toSorted((a, b) => a - b)
    const raised = asked.flatMap(({ opinion, found = [], ticked = [] }) =>
      // It doubts what was found, and sees what was not.
      (opinion?.raised ?? []).map(number => ticked.includes(number) !== found.includes(number)),
    )
    return {
      model,
      answers: asked.length,
      seconds: seconds[Math.floor(seconds.length / 2)] ?? 0,
      raised: raised.length,
      agreed: raised.filter(isAgreed => isAgreed).length,
    }
  })
}
