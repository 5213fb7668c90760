import { sizesText } from '../../locales/generated-sizes.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { right, writer, wrong } from './acceptance.ts'
import { pick } from './draw.ts'
import { numberedList } from './gfm-table.ts'
import { readRatio } from './read-numbers.ts'

const say = writer(sizesText)

interface Facts {
  readonly first: number
  readonly last: number
  readonly seconds: number
}

/** What Linux and IANA say, and what people set. */
const RANGES = [
  { first: 32_768, last: 60_999 },
  { first: 49_152, last: 65_535 },
  { first: 1024, last: 65_535 },
  { first: 10_000, last: 65_535 },
  { first: 15_000, last: 64_000 },
  { first: 20_000, last: 39_999 },
] as const

const TOLERANCE = 0.01

export const timewait = makeGenerator({
  id: 'timewait',
  version: 1,
  params: { halfMinutes: whole(1, 8, [1, 4]) },
  draw: (chance, { halfMinutes }): Facts => ({ ...pick(chance, RANGES), seconds: halfMinutes * 30 }),
  isWorthAsking: () => true,
  pose: poseTimeWait,
})

export function poseTimeWait(facts: Facts): Instance {
  const { first, last, seconds } = facts
  const ports = last - first + 1
  const about = { first, last, ports, seconds, rate: (ports / seconds).toFixed(1) }
  return {
    stem: say(text => text.timeWait.ask(about)),
    solution: say(text => numberedList(text.timeWait.steps(about))),
    right: inEither(String(Math.floor(ports / seconds))),
    level: 'easy',
    example: inEither('1'),
    multiline: false,
    accept: answer => accept(facts, answer),
  }
}

/** As many as the ports that come back each second; rounding to a whole connection is no error. */
function accept({ first, last, seconds }: Facts, answer: string): Acceptance | null {
  const given = readRatio(answer)
  if (given === null) return null
  const ports = last - first + 1
  const rate = ports / seconds
  if (Math.abs(given * seconds - ports) <= Math.max(TOLERANCE * ports, seconds)) return right()
  const about = { ports, seconds, rate: rate.toFixed(1) }
  const isUndivided = Math.abs(given - ports) <= TOLERANCE * ports
  return wrong(say(text => (isUndivided ? text.timeWait.notDivided(about) : text.timeWait.rate(about))))
}
