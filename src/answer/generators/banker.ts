import type { Chance } from '../../model/seeded.ts'
import { between, times } from './draw.ts'
import { gfmTable } from './gfm-table.ts'

/** One number for each resource. */
export type Vector = readonly number[]

/** What each process holds, the most it may ever hold, and what nobody holds. */
export interface BankerState {
  readonly allocation: readonly Vector[]
  readonly max: readonly Vector[]
  readonly available: Vector
}

/** A process that runs to its end and gives back what it held. */
interface Finish {
  readonly process: number
  readonly need: Vector
  readonly before: Vector
  readonly after: Vector
}

/** As many processes as can finish, one after the other. Which ones remain does not depend on the order. */
export interface Run {
  readonly finishes: readonly Finish[]
  readonly stuck: readonly number[]
  readonly work: Vector
}

export const plus = (a: Vector, b: Vector): Vector => a.map((one, at) => one + (b[at] ?? 0))
export const minus = (a: Vector, b: Vector): Vector => a.map((one, at) => one - (b[at] ?? 0))
/** No resource more than there is: `≤`, since a process may take the last one. */
export const fits = (a: Vector, b: Vector): boolean => a.every((one, at) => one <= (b[at] ?? 0))

export const processesOf = ({ max }: BankerState): readonly number[] => max.map((_, process) => process)

export const needOf = ({ allocation, max }: BankerState, process: number): Vector =>
  minus(max[process] ?? [], allocation[process] ?? [])

export const nameOf = (process: number): string => `P${process}`
export const listNames = (processes: readonly number[]): string => processes.map(nameOf).join(' ')
export const shown = (vector: Vector): string => `(${vector.join(',')})`
export const resourceName = (resource: number): string => String.fromCharCode(65 + resource)

/** Dijkstra's banker, EWD 123: the lowest numbered process that can finish does. */
export function runOut(state: BankerState): Run {
  const finishes: Finish[] = []
  let stuck = processesOf(state)
  let work = state.available
  for (;;) {
    const process = stuck.find(candidate => fits(needOf(state, candidate), work))
    if (process === undefined) return { finishes, stuck, work }
    const after = plus(work, state.allocation[process] ?? [])
    finishes.push({ process, need: needOf(state, process), before: work, after })
    stuck = stuck.filter(other => other !== process)
    work = after
  }
}

export const isSafe = (state: BankerState): boolean => runOut(state).stuck.length === 0

/** In how many orders all processes can finish. What is free depends only on which ones have. */
export function countSequences(state: BankerState): number {
  const known = new Map<string, number>()
  const count = (left: readonly number[], work: Vector): number => {
    if (left.length === 0) return 1
    const key = left.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const ways = left
      .filter(process => fits(needOf(state, process), work))
      .map(process => {
        const others = left.filter(other => other !== process)
        return count(others, plus(work, state.allocation[process] ?? []))
      })
      .reduce((sum, one) => sum + one, 0)
    known.set(key, ways)
    return ways
  }
  return count(processesOf(state), state.available)
}

const MOST_HELD = 3
const MOST_NEEDED = 4

export function drawState(chance: Chance, processes: number, resources: number): BankerState {
  const vector = (most: number): Vector => times(resources, () => between(chance, 0, most))
  const allocation = times(processes, () => vector(MOST_HELD))
  const max = allocation.map(held => plus(held, vector(MOST_NEEDED)))
  return { allocation, max, available: vector(MOST_HELD) }
}

/** What the person is given: `Need` is left to be worked out. */
export const stateTable = ({ allocation, max }: BankerState, heading: string): string =>
  gfmTable(
    [heading, 'Allocation', 'Max'],
    max.map((most, process) => [nameOf(process), (allocation[process] ?? []).join(' '), most.join(' ')]),
  )

export const needTable = (state: BankerState, heading: string): string =>
  gfmTable(
    [heading, 'Max − Allocation', 'Need'],
    processesOf(state).map(process => [
      nameOf(process),
      `${shown(state.max[process] ?? [])} − ${shown(state.allocation[process] ?? [])}`,
      shown(needOf(state, process)),
    ]),
  )

/** How the processes finish one after the other. */
export const runTable = (
  { finishes }: Run,
  [turn, process, after]: readonly [string, string, string],
): string =>
  gfmTable(
    [turn, process, 'Need ≤ Work', after],
    finishes.map(({ process: finished, need, before, after: work }, at) => [
      String(at + 1),
      nameOf(finished),
      `${shown(need)} ≤ ${shown(before)}`,
      shown(work),
    ]),
  )
