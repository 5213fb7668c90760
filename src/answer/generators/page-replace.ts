import { memoryText } from '../../locales/generated-memory.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Level } from '../../model/question.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole, word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { readQuantity } from '../quantity.ts'
import { right, writer, wrong } from './acceptance.ts'
import { between, times } from './draw.ts'
import { blocks, gfmTable } from './gfm-table.ts'
import { faultsOf, POLICIES, type Policy, refer } from './replacement.ts'

const say = writer(memoryText)

interface Facts {
  readonly policy: Policy
  readonly frames: number
  readonly pages: readonly number[]
}

const countOf = ({ pages, frames }: Facts, policy: Policy): number => faultsOf(refer(policy, pages, frames))

export const pageReplace = makeGenerator({
  id: 'page-replace',
  version: 1,
  params: {
    policy: word<Policy>({ fifo: 0.3, lru: 0.4, opt: 0.3 }),
    frames: whole(2, 4, [3, 3]),
    pages: whole(4, 7, [5, 5]),
    length: whole(6, 16, [10, 12]),
  },
  draw: (chance, { policy, frames, pages, length }): Facts => ({
    policy,
    frames,
    pages: times(length, () => between(chance, 1, pages)),
  }),
  isWorthAsking: facts =>
    new Set(POLICIES.map(policy => countOf(facts, policy))).size === POLICIES.length &&
    facts.pages.every((page, at) => page !== facts.pages[at - 1]),
  pose: poseReplacement,
})

const LEVELS: Readonly<Record<Policy, Level>> = { fifo: 'easy', lru: 'medium', opt: 'hard' }

export function poseReplacement(facts: Facts): Instance {
  const { policy, frames, pages } = facts
  const references = refer(policy, pages, frames)
  const faults = faultsOf(references)
  return {
    stem: say(({ replace }) =>
      blocks(replace.setting({ frames, references: pages.join(' ') }), replace.ask(replace.policies[policy])),
    ),
    solution: say(({ replace }) =>
      blocks(
        gfmTable(
          ['#', replace.reference, replace.outcome, replace.held],
          references.map(({ page, fault, out, frames: held }, at) => [
            String(at + 1),
            String(page),
            !fault ? replace.hit : out === null ? replace.fault : replace.out(out),
            held.join(' '),
          ]),
        ),
        replace.count(faults),
        policy === 'opt' ? replace.ties : '',
      ),
    ),
    right: inEither(String(faults)),
    level: LEVELS[policy],
    example: inEither('99'),
    multiline: false,
    accept: answer => accept(facts, answer),
  }
}

function accept(facts: Facts, answer: string): Acceptance | null {
  const quantity = readQuantity(answer)
  if ('failed' in quantity) return null
  const { frames, policy } = facts
  const references = refer(policy, facts.pages, frames)
  const faults = faultsOf(references)
  if (quantity.value === faults) return right()
  if (quantity.value === faults - frames)
    return wrong(say(text => text.replace.coldFaults({ frames, faults })))
  const other = POLICIES.find(candidate => countOf(facts, candidate) === quantity.value)
  if (other !== undefined) {
    return wrong(say(text => text.replace.otherPolicy({ policy: other.toUpperCase(), faults })))
  }
  const places = references.flatMap(({ fault }, at) => (fault ? [at + 1] : [])).join(', ')
  return wrong(say(text => text.replace.where({ faults, places })))
}
