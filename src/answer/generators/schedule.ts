import type { Chance } from '../../model/seeded.ts'
import { between, pick, shuffled, times } from './draw.ts'

/** One read or write of a transaction, numbered from 1. */
export interface Operation {
  readonly transaction: number
  readonly kind: 'r' | 'w'
  readonly item: string
}

/** `before` has to precede `after`, because its operation comes first and conflicts. */
export interface Edge {
  readonly before: number
  readonly after: number
  readonly first: Operation
  readonly second: Operation
}

export const TRANSACTIONS = [1, 2, 3] as const

export const shownOperation = ({ transaction, kind, item }: Operation): string =>
  `${kind}${transaction}(${item})`

const isConflict = (a: Operation, b: Operation): boolean =>
  a.transaction !== b.transaction && a.item === b.item && (a.kind === 'w' || b.kind === 'w')

/** The precedence graph: one edge for each pair of transactions that have a conflict in that direction. */
export function precedence(schedule: readonly Operation[]): readonly Edge[] {
  const edges: Edge[] = []
  for (const [at, first] of schedule.entries()) {
    for (const second of schedule.slice(at + 1)) {
      const [before, after] = [first.transaction, second.transaction]
      const isKnown = edges.some(edge => edge.before === before && edge.after === after)
      if (isConflict(first, second) && !isKnown) edges.push({ before, after, first, second })
    }
  }
  return edges.sort((a, b) => a.before - b.before || a.after - b.after)
}

/** The edge that an order runs against, if there is one. */
export const violated = (edges: readonly Edge[], order: readonly number[]): Edge | undefined =>
  edges.find(({ before, after }) => order.indexOf(before) > order.indexOf(after))

const ORDERS: readonly (readonly number[])[] = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [2, 3, 1],
  [3, 1, 2],
  [3, 2, 1],
]

/** Every serial order that is equivalent. */
export const serialOrders = (edges: readonly Edge[]): readonly (readonly number[])[] =>
  ORDERS.filter(order => violated(edges, order) === undefined)

const CYCLES: readonly (readonly number[])[] = [
  [1, 2, 1],
  [1, 3, 1],
  [2, 3, 2],
  [1, 2, 3, 1],
  [1, 3, 2, 1],
]

export const hasEdge = (edges: readonly Edge[], before: number, after: number): boolean =>
  edges.some(edge => edge.before === before && edge.after === after)

/** A way round that follows the edges, the last the same as the first. */
export const isCycle = (edges: readonly Edge[], way: readonly number[]): boolean =>
  way.length > 1 &&
  way[0] === way.at(-1) &&
  way.slice(1).every((after, at) => hasEdge(edges, way[at] ?? 0, after))

export const findCycle = (edges: readonly Edge[]): readonly number[] | undefined =>
  CYCLES.find(way => isCycle(edges, way))

const ITEMS = ['x', 'y', 'z'] as const

/** Each transaction has operations of its own, in its own order, between those of the others. */
export function drawSchedule(chance: Chance): readonly Operation[] {
  const counts = TRANSACTIONS.map(() => between(chance, 2, 3))
  const turns = shuffled(
    chance,
    TRANSACTIONS.flatMap((transaction, at) => times(counts[at] ?? 0, () => transaction)),
  )
  return turns.map(transaction => ({
    transaction,
    kind: chance() < 0.5 ? 'r' : 'w',
    item: pick(chance, ITEMS),
  }))
}
