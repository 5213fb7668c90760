import { bankerText } from '../../locales/generated-banker.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole, word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { right, writer, wrong } from './acceptance.ts'
import {
  type BankerState,
  countSequences,
  drawState,
  fits,
  listNames,
  nameOf,
  needOf,
  plus,
  processesOf,
  runOut,
  shown,
} from './banker.ts'
import { runSolution, setting } from './banker-solution.ts'
import { foldTyped } from './fold-typed.ts'
import { blocks } from './gfm-table.ts'
import { readNames } from './read-names.ts'
import { NAMED, SAFETY, takeWords } from './typed-words.ts'

const say = writer(bankerText)

/** More orders than this and nearly any answer is right. */
const MOST_SEQUENCES = 20

export const bankerSafety = makeGenerator({
  id: 'banker-safety',
  version: 1,
  params: {
    processes: whole(3, 5),
    resources: whole(2, 4, [2, 3]),
    state: word({ safe: 0.75, unsafe: 0.25 }),
  },
  draw: (chance, { processes, resources }) => drawState(chance, processes, resources),
  isWorthAsking(state, { state: wanted }) {
    const sequences = countSequences(state)
    const isSafe = sequences > 0
    const first = processesOf(state).filter(process => fits(needOf(state, process), state.available))
    const choosesFirst = first.length > 0 && first.length < state.max.length
    return choosesFirst && sequences <= MOST_SEQUENCES && isSafe === (wanted === 'safe')
  },
  pose: poseSafety,
})

export function poseSafety(state: BankerState): Instance {
  const run = runOut(state)
  const isSafe = run.stuck.length === 0
  const example = `${listNames([1, 0])} …`
  return {
    stem: say(text => blocks(setting(state, text), text.safety.ask(example))),
    solution: say(text =>
      blocks(runSolution(state, run, text), isSafe ? text.safety.count(countSequences(state)) : ''),
    ),
    right: isSafe
      ? inEither(listNames(run.finishes.map(({ process }) => process)))
      : say(text => text.unsafeWord),
    level: state.max.length < 4 ? 'medium' : 'hard',
    example: inEither(example),
    multiline: false,
    accept: answer => accept(state, answer),
  }
}

function accept(state: BankerState, answer: string): Acceptance | null {
  const { meanings, rest } = takeWords(foldTyped(answer), SAFETY)
  if (meanings.has('unsafe')) return acceptUnsafe(state)
  const sequence = readNames(rest, processesOf(state), NAMED.process)
  return sequence === null ? null : acceptSequence(state, sequence)
}

function acceptUnsafe(state: BankerState): Acceptance {
  const { stuck, finishes } = runOut(state)
  if (stuck.length > 0) return right()
  return wrong(say(text => text.safety.isSafe(listNames(finishes.map(({ process }) => process)))))
}

/** Lets the processes finish in the order given, whatever order that is. */
function acceptSequence(state: BankerState, sequence: readonly number[]): Acceptance {
  let work = state.available
  for (const [index, process] of sequence.entries()) {
    const at = index + 1
    if (sequence.indexOf(process) < index) {
      return wrong(say(text => text.safety.again({ at, process: nameOf(process) })))
    }
    const need = needOf(state, process)
    if (!fits(need, work)) {
      const about = { at, process: nameOf(process), need: shown(need), work: shown(work) }
      return wrong(say(text => text.safety.blocked(about)))
    }
    work = plus(work, state.allocation[process] ?? [])
  }
  const missing = processesOf(state).filter(process => !sequence.includes(process))
  if (missing.length > 0) return wrong(say(text => text.safety.missing(listNames(missing))))
  return right(say(text => text.safety.count(countSequences(state))))
}
