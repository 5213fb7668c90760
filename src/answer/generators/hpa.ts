import { sizesText } from '../../locales/generated-sizes.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole, word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { readQuantity } from '../quantity.ts'
import { right, writer, wrong } from './acceptance.ts'
import { between, pick } from './draw.ts'
import { blocks, numberedList } from './gfm-table.ts'

const say = writer(sizesText)

interface Facts {
  readonly replicas: number
  /** Both in percent. */
  readonly metric: number
  readonly target: number
}

/** Ratios this near to 1 change nothing: `--horizontal-pod-autoscaler-tolerance`. In percent, to stay with whole numbers. */
const TOLERANCE = 10

const isTolerated = ({ metric, target }: Facts): boolean =>
  Math.abs(metric - target) * 100 <= TOLERANCE * target
/** Where Kubernetes itself, in floating point, may go either way. */
const isBorderline = ({ metric, target }: Facts): boolean =>
  Math.abs(metric - target) * 100 === TOLERANCE * target
const scaled = ({ replicas, metric, target }: Facts): number => Math.ceil((replicas * metric) / target)
const desiredOf = (facts: Facts): number => (isTolerated(facts) ? facts.replicas : scaled(facts))

export const hpa = makeGenerator({
  id: 'hpa',
  version: 1,
  params: { replicas: whole(2, 40, [2, 12]), tolerance: word({ outside: 0.75, inside: 0.25 }) },
  draw: (chance, { replicas }): Facts => ({
    replicas,
    metric: between(chance, 10, 120),
    target: pick(chance, [40, 50, 60, 70, 75, 80]),
  }),
  isWorthAsking(facts, { tolerance }) {
    const { replicas, metric, target } = facts
    if (isBorderline(facts) || isTolerated(facts) !== (tolerance === 'inside')) return false
    return isTolerated(facts) ? scaled(facts) !== replicas : (replicas * metric) % target !== 0
  },
  pose: poseAutoscaler,
})

export function poseAutoscaler(facts: Facts): Instance {
  const { metric, target } = facts
  const desired = desiredOf(facts)
  const ratio = (metric / target).toFixed(3)
  return {
    stem: say(text => text.hpa.ask(facts)),
    solution: say(text => {
      const steps = isTolerated(facts)
        ? [text.hpa.tolerated({ ratio, replicas: desired })]
        : [text.hpa.outside, text.hpa.formula({ ...facts, exact: exactOf(facts), desired })]
      return blocks(numberedList([text.hpa.ratio({ metric, target, ratio }), ...steps]), `**${desired}**`)
    }),
    right: inEither(String(desired)),
    level: isTolerated(facts) ? 'hard' : 'medium',
    example: inEither('0'),
    multiline: false,
    accept: answer => accept(facts, answer),
  }
}

const exactOf = ({ replicas, metric, target }: Facts): string => ((replicas * metric) / target).toFixed(2)

/** The least number of replicas that brings the average down to the target, or as many as there are. */
function accept(facts: Facts, answer: string): Acceptance | null {
  const quantity = readQuantity(answer)
  if ('failed' in quantity) return null
  const { replicas, metric, target } = facts
  const given = quantity.value
  const load = replicas * metric
  if (isTolerated(facts)) {
    if (given === replicas) return right()
    return wrong(say(text => text.hpa.tolerated({ ratio: (metric / target).toFixed(3), replicas })))
  }
  const suffices = (count: number): boolean => count * target >= load
  if (Number.isInteger(given) && suffices(given) && !suffices(given - 1)) return right()
  const desired = desiredOf(facts)
  if (given === desired - 1) return wrong(say(text => text.hpa.roundedDown(desired)))
  return wrong(say(text => text.hpa.formula({ ...facts, exact: exactOf(facts), desired })))
}
