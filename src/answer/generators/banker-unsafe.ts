import { bankerText } from '../../locales/generated-banker.ts'
import { type Bilingual, inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { byParts, reasons, writer } from './acceptance.ts'
import {
  type BankerState,
  drawState,
  listNames,
  nameOf,
  needOf,
  processesOf,
  type Run,
  runOut,
  shown,
} from './banker.ts'
import { runSolution, setting } from './banker-solution.ts'
import { foldTyped } from './fold-typed.ts'
import { blocks } from './gfm-table.ts'
import { readNames } from './read-names.ts'
import { EMPTY, NAMED, takeWords } from './typed-words.ts'

const say = writer(bankerText)

export const bankerUnsafe = makeGenerator({
  id: 'banker-unsafe',
  version: 1,
  params: { processes: whole(3, 5, [4, 5]), resources: whole(2, 4, [2, 3]) },
  draw: (chance, { processes, resources }) => drawState(chance, processes, resources),
  isWorthAsking(state) {
    const { finishes, stuck } = runOut(state)
    return stuck.length > 0 && finishes.length > 0
  },
  pose: poseUnsafe,
})

/** Any two names would be the answer now and then. */
const EXAMPLE = 'P… P…'

export function poseUnsafe(state: BankerState): Instance {
  const run = runOut(state)
  return {
    stem: say(text => blocks(setting(state, text), text.unsafe.ask(EXAMPLE))),
    solution: say(text =>
      blocks(
        runSolution(state, run, text),
        run.stuck.length === 0 ? text.unsafe.none : text.unsafe.answer(listNames(run.stuck)),
      ),
    ),
    right: run.stuck.length === 0 ? say(text => text.none) : inEither(listNames(run.stuck)),
    level: 'medium',
    example: inEither(EXAMPLE),
    multiline: false,
    accept(answer) {
      const none = takeWords(foldTyped(answer), EMPTY).meanings.has('none')
      const named = none ? [] : readNames(answer, processesOf(state), NAMED.process)
      return named === null ? null : acceptSet(state, run, named)
    },
  }
}

/** Each process by itself: who cannot finish is the same in whatever order the others do. */
function acceptSet(state: BankerState, run: Run, named: readonly number[]): Acceptance {
  const hits = run.stuck.filter(process => named.includes(process))
  const missed = run.stuck.filter(process => !named.includes(process))
  const extra = processesOf(state).filter(process => named.includes(process) && !run.stuck.includes(process))
  const why = [
    ...extra.map(process => canFinish(process, run)),
    ...missed.map(process => cannot(state, process, run)),
  ]
  return byParts(hits.length, why.length, reasons(why))
}

function canFinish(process: number, { finishes }: Run): Bilingual {
  const at = finishes.findIndex(finish => finish.process === process)
  const { need = [], before = [] } = finishes[at] ?? {}
  const about = { process: nameOf(process), need: shown(need), work: shown(before), at: at + 1 }
  return say(text => text.unsafe.canFinish(about))
}

function cannot(state: BankerState, process: number, { work }: Run): Bilingual {
  const about = { process: nameOf(process), need: shown(needOf(state, process)), work: shown(work) }
  return say(text => text.unsafe.cannot(about))
}
