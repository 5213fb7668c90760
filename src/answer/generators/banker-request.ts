import { type BankerText, bankerText } from '../../locales/generated-banker.ts'
import type { Bilingual } from '../../model/bilingual.ts'
import type { Chance } from '../../model/seeded.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole, word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { judged, right, writer, wrong } from './acceptance.ts'
import {
  type BankerState,
  drawState,
  fits,
  isSafe,
  listNames,
  minus,
  nameOf,
  needOf,
  plus,
  runOut,
  shown,
  type Vector,
} from './banker.ts'
import { setting } from './banker-solution.ts'
import { between } from './draw.ts'
import { foldTyped } from './fold-typed.ts'
import { blocks, numberedList } from './gfm-table.ts'
import { REQUEST, takeWords } from './typed-words.ts'

const say = writer(bankerText)

const TESTS = ['need', 'available', 'unsafe'] as const
type Test = (typeof TESTS)[number]
/** The first test that fails. */
type Outcome = Test | 'grant'

interface Facts {
  readonly state: BankerState
  readonly process: number
  readonly request: Vector
}

export const bankerRequest = makeGenerator({
  id: 'banker-request',
  version: 1,
  params: {
    processes: whole(3, 5),
    resources: whole(2, 4, [2, 3]),
    outcome: word({ grant: 0.45, unsafe: 0.35, available: 0.12, need: 0.08 }),
  },
  draw: (chance, { processes, resources }): Facts => {
    const state = drawState(chance, processes, resources)
    const process = between(chance, 0, processes - 1)
    return { state, process, request: drawRequest(chance, needOf(state, process)) }
  },
  isWorthAsking: (facts, { outcome }) =>
    facts.request.some(count => count > 0) && isSafe(facts.state) && outcomeOf(facts) === outcome,
  pose: poseRequest,
})

/** Up to the need, and one more now and then. */
const drawRequest = (chance: Chance, need: Vector): Vector =>
  need.map(most => between(chance, 0, chance() < 0.2 ? most + 1 : most))

/** The state as if the request had been granted. */
const granted = ({ state, process, request }: Facts): BankerState => ({
  ...state,
  available: minus(state.available, request),
  allocation: state.allocation.map((held, at) => (at === process ? plus(held, request) : held)),
})

const TESTED: Readonly<Record<Test, (facts: Facts) => boolean>> = {
  need: ({ state, process, request }) => fits(request, needOf(state, process)),
  available: ({ state, request }) => fits(request, state.available),
  unsafe: facts => isSafe(granted(facts)),
}

const outcomeOf = (facts: Facts): Outcome => TESTS.find(test => !TESTED[test](facts)) ?? 'grant'

export function poseRequest(facts: Facts): Instance {
  const { state, process, request } = facts
  const outcome = outcomeOf(facts)
  const asked = { process: nameOf(process), request: shown(request) }
  return {
    stem: say(text => blocks(setting(state, text), text.request.ask(asked))),
    solution: solution(facts, outcome),
    right: say(text => text.request.words[outcome]),
    level: 'hard',
    example: say(text => text.request.example),
    multiline: false,
    accept: answer => accept(facts, outcome, answer),
  }
}

function solution(facts: Facts, outcome: Outcome): Bilingual {
  const { process } = facts
  const after = granted(facts)
  const tests = outcome === 'grant' ? TESTS : TESTS.slice(0, TESTS.indexOf(outcome) + 1)
  return say(text => {
    const pretend = text.request.pretend({
      available: shown(after.available),
      allocation: shown(after.allocation[process] ?? []),
      need: shown(needOf(after, process)),
    })
    const steps = tests.map(test => {
      const sentence = saidOf(facts, test, outcome !== test, text)
      return test === 'unsafe' ? `${pretend} ${sentence}` : sentence
    })
    const verdict =
      outcome === 'grant' ? text.request.granted : text.request.denied(text.request.words[outcome])
    return blocks(numberedList(steps), verdict)
  })
}

/** What a test comes to; the safety test is only made where the two before it hold. */
function saidOf(facts: Facts, test: Test, holds: boolean, text: BankerText): string {
  const { state, process, request } = facts
  const need = shown(needOf(state, process))
  const available = shown(state.available)
  const asked = shown(request)
  switch (test) {
    case 'need':
      return text.request[holds ? 'needHolds' : 'needFails']({ request: asked, need })
    case 'available':
      return text.request[holds ? 'availableHolds' : 'availableFails']({ request: asked, available })
    case 'unsafe': {
      const { finishes, stuck } = runOut(granted(facts))
      return holds
        ? text.request.safetyHolds(listNames(finishes.map(finish => finish.process)))
        : text.request.safetyFails(listNames(stuck))
    }
  }
}

function accept(facts: Facts, outcome: Outcome, answer: string): Acceptance | null {
  const { meanings } = takeWords(foldTyped(answer), REQUEST)
  const named = TESTS.filter(test => meanings.has(test))
  const denies = meanings.has('deny') || (named.length > 0 && !meanings.has('grant'))
  if (!denies && !meanings.has('grant')) return null
  const told = (test: Test): Bilingual => say(text => saidOf(facts, test, outcome !== test, text))
  if (outcome === 'grant') return denies ? wrong(told(named[0] ?? 'unsafe')) : right()
  if (!denies) return wrong(told(outcome))
  if (named.length === 0)
    return judged(
      'partly',
      say(text => text.request.sayWhy),
    )
  if (named.every(test => test === outcome)) return right()
  const early = named.find(test => TESTS.indexOf(test) < TESTS.indexOf(outcome))
  return judged('partly', told(early ?? outcome))
}
