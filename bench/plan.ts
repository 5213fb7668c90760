import { questionWeights } from '../src/plan/topic-weights.ts'
import { atLeast, atMost, type Figure, mean, paired } from './plan-figure.ts'
import { TRUTHS, type Truth } from './plan-learner.ts'
import type { PolicyName } from './plan-policies.ts'
import { type Cell, type Run, simulate } from './plan-run.ts'
import { speedFigures } from './plan-speed.ts'

const cell = (questions: number, length: number, minutes: number): Cell => ({
  questions,
  days: length,
  minutes,
})

interface Bars {
  readonly cell: Cell
  /** READY above plain FSRS-0.9 in both truths, above new-first+fill in the wide one, and by itself in the other. */
  readonly plainA: number
  readonly plainWide: number
  readonly fillWide: number
  readonly alone: number
}

const BARS: readonly Bars[] = [
  { cell: cell(50, 14, 5), plainA: 0.03, plainWide: 0.03, fillWide: -0.005, alone: 0.975 },
  { cell: cell(200, 14, 15), plainA: 0.02, plainWide: 0.035, fillWide: 0, alone: 0.955 },
  { cell: cell(200, 30, 5), plainA: 0.18, plainWide: 0.18, fillWide: 0, alone: 0.805 },
  { cell: cell(200, 60, 5), plainA: 0.025, plainWide: 0.05, fillWide: 0.012, alone: 0.972 },
  { cell: cell(1000, 60, 15), plainA: 0.21, plainWide: 0.2, fillWide: 0.004, alone: 0.83 },
  { cell: cell(1000, 120, 15), plainA: 0.022, plainWide: 0.06, fillWide: 0.015, alone: 0.972 },
]

const RIVALS: readonly PolicyName[] = [
  'ready',
  'ready, no stop',
  'fsrs90',
  'new-first+fill',
  'sm2',
  'leitner',
  'random',
]

export interface Bench {
  /** True recall of each policy, for people to read. */
  readonly means: readonly Readonly<Record<string, string | number>>[]
  readonly figures: readonly Figure[]
}

export function bench(learners: number, only: string | null, tell: (line: string) => void): Bench {
  const means: Record<string, string | number>[] = []
  const figures: Figure[] = []
  for (const bars of BARS) {
    const name = nameOf(bars.cell)
    if (only !== null && name !== only) continue
    for (const truth of TRUTHS) {
      const runs = runsOf(bars.cell, truth, learners)
      means.push({ cell: name, truth, ...meansOf(runs) })
      figures.push(...figuresOf(bars, truth, runs))
      tell(`${name} ${truth}`)
    }
  }
  if (only === null) {
    figures.push(weightFigure(learners), floorFigure(learners), ...projectionFigures(learners))
    figures.push(...speedFigures())
  }
  return { means, figures }
}

const isInBand = ({ calibrated, recall, band }: Run): number => Number(Math.abs(calibrated - recall) <= band)

const errorOf = ({ calibrated, recall }: Run): number => Math.abs(calibrated - recall)

const nameOf = ({ questions, days: length, minutes }: Cell): string => `${questions}/${length}/${minutes}`

type Runs = ReadonlyMap<PolicyName, readonly Run[]>

const runsOf = (of: Cell, truth: Truth, learners: number): Runs =>
  new Map(
    RIVALS.map(policy => [
      policy,
      Array.from({ length: learners }, (_, seed) => simulate({ cell: of, truth, policy, seed })),
    ]),
  )

function meansOf(runs: Runs): Readonly<Record<string, string>> {
  const ready = runs.get('ready') ?? []
  const recalls = [...runs].map(([policy, all]) => [policy, mean(all.map(({ recall }) => recall)).toFixed(3)])
  return {
    ...Object.fromEntries(recalls),
    error: mean(ready.map(errorOf)).toFixed(3),
    band: mean(ready.map(({ band }) => band)).toFixed(3),
    'in the band': mean(ready.map(isInBand)).toFixed(2),
  }
}

function figuresOf(bars: Bars, truth: Truth, runs: Runs): readonly Figure[] {
  const name = `${nameOf(bars.cell)} ${truth}`
  const of = (policy: PolicyName, figure: (run: Run) => number = run => run.recall): readonly number[] =>
    (runs.get(policy) ?? []).map(figure)
  const ready = of('ready')
  const over = (policy: PolicyName): readonly number[] => paired(ready, of(policy))
  const overFill = (bar: number): Figure =>
    atLeast(`${name}: READY - new-first+fill`, over('new-first+fill'), bar)
  if (truth === 'act-r') return [overFill(OTHER_FAMILY)]
  const longer = paired(
    of('ready', run => run.hours),
    of('ready, no stop', run => run.hours),
  )
  return [
    atLeast(`${name}: READY - fsrs90`, over('fsrs90'), truth === 'a' ? bars.plainA : bars.plainWide),
    ...(truth === 'a'
      ? [atLeast(`${name}: READY`, ready, bars.alone)]
      : [overFill(bars.fillWide), ...errorFigures(name, runs)]),
    atLeast(`${name}: readiness inside its band`, of('ready', isInBand), 0.85),
    atLeast(`${name}: READY - READY without stop rule`, over('ready, no stop'), -0.004),
    atMost(`${name}: hours more by the stop rule`, longer, 0.01),
  ]
}

/** Where memory is of another family than the model, the design expects to lose so much to the simple rival. */
const OTHER_FAMILY = -0.03

function errorFigures(name: string, runs: Runs): readonly Figure[] {
  const ready = runs.get('ready') ?? []
  const reviews = mean(ready.map(run => run.reviews))
  if (reviews < 90) return []
  const what = `${name}: readiness error (size) at ${Math.round(reviews)} reviews`
  return [atMost(what, ready.map(errorOf), reviews >= 500 ? 0.03 : 0.07)]
}

/** Five topics, of this share of the deck and this share of the interview. */
const TOPICS = [
  { topic: 'a', share: 0.4, weight: 10 },
  { topic: 'b', share: 0.25, weight: 20 },
  { topic: 'c', share: 0.15, weight: 20 },
  { topic: 'd', share: 0.12, weight: 25 },
  { topic: 'e', share: 0.08, weight: 25 },
]

function weightFigure(learners: number): Figure {
  const of = cell(200, 30, 5)
  const topics = TOPICS.flatMap(({ topic, share }) =>
    Array.from({ length: share * of.questions }, () => topic),
  )
  const chosen = questionWeights(topics, TOPICS)
  // The topics stand mixed in the deck, so that its order favours none of them.
  const weights = chosen.map((_, at) => chosen[(at * 73) % chosen.length] ?? 1)
  const gains = Array.from({ length: learners }, (_, seed) => {
    const setup = { cell: of, truth: 'wide', policy: 'ready', seed } as const
    return simulate({ ...setup, weights }).weighted - simulate({ ...setup, measure: weights }).weighted
  })
  return atLeast('200/30/5 wide: weighted recall by weights in the index', gains, 0.07)
}

/** A tenth of the time for reviews is for people, not for readiness: it may cost a little. */
function floorFigure(learners: number): Figure {
  const recallBy = (policy: PolicyName): readonly number[] =>
    Array.from(
      { length: learners },
      (_, seed) => simulate({ cell: cell(200, 30, 5), truth: 'wide', policy, seed }).recall,
    )
  const gains = paired(recallBy('ready, 10 % reviews'), recallBy('ready'))
  return atLeast('200/30/5 wide: a tenth of the time for reviews, against READY', gains, -0.01)
}

/** The band that is drawn half-way to the interview, where there are a hundred reviews by then. */
function projectionFigures(learners: number): readonly Figure[] {
  return [cell(200, 60, 5), cell(1000, 60, 15), cell(1000, 120, 15)].flatMap(of => {
    const runs = Array.from({ length: learners }, (_, seed) =>
      simulate({ cell: of, truth: 'wide', policy: 'ready', seed, projectOn: of.days / 2 }),
    )
    const inside = runs.map(({ projected, recall }) =>
      Number(projected !== null && recall >= projected.low && recall <= projected.high),
    )
    const halves = runs.map(({ projected }) => (projected ? (projected.high - projected.low) / 2 : 1))
    const what = `${nameOf(of)} wide: the end inside the band drawn half-way (± ${mean(halves).toFixed(3)})`
    return [atLeast(what, inside, 0.85)]
  })
}
