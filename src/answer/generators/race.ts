import { raceText } from '../../locales/generated-race.ts'
import { type Bilingual, inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { byParts, reasons, writer } from './acceptance.ts'
import { between, pick } from './draw.ts'
import { blocks, codeBlock } from './gfm-table.ts'
import { finalCounts } from './interleavings.ts'
import { readSet } from './read-numbers.ts'

const say = writer(raceText)

interface Facts {
  readonly threads: number
  readonly increments: number
  readonly start: number
  readonly step: number
}

/** More values than this are asked of nobody. */
const MOST_VALUES = 10

export const race = makeGenerator({
  id: 'race',
  version: 1,
  params: { threads: whole(2, 3), increments: whole(1, 3) },
  draw: (chance, { threads, increments }): Facts => ({
    threads,
    increments,
    start: between(chance, 0, 9),
    step: pick(chance, [1, 1, 2, 5]),
  }),
  isWorthAsking: ({ threads, increments }) => threads * increments <= MOST_VALUES,
  pose: poseRace,
})

/** In ascending order. */
const valuesOf = ({ threads, increments, start, step }: Facts): readonly number[] =>
  finalCounts(threads, increments).map(count => start + count * step)

export function poseRace(facts: Facts): Instance {
  const { threads, increments, start, step } = facts
  const values = valuesOf(facts)
  const [least = start] = values
  const all = threads * increments
  return {
    stem: say(text => blocks(text.setting(facts), codeBlock('c', sourceOf(facts)), text.ask)),
    solution: say(text =>
      blocks(
        text.most({ most: start + all * step, all }),
        increments === 1 ? text.leastOnce({ least }) : text.leastMany({ least, start, once: start + step }),
        increments === 1 ? '' : text.whyNotOne,
        text.all(shown(values)),
      ),
    ),
    right: inEither(shown(values)),
    level: increments === 1 ? 'medium' : 'hard',
    example: inEither('{1, 5}'),
    multiline: false,
    accept(answer) {
      const given = readSet(answer)
      return given === null ? null : accept(facts, values, given)
    },
  }
}

function sourceOf({ increments, start, step }: Facts): readonly string[] {
  const addition = ['int r = x;   // load', `r = r + ${step};`, 'x = r;       // store']
  const loop = [`for (int i = 0; i < ${increments}; i++) {`, ...addition.map(line => `    ${line}`), '}']
  return [`int x = ${start};   // shared`, '', '// every thread', ...(increments === 1 ? addition : loop)]
}

const shown = (values: readonly number[]): string => `{${values.join(', ')}}`

function accept(facts: Facts, values: readonly number[], given: ReadonlySet<number>): Acceptance {
  const extra = [...given].filter(value => !values.includes(value)).sort((a, b) => a - b)
  const missing = values.filter(value => !given.has(value))
  const why = [
    ...extra.map(value => whyNot(value, facts, values)),
    ...(missing.length === 0 ? [] : [say(text => text.missing(missing.join(', ')))]),
  ]
  return byParts(values.length - missing.length, extra.length + missing.length, reasons(why))
}

function whyNot(value: number, { step }: Facts, values: readonly number[]): Bilingual {
  const [least = value] = values
  const most = values.at(-1) ?? value
  if (value > most) return say(text => text.tooMuch({ value, most }))
  if (value < least) return say(text => text.tooLittle({ value, least }))
  return say(text => text.between({ value, step }))
}
