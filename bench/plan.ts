import { nextMemories } from '../src/memory/algorithm.ts'
import { DEFAULT_SETTINGS } from '../src/model/settings.ts'
import { days } from '../src/model/time.ts'
import { costsOf, NO_TIMES } from '../src/plan/answer-times.ts'
import type { PlanItem } from '../src/plan/item.ts'
import { questionWeights } from '../src/plan/topic-weights.ts'
import { dayOrder, worthsOf } from '../src/plan/worth.ts'
import type { Truth } from './plan-learner.ts'
import type { PolicyName } from './plan-policies.ts'
import { type Cell, type Run, simulate } from './plan-run.ts'

/** One line of the table: what was measured, and what it must reach. */
export interface Figure {
  readonly what: string
  readonly measured: number
  /** Half the 95 % interval over the learners; null where there is none. */
  readonly within: number | null
  readonly bar: number
  readonly reached: boolean
}

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
  const covered: Record<Truth, number[]> = { a: [], wide: [] }
  for (const bars of BARS) {
    const name = nameOf(bars.cell)
    if (only !== null && name !== only) continue
    for (const truth of ['a', 'wide'] as const) {
      const runs = runsOf(bars.cell, truth, learners)
      const inside = (runs.get('ready') ?? []).map(isInBand)
      covered[truth].push(...inside)
      means.push({ cell: name, truth, ...meansOf(runs), 'in the band': mean(inside).toFixed(2) })
      figures.push(...figuresOf(bars, truth, runs))
      tell(`${name} ${truth}`)
    }
  }
  for (const truth of ['a', 'wide'] as const) {
    figures.push(atLeast(`${truth}: readiness inside its band, over all cells`, covered[truth], 0.85))
  }
  if (only === null) figures.push(weightFigure(learners), ...speedFigures())
  return { means, figures }
}

const isInBand = ({ calibrated, recall, band }: Run): number => Number(Math.abs(calibrated - recall) <= band)

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
  return Object.fromEntries(
    [...runs].map(([policy, all]) => [policy, mean(all.map(({ recall }) => recall)).toFixed(3)]),
  )
}

function figuresOf(bars: Bars, truth: Truth, runs: Runs): readonly Figure[] {
  const name = `${nameOf(bars.cell)} ${truth}`
  const of = (policy: PolicyName, figure: (run: Run) => number = run => run.recall): readonly number[] =>
    (runs.get(policy) ?? []).map(figure)
  const ready = of('ready')
  const over = (policy: PolicyName): readonly number[] => paired(ready, of(policy))
  const errors = (runs.get('ready') ?? []).map(run => Math.abs(run.calibrated - run.recall))
  const reviews = mean(of('ready', run => run.reviews))
  const longer = paired(
    of('ready', run => run.hours),
    of('ready, no stop', run => run.hours),
  )
  return [
    atLeast(`${name}: READY - fsrs90`, over('fsrs90'), truth === 'a' ? bars.plainA : bars.plainWide),
    ...(truth === 'a'
      ? [atLeast(`${name}: READY`, ready, bars.alone)]
      : [
          atLeast(`${name}: READY - new-first+fill`, over('new-first+fill'), bars.fillWide),
          ...(reviews >= 90
            ? [
                atMost(
                  `${name}: readiness error (size) at ${Math.round(reviews)} reviews`,
                  errors,
                  reviews >= 500 ? 0.03 : 0.07,
                ),
              ]
            : []),
        ]),
    atLeast(`${name}: READY - READY without stop rule`, over('ready, no stop'), -0.004),
    atMost(`${name}: hours more by the stop rule`, longer, 0.01),
  ]
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

function speedFigures(): readonly Figure[] {
  return [
    { count: 1000, bar: 60 },
    { count: 10_000, bar: 500 },
  ].flatMap(({ count, bar }) => {
    const items = manyItems(count)
    const horizon = { days: 30, left: 29, daily: 900, attendance: 0.9 }
    const request = { horizon, costs: costsOf(NO_TIMES), settings: DEFAULT_SETTINGS }
    const ordering = milliseconds(() => dayOrder(worthsOf(items, request), 900))
    const calls = milliseconds(() => items.forEach(callTsFsrs))
    return [
      atMost(`milliseconds for ${count} questions`, [ordering], bar),
      atMost(`times what its calls take in ts-fsrs, for ${count} questions`, [ordering / calls], 3),
    ]
  })
}

/** The eight memories after a rating that the order of a seen question takes. */
function callTsFsrs({ memory, age }: PlanItem): void {
  if (memory === null) return
  nextMemories(memory, age, DEFAULT_SETTINGS)
  nextMemories(memory, age, DEFAULT_SETTINGS)
}

/** Two in three of them seen. */
const manyItems = (count: number): readonly PlanItem[] =>
  Array.from({ length: count }, (_, at) => ({
    memory: at % 3 === 0 ? null : { stability: days(0.5 + (at % 97)), difficulty: 1 + (at % 9) },
    age: 1 + (at % 40),
    tested: at % 5,
    weight: 1,
    prior: 0.3,
  }))

/** The median of several runs. */
function milliseconds(work: () => unknown): number {
  const taken = Array.from({ length: 7 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return taken.sort((a, b) => a - b)[3] ?? 0
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const paired = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.map((value, at) => value - (others[at] ?? 0))

function within(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  return 1.96 * Math.sqrt(variance / values.length)
}

function atLeast(what: string, values: readonly number[], bar: number): Figure {
  const measured = mean(values)
  return { what, measured, within: within(values), bar, reached: measured >= bar }
}

function atMost(what: string, values: readonly number[], bar: number): Figure {
  const measured = mean(values)
  return { what, measured, within: within(values), bar, reached: measured <= bar }
}
