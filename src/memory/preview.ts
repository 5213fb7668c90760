import type { Card, Memory, Schedule } from '../model/card.ts'
import type { Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import {
  addDays,
  DAY,
  instant,
  type Moment,
  type Seconds,
  type StudyDay,
  seconds,
  studyDay,
  studyDayStart,
} from '../model/time.ts'
import { fuzzRange, intervalFor, nextMemories } from './algorithm.ts'
import { fuzzDraw } from './fuzz.ts'
import { type Step, stepAfter } from './steps.ts'

/** What a rating does to a card. */
export interface Outcome {
  readonly schedule: Schedule
  /** From now; for a review card whole days. */
  readonly interval: Seconds
}

const MINUTE = 60
const MINUTES_A_DAY = 1440

export type Previews = Readonly<Record<Rating, Outcome>>

/**
 * What each rating would do to the card now, and what it does: a rating applies the outcome that was previewed.
 * Intervals grow, again < hard ≤ good ≤ easy, as far as the maximum interval leaves room.
 */
export function preview(card: Card, moment: Moment, settings: MemorySettings): Previews {
  const today = studyDay(moment, settings.rolloverHour)
  const asked: Asked = { card, moment, settings, today, elapsed: elapsedDays(card.schedule, today) }
  const before = card.schedule.state === 'new' ? null : card.schedule.memory
  const memories = nextMemories(before, asked.elapsed, settings)
  const outcome = (rating: Rating, range: DayRange): Outcome => {
    const step = stepAfter(card.schedule, rating, settings)
    return step ? delayed(asked, memories[rating], step) : graduated(asked, memories[rating], range)
  }
  const most = settings.maximumInterval
  const again = outcome('again', { least: 1, most: Math.max(1, most - 1) })
  const hard = outcome('hard', { least: leastAfter(again), most })
  const good = outcome('good', { least: leastAfter(hard), most })
  const easy = outcome('easy', { least: leastAfter(good), most })
  return { again, hard, good, easy }
}

/** Whole study days since the last review, 0 for a new card and where the clock has gone backwards. */
export const elapsedDays = (schedule: Schedule, today: StudyDay): number =>
  schedule.state === 'new' ? 0 : Math.max(0, today - schedule.last)

interface Asked {
  readonly card: Card
  readonly moment: Moment
  readonly settings: MemorySettings
  readonly today: StudyDay
  readonly elapsed: number
}

/** The days that an interval may have, both ends included; the upper end is the stronger. */
interface DayRange {
  readonly least: number
  readonly most: number
}

function delayed({ card, moment, today }: Asked, memory: Memory, step: Step): Outcome {
  const interval = seconds(step.delay * MINUTE)
  const learning = card.schedule.state === 'new' || card.schedule.state === 'learning'
  const due = instant(moment.at + interval * 1000)
  return {
    schedule: { state: learning ? 'learning' : 'relearning', memory, last: today, step: step.index, due },
    interval,
  }
}

function graduated(asked: Asked, memory: Memory, range: DayRange): Outcome {
  const { moment, settings, today } = asked
  const count = fuzzedInterval(asked, memory, range)
  const due = studyDayStart(addDays(today, count), moment.offset, settings.rolloverHour)
  return {
    schedule: { state: 'review', memory, last: today, due },
    interval: seconds((count * DAY) / 1000),
  }
}

/** All four ratings share one draw, so that fuzz cannot turn their order round. */
function fuzzedInterval({ card, elapsed, settings }: Asked, memory: Memory, range: DayRange): number {
  const [low, high] = fuzzRange(intervalFor(memory.stability, settings), elapsed, settings)
  const from = Math.max(low, range.least)
  const width = Math.max(high, from) - from + 1
  const count = from + Math.floor(fuzzDraw(card.id, card.reviews) * width)
  return Math.min(count, range.most)
}

/** The fewest days that the interval of the next better rating may have. */
function leastAfter({ schedule, interval }: Outcome): number {
  if (schedule.state === 'review') return (interval * 1000) / DAY + 1
  return Math.max(1, Math.ceil(interval / MINUTE / MINUTES_A_DAY))
}
