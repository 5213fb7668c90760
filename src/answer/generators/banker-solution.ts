import type { BankerText } from '../../locales/generated-banker.ts'
import {
  type BankerState,
  listNames,
  needTable,
  type Run,
  resourceName,
  runTable,
  shown,
  stateTable,
} from './banker.ts'
import { blocks } from './gfm-table.ts'

export const setting = (state: BankerState, text: BankerText): string =>
  blocks(
    text.setting({
      processes: state.max.length,
      resources: state.available.map((_, resource) => resourceName(resource)).join(', '),
      available: shown(state.available),
    }),
    stateTable(state, text.process),
  )

/** The safety algorithm step by step, to the end of all processes or to where none can go on. */
export function runSolution(state: BankerState, run: Run, text: BankerText): string {
  const { finishes, stuck, work } = run
  const heads = [text.turn, text.process, text.afterwards] as const
  return blocks(
    text.needFirst,
    needTable(state, text.process),
    text.runs,
    finishes.length === 0 ? '' : runTable(run, heads),
    stuck.length === 0
      ? text.allFinish(listNames(finishes.map(({ process }) => process)))
      : text.stuck({ work: shown(work), names: listNames(stuck) }),
  )
}
