import { type CardId, newCard } from '../model/card.ts'
import { type Moment, studyDay } from '../model/time.ts'
import { cardOf, type Purpose, type Session } from './session.ts'

/** The first follow-up that fits the answer, null where there is none to ask. */
export function chooseFollowUp(
  session: Session,
  { card, full, wrong }: Purpose & { type: 'rated' },
  now: Moment,
): CardId | null {
  const fits = { always: true, full: full && !wrong, missed: !full && !wrong, wrong }
  const candidates = session.plan.facts(card)?.followUps ?? []
  return candidates.find(({ card: id, on }) => fits[on] && isFree(session, id, now))?.card ?? null
}

/** Not asked in this session yet, not yet learned, and not put aside. */
function isFree({ drawn, queue, learner, plan }: Session, id: CardId, now: Moment): boolean {
  if (drawn.includes(id) || queue.includes(id) || !plan.facts(id)) return false
  const { schedule, suspended, buriedOn } = learner.cards.get(id) ?? newCard(id)
  const today = studyDay(now, learner.settings.rolloverHour)
  return schedule.state === 'new' && !suspended && (buriedOn === null || buriedOn < today)
}

/** A full session gives up its last new card for one more; null where it has none. */
export function makeRoom(session: Session): Session | null {
  const { plan, queue, drawn } = session
  if (new Set([...drawn, ...queue]).size < plan.limit) return session
  const last = queue.findLast(card => cardOf(session, card).schedule.state === 'new' && !drawn.includes(card))
  return last === undefined ? null : { ...session, queue: queue.filter(card => card !== last) }
}
