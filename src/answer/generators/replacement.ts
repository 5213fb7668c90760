/** Which page leaves when a new one needs its frame. */
export const POLICIES = ['fifo', 'lru', 'opt'] as const
export type Policy = (typeof POLICIES)[number]

/** One reference, and what the frames hold after it. */
export interface Reference {
  readonly page: number
  readonly fault: boolean
  /** The page that left for it, else null. */
  readonly out: number | null
  readonly frames: readonly number[]
}

export function refer(policy: Policy, pages: readonly number[], frames: number): readonly Reference[] {
  const arrivals = new Map<number, number>()
  let held: readonly number[] = []
  return pages.map((page, at) => {
    if (held.includes(page)) return { page, fault: false, out: null, frames: held }
    const goesBy = WORTH[policy]
    const worth = (other: number): number => goesBy({ page: other, at, pages, arrivals })
    const out = held.length < frames ? null : least(held, worth)
    held = out === null ? [...held, page] : held.map(other => (other === out ? page : other))
    arrivals.set(page, at)
    return { page, fault: true, out, frames: held }
  })
}

export const faultsOf = (references: readonly Reference[]): number =>
  references.filter(({ fault }) => fault).length

interface Candidate {
  readonly page: number
  readonly at: number
  readonly pages: readonly number[]
  readonly arrivals: ReadonlyMap<number, number>
}

/** The page worth least goes: the one that came first, was used last longest ago, or is needed last or never. */
const WORTH: Readonly<Record<Policy, (candidate: Candidate) => number>> = {
  fifo: ({ page, arrivals }) => arrivals.get(page) ?? 0,
  lru: ({ page, at, pages }) => pages.lastIndexOf(page, at - 1),
  opt: ({ page, at, pages }) => {
    const next = pages.indexOf(page, at)
    return next === -1 ? Number.NEGATIVE_INFINITY : -next
  },
}

/** Of equals the one in the first frame. */
const least = (held: readonly number[], worth: (page: number) => number): number =>
  held.reduce((lowest, page) => (worth(page) < worth(lowest) ? page : lowest))
