import type { CardId } from '../model/card.ts'
import type { Moment } from '../model/time.ts'
import { leave, type Session, type Step, type Waiting } from './session.ts'
import { summarise } from './summary.ts'

/** Learning steps that end this soon are asked before the session ends. */
const EARLY = 20 * 60_000

/** The next card: a learning step that is over, else the queue, else a learning step that is nearly over. */
export function next(session: Session, now: Moment): Step {
  const card = timeIsUp(session, now) ? null : choose(session, now)
  if (card === null) {
    const summary = summarise(session.rated, session.learner)
    return [{ ...session, phase: { type: 'ended' } }, [{ type: 'summary', summary }]]
  }
  return draw(session, card)
}

/** Asks the loop for the text of a card. */
export function draw(session: Session, card: CardId): Step {
  return [{ ...leave(session, card), phase: { type: 'drawing', card } }, [{ type: 'draw', card }]]
}

const timeIsUp = ({ plan }: Session, now: Moment): boolean => plan.ends !== null && now.at >= plan.ends

function choose({ queue, waiting }: Session, now: Moment): CardId | null {
  const soonest = waiting.reduce<Waiting | null>(
    (best, one) => (best && best.due <= one.due ? best : one),
    null,
  )
  if (soonest && soonest.due <= now.at) return soonest.card
  const queued = queue[0]
  if (queued !== undefined) return queued
  return soonest && soonest.due <= now.at + EARLY ? soonest.card : null
}
