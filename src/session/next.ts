import type { CardId } from '../model/card.ts'
import { addDays, type Instant, type Moment, studyDay, studyDayStart } from '../model/time.ts'
import { leave, type Session, type Step, type Waiting } from './session.ts'
import { summarise } from './summary.ts'

/** Learning steps that end this soon are asked before the session ends. */
const EARLY = 20 * 60_000

/** The next card: `first` where there is one, else a learning step that is over, else the queue, else one that is nearly over. */
export function next(session: Session, now: Moment, first: CardId | null = null): Step {
  const card = timeIsUp(session, now) ? null : (first ?? choose(session, now))
  return card === null ? end(session, now) : draw(session, card)
}

/** Asks the loop for the text of a card. */
export function draw(session: Session, card: CardId): Step {
  return [{ ...leave(session, card), phase: { type: 'drawing', card } }, [{ type: 'draw', card }]]
}

export function end(session: Session, now: Moment): Step {
  const { done, learner, plan } = session
  const rated = done.flatMap(one => one.rated ?? [])
  const summary = summarise(rated, { learner, isInBanks: card => plan.facts(card) !== null, now })
  const told = plan.interview ? { ...summary, nextDue: tomorrow(session, now) } : summary
  return [{ ...session, phase: { type: 'ended' } }, [{ type: 'summary', summary: told }]]
}

/** With an interview date nothing is due on a day of its own: each day has its own order. */
function tomorrow({ learner }: Session, now: Moment): Instant {
  const { rolloverHour } = learner.settings
  return studyDayStart(addDays(studyDay(now, rolloverHour), 1), now.offset, rolloverHour)
}

/** How many questions are still to come, as far as can be told now. */
export const toCome = ({ queue, waiting }: Session, now: Moment): number =>
  queue.length + waiting.filter(one => isNear(one, now)).length

const timeIsUp = ({ plan }: Session, now: Moment): boolean => plan.ends !== null && now.at >= plan.ends

const isNear = ({ due }: Waiting, now: Moment): boolean => due <= now.at + EARLY

function choose({ queue, waiting }: Session, now: Moment): CardId | null {
  const soonest = waiting.reduce<Waiting | null>(
    (best, one) => (best && best.due <= one.due ? best : one),
    null,
  )
  if (soonest && soonest.due <= now.at) return soonest.card
  const queued = queue[0]
  if (queued !== undefined) return queued
  return soonest && isNear(soonest, now) ? soonest.card : null
}
