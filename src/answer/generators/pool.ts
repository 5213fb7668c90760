import { sizesText } from '../../locales/generated-sizes.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { readQuantity } from '../quantity.ts'
import { right, writer, wrong } from './acceptance.ts'
import { numberedList } from './gfm-table.ts'

const say = writer(sizesText)

interface Facts {
  readonly threads: number
  /** Connections that a thread needs at once. */
  readonly each: number
}

export const pool = makeGenerator({
  id: 'pool',
  version: 1,
  params: { threads: whole(2, 64, [3, 16]), connections: whole(2, 8, [2, 4]) },
  draw: (_, { threads, connections }): Facts => ({ threads, each: connections }),
  isWorthAsking: () => true,
  pose: posePool,
})

export function posePool({ threads, each }: Facts): Instance {
  const less = each - 1
  const least = threads * less + 1
  const about = { threads, each, less, held: threads * less, least }
  return {
    stem: say(text => text.pool.ask(about)),
    solution: say(text => numberedList(text.pool.steps(about))),
    right: inEither(String(least)),
    level: 'medium',
    example: inEither('1'),
    multiline: false,
    accept: answer => accept({ threads, each }, answer),
  }
}

/** Enough where not all threads can wait for one more at the same time; least where one connection less is not enough. */
function accept({ threads, each }: Facts, answer: string): Acceptance | null {
  const quantity = readQuantity(answer)
  if ('failed' in quantity) return null
  const given = quantity.value
  const less = each - 1
  const suffices = (connections: number): boolean => connections - threads * less >= 1
  if (!suffices(given)) return wrong(say(text => text.pool.tooFew({ given, threads, less })))
  if (Number.isInteger(given) && !suffices(given - 1)) return right()
  const about = { given, least: threads * less + 1 }
  return wrong(say(text => (given === threads * each ? text.pool.all(about) : text.pool.tooMany(about))))
}
