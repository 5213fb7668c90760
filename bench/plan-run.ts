import { fsrsNumbers } from '../src/memory/fsrs-numbers.ts'
import { seeded } from '../src/model/seeded.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../src/model/settings.ts'
import { days, type StudyDay } from '../src/model/time.ts'
import { type AnswerTimes, costsOf, lookOf, NO_TIMES, withLook } from '../src/plan/answer-times.ts'
import { calibrate, type Tested, UNCALIBRATED } from '../src/plan/calibration.ts'
import { attendanceOf } from '../src/plan/horizon.ts'
import type { PlanItem } from '../src/plan/item.ts'
import { type DayAhead, projectionOf } from '../src/plan/projection.ts'
import { readinessOf, turnsOf } from '../src/plan/readiness.ts'
import { simulatedLearner, type Truth } from './plan-learner.ts'
import { FIRST_SECONDS, RATED_SECONDS } from './plan-look.ts'
import { type Believed, believe, POLICIES, type PolicyName } from './plan-policies.ts'

export interface Cell {
  readonly questions: number
  readonly days: number
  readonly minutes: number
}

export interface Run {
  /** True recall over all questions on the day, those never asked counting 0. */
  readonly recall: number
  /** The same by the weights of the questions. */
  readonly weighted: number
  readonly hours: number
  readonly reviews: number
  /** Predicted readiness (floor) as FSRS has it and calibrated, and the half-width of the band. */
  readonly raw: number
  readonly calibrated: number
  readonly band: number
  /** What was expected of the end, on the day that was asked for. */
  readonly projected: DayAhead | null
}

interface Setup {
  readonly cell: Cell
  readonly truth: Truth
  readonly policy: PolicyName
  readonly seed: number
  readonly weights?: readonly number[]
  /** What the weighted recall is measured by, where the policy does not know it. */
  readonly measure?: readonly number[]
  /** The day on which the end is projected. */
  readonly projectOn?: number
}

const SETTINGS: MemorySettings = DEFAULT_SETTINGS
const BELIEVED = fsrsNumbers(SETTINGS)

/** One person through all days of a cell. */
export function simulate({ cell, truth, policy, seed, weights, measure, projectOn }: Setup): Run {
  const learner = simulatedLearner(truth, seed)
  const chance = seeded(seed + 1)
  const deck = Array.from(
    { length: cell.questions },
    (_, question): Believed => ({
      question,
      reviews: 0,
      last: -1,
      stability: 0,
      difficulty: 0,
      sm2: { interval: 0, ease: 2.5, count: 0 },
      box: 0,
    }),
  )
  const memories = deck.map(({ question }) => learner.meet(question))
  const tests: Tested[] = []
  const practised: StudyDay[] = []
  let times: AnswerTimes = NO_TIMES
  let total = 0
  let projected: DayAhead | null = null
  for (let day = 0; day < cell.days; day++) {
    const daily = cell.minutes * 60
    const attendance = attendanceOf(practised, day as StudyDay)
    if (day === projectOn) projected = projectionFor(cell, deck, { day, attendance, times, tests })
    const order = POLICIES[policy](deck, {
      day,
      deadline: cell.days,
      daily,
      attendance,
      times,
      weights: weights ?? null,
      chance,
    })
    let used = 0
    for (const question of order) {
      if (used >= daily) break
      const [card, memory] = [deck[question], memories[question]]
      if (!card || !memory) continue
      const first = card.reviews === 0
      const predicted = first ? 0 : BELIEVED.recall(day - card.last, card.stability)
      const drawn = learner.draw(question, card.reviews)
      const rating = memory.look(day, drawn)
      const seconds = drawn.noise * (first ? FIRST_SECONDS : RATED_SECONDS[rating])
      if (!first) tests.push({ predicted, recalled: rating !== 'again' })
      times = withLook(times, lookOf(first, rating), seconds)
      used += seconds
      believe(card, rating, day)
    }
    total += used
    practised.push(day as StudyDay)
  }
  const recalls = memories.map(memory => memory.recall(cell.days))
  return {
    recall: mean(recalls),
    weighted: mean(recalls.map((recall, at) => recall * ((measure ?? weights)?.[at] ?? 1))),
    hours: total / 3600,
    reviews: tests.length,
    projected,
    ...predictions(cell, deck, tests),
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

interface SoFar {
  readonly day: number
  readonly attendance: number
  readonly times: AnswerTimes
  readonly tests: readonly Tested[]
}

/** As `quiz plan` draws the band ahead. */
function projectionFor(
  cell: Cell,
  deck: readonly Believed[],
  { day, attendance, times, tests }: SoFar,
): DayAhead | null {
  const daily = cell.minutes * 60
  const items = itemsOf(deck, day)
  const ahead = projectionOf({
    items,
    horizon: { days: cell.days - day, left: cell.days - day - 1, daily, attendance },
    leftToday: daily,
    costs: costsOf(times),
    calibration: calibrate(tests),
    turns: turnsOf(items.map(({ tested }) => tested)),
    settings: SETTINGS,
  })
  return ahead.at(-1) ?? null
}

const itemsOf = (deck: readonly Believed[], day: number): readonly PlanItem[] =>
  deck.map(({ reviews, stability, difficulty, last }) => ({
    memory: reviews > 0 ? { stability: days(stability), difficulty } : null,
    age: day - last,
    tested: Math.max(0, reviews - 1),
    weight: 1,
    prior: 0.3,
  }))

function predictions(
  cell: Cell,
  deck: readonly Believed[],
  tests: readonly Tested[],
): Pick<Run, 'raw' | 'calibrated' | 'band'> {
  const items = itemsOf(deck, cell.days)
  const known = { days: 0, settings: SETTINGS, turns: turnsOf(items.map(({ tested }) => tested)) }
  const raw = readinessOf(items, { ...known, calibration: UNCALIBRATED })
  const judged = readinessOf(items, { ...known, calibration: calibrate(tests) })
  return { raw: raw?.floor ?? 0, calibrated: judged?.floor ?? 0, band: judged?.band ?? 0 }
}
