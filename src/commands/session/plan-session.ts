import type { Entry } from '../../deck/deck.ts'
import { hasState } from '../../deck/filter.ts'
import { cardsToday, type InterviewCard, type InterviewDeck, worthsToday } from '../../deck/interview-deck.ts'
import type { Queue } from '../../deck/queue.ts'
import { spaceSiblings } from '../../deck/space-siblings.ts'
import { planText } from '../../locales/plan.ts'
import { questionOfCard } from '../../model/card.ts'
import { failure, UserError } from '../../model/problem.ts'
import { type Instant, instant } from '../../model/time.ts'
import type { World } from '../../ports/world.ts'
import type { InterviewDay } from '../../session/on-day.ts'
import type { Chosen } from '../filter-options.ts'
import { openInterview, secondsLeft } from '../interview.ts'
import { tell } from '../print.ts'
import type { FrontEnd } from './drive.ts'
import type { SessionOptions } from './session-options.ts'

/** The day's order for an interview, computed once for the session. */
export interface PlanSession {
  readonly queue: Queue
  readonly interview: InterviewDay
  readonly ends: Instant
  /** What is said before the first question. */
  readonly opening: string
  /** What the session has come to when all its cards were asked; null where the person limited them. */
  readonly exhausted: string | null
}

/** Null where another order is asked for, where no interview is coming, or where it is about other questions. */
export async function planSession(
  world: World,
  chosen: Chosen,
  options: SessionOptions,
): Promise<PlanSession | null> {
  const asked = options.order === 'plan'
  if (!asked && !isOrdinary(options)) return null
  const plan = await openInterview(world, chosen.deck)
  if (!plan) {
    if (asked) throw new UserError(failure('plan/no-date'), 2)
    return null
  }
  const entries = new Set(chosen.entries)
  const isAbout = plan.cards.some(({ entry }) => entries.has(entry))
  return isAbout || asked ? sessionFor(world, plan, entries, options) : null
}

/** A session of which nothing is said that the interview's order would contradict. */
const isOrdinary = ({ order, cram, reverse, ahead, new: fresh }: SessionOptions): boolean =>
  order === undefined && !cram && !reverse && ahead === undefined && fresh === undefined

/** Cards for so many times the expected seconds are held ready, for a person who is quicker today. */
const SPARE = 1.5

function sessionFor(
  world: World,
  plan: InterviewDeck,
  entries: ReadonlySet<Entry>,
  options: SessionOptions,
): PlanSession {
  const { deck, horizon, interview, calibration } = plan
  const seconds = options.minutes === undefined ? secondsLeft(plan) : options.minutes * 60
  const worths = worthsToday(plan)
  const isWanted = ({ card, entry }: InterviewCard): boolean =>
    entries.has(entry) && hasState(card, options.state ?? [], deck)
  const all = cardsToday(plan, worths, Number.POSITIVE_INFINITY, isWanted)
  const order = cardsToday(plan, worths, SPARE * seconds, isWanted)
  const limit = options.limit ?? order.length
  const expected = cardsToday(plan, worths, seconds, isWanted).slice(0, limit)
  const text = planText(world.lang)
  const limited = limit < order.length
  return {
    queue: queueOf(plan, order.slice(0, limit)),
    interview: { date: interview.date, days: horizon.days, calibration },
    ends: instant(deck.now.at + Math.round(seconds * 1000)),
    opening: text.opening({
      days: Math.floor(horizon.days),
      ...countsOf(plan, expected),
      minutes: Math.max(1, Math.round(seconds / 60)),
    }),
    exhausted: limited ? null : order.length < all.length ? text.endedByTime : text.endedByWorth,
  }
}

function queueOf(plan: InterviewDeck, order: readonly number[]): Queue {
  const ids = order.flatMap(at => plan.cards[at]?.card.card.id ?? [])
  const { fresh, reviews } = countsOf(plan, order)
  return { cards: spaceSiblings(ids, questionOfCard), due: reviews, new: fresh, waiting: 0, days: 0 }
}

function countsOf({ cards }: InterviewDeck, order: readonly number[]) {
  const fresh = order.filter(at => cards[at]?.item.memory === null).length
  return { fresh, reviews: order.length - fresh }
}

export function tellPlan(world: World, planned: PlanSession): void {
  if (planned.queue.cards.length === 0) tell(world, emptyReason(world, planned))
  else if (!world.options.quiet) tell(world, planned.opening)
}

/** Why there is nothing to ask. */
function emptyReason(world: World, { exhausted }: PlanSession): string {
  const text = planText(world.lang)
  return exhausted === text.endedByTime ? text.used : text.idle
}

/** The front end, which also says why a session for an interview has come to its end. */
export function sayingWhyItEnds(front: FrontEnd, world: World, { ends, exhausted }: PlanSession): FrontEnd {
  const { endedByTime } = planText(world.lang)
  let left = false
  return {
    async input(session) {
      const input = await front.input(session)
      left = input.type === 'quit'
      return input
    },
    async show(effect) {
      await front.show(effect)
      if (effect.type !== 'summary' || left || world.options.quiet) return
      const reason = world.clock.now() >= ends ? endedByTime : exhausted
      if (reason !== null) tell(world, reason)
    },
  }
}
