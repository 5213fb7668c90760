import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { RATINGS } from '../model/rating.ts'
import { type Chance, seeded } from '../model/seeded.ts'
import type { MemorySettings } from '../model/settings.ts'
import { days } from '../model/time.ts'
import type { Costs } from './answer-times.ts'
import { type Calibration, corrected } from './calibration.ts'
import { dayOrder } from './day-order.ts'
import type { Horizon } from './horizon.ts'
import type { PlanItem } from './item.ts'
import { FIRST_RATINGS } from './outlook.ts'
import { type Turns, turnOf, turnSpreads } from './readiness.ts'
import { worthsOf } from './worth.ts'

/** Readiness (floor) at the end of a day to come, if the plan is followed. */
export interface DayAhead {
  /** Days from today. */
  readonly ahead: number
  readonly middle: number
  /** Nine in ten end up between these. */
  readonly low: number
  readonly high: number
}

export interface ProjectionRequest {
  readonly items: readonly PlanItem[]
  readonly horizon: Horizon
  /** Seconds of today's practice that are not used yet. */
  readonly leftToday: number
  readonly costs: Costs
  readonly calibration: Calibration
  readonly turns: Turns
  readonly settings: MemorySettings
}

/** Items that may be looked at in all paths together: about a fifth of a second. */
const EFFORT = 75_000
const STEPS = { least: 4, most: 12 }
const PATHS = { least: 4, most: 24 }

/** The 95 % quantile of the normal distribution. */
const QUANTILE = 1.645
const SPREAD = 0.02
/** Nor does the model know quite what practice brings to a person: a standard deviation, in parts of the gain. */
const GAIN_SPREAD = 0.1

/**
 * What the days to come may bring: the order of the plan, followed by several persons as the calibration leaves them
 * possible, with answers drawn by what each of them recalls. The same journal gives the same days.
 */
export function projectionOf(request: ProjectionRequest): readonly DayAhead[] {
  const { items, horizon } = request
  if (items.length === 0 || horizon.days < 1) return []
  const fitting = EFFORT / items.length / PATHS.least
  const steps = Math.min(horizon.days, Math.max(STEPS.least, Math.min(STEPS.most, Math.floor(fitting))))
  const paths = Math.max(PATHS.least, Math.min(PATHS.most, Math.floor(EFFORT / items.length / steps)))
  const ends = Array.from({ length: steps }, (_, at) => Math.round(((at + 1) * horizon.days) / steps))
  const lines = Array.from({ length: paths }, (_, seed) => pathOf(request, ends, seeded(seed + 1)))
  const now = mean(lines.map(({ start }) => start))
  return ends.map((ahead, at) => ({
    ahead,
    ...bandOf(
      lines.map(({ steps: values }) => values[at] ?? 0),
      now,
    ),
  }))
}

function bandOf(values: readonly number[], now: number): Omit<DayAhead, 'ahead'> {
  const middle = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
  const unknown = SPREAD ** 2 + (GAIN_SPREAD * (middle - now)) ** 2
  const half = QUANTILE * Math.sqrt(variance + unknown)
  return { middle, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** A card on its way to the interview. */
interface Walked {
  readonly weight: number
  stability: number
  difficulty: number
  /** Days from today; below 0 it was in the past. Null before the first look. */
  last: number | null
  tested: number
}

/** One person's readiness now, and at the end of each step. */
interface Path {
  readonly start: number
  readonly steps: readonly number[]
}

function pathOf(request: ProjectionRequest, ends: readonly number[], chance: Chance): Path {
  const { items, horizon } = request
  const person = personOf(request, chance)
  const cards = items.map(
    ({ memory, age, weight, tested }): Walked => ({
      weight,
      stability: memory?.stability ?? 0,
      difficulty: memory?.difficulty ?? 0,
      last: memory ? -age : null,
      tested,
    }),
  )
  const start = readinessOn(request, cards, horizon.days, person)
  let from = 0
  const steps = ends.map(end => {
    practise(request, { cards, from, end, person, chance })
    from = end
    return readinessOn(request, cards, horizon.days, person)
  })
  return { start, steps }
}

/** What a person recalls, where FSRS gives this chance after so many tests. */
type Person = (predicted: number, tested: number) => number

function personOf({ calibration, turns }: ProjectionRequest, chance: Chance): Person {
  const { shift, slope, variance } = calibration
  const [one, two] = [normal(chance), normal(chance)]
  const spread = Math.sqrt(variance.shift)
  const across = variance.both / spread
  const drawn = {
    shift: shift + spread * one,
    slope: Math.max(0.05, slope + across * one + Math.sqrt(Math.max(0, variance.slope - across ** 2)) * two),
  }
  const strays = turnSpreads(turns).map(stray => stray * normal(chance))
  return (predicted, tested) =>
    corrected({ ...drawn, shift: drawn.shift + (strays[turnOf(tested)] ?? 0) }, predicted)
}

/** Box and Muller. */
const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

interface Step {
  readonly cards: readonly Walked[]
  readonly from: number
  readonly end: number
  readonly person: Person
  readonly chance: Chance
}

/** The sessions from one day up to another, asked in one order and spread over the days between. */
function practise(request: ProjectionRequest, { cards, from, end, person, chance }: Step): void {
  const { horizon, costs, settings, leftToday } = request
  const ahead = horizon.days - from
  const shareOfLeft = horizon.left / Math.max(1, horizon.days - 1)
  const practiceDays = (end - Math.max(1, from)) * shareOfLeft * horizon.attendance
  const budget = (from === 0 ? leftToday : 0) + Math.max(0, practiceDays) * horizon.daily
  const items = cards.map(card => itemOn(card, from))
  const now: Horizon = { ...horizon, days: ahead, left: Math.max(0, shareOfLeft * (ahead - 1)) }
  const worths = worthsOf(items, { horizon: now, costs, settings })
  let used = 0
  for (const at of dayOrder(worths, { budget })) {
    const card = cards[at]
    const day = from + Math.floor(((end - from) * used) / Math.max(budget, 1))
    used += worths.seconds[at] ?? 0
    if (card) look(card, Math.min(day, end - 1), { settings, person, chance })
  }
}

const itemOn = ({ weight, stability, difficulty, last, tested }: Walked, day: number): PlanItem => ({
  memory: last === null ? null : { stability: days(stability), difficulty },
  age: last === null ? 0 : Math.max(0, day - last),
  weight,
  tested,
  prior: 0,
})

function look(
  card: Walked,
  day: number,
  { settings, person, chance }: Pick<Step, 'person' | 'chance'> & { readonly settings: MemorySettings },
): void {
  const numbers = fsrsNumbers(settings)
  const { stability, difficulty, last, tested } = card
  if (last === null) Object.assign(card, numbers.first[firstRating(chance())], { last: day })
  else if (day > last) {
    const recall = numbers.recall(day - last, stability)
    const rating = chance() < person(recall, tested) ? 'good' : 'again'
    card.stability = numbers.stability(rating, stability, difficulty, recall)
    card.difficulty = numbers.difficulty(rating, difficulty)
    card.tested++
    card.last = day
  }
}

function firstRating(drawn: number): (typeof RATINGS)[number] {
  let left = drawn
  for (const rating of RATINGS) {
    left -= FIRST_RATINGS[rating]
    if (left < 0) return rating
  }
  return 'easy'
}

function readinessOn(
  { settings }: ProjectionRequest,
  cards: readonly Walked[],
  interview: number,
  person: Person,
): number {
  const numbers = fsrsNumbers(settings)
  let [known, total] = [0, 0]
  for (const { weight, stability, last, tested } of cards) {
    total += weight
    if (last !== null) known += weight * person(numbers.recall(interview - last, stability), tested)
  }
  return known / total
}
