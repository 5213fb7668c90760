import { isLeech } from '../memory/leech.ts'
import { replay } from '../memory/replay.ts'
import type { CardId } from '../model/card.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import { type Moment, seconds } from '../model/time.ts'
import { draw, next } from './next.ts'
import { cardOf, type Effect, leave, type Purpose, type Rated, type Session, type Step } from './session.ts'

/** What follows from events that are on disk: they are folded, and the next card is drawn. */
export function recorded(
  session: Session,
  purpose: Purpose,
  events: readonly JournalEvent[],
  now: Moment,
): Step {
  const folded: Session = { ...session, learner: fold(session.learner, events) }
  switch (purpose.type) {
    case 'rated':
      return rated(folded, purpose, events, now)
    case 'undone':
      return undone(folded, purpose)
    case 'buried':
    case 'suspended':
      return marked(folded, session, purpose, now)
  }
}

/** A session's own events are the newest of their cards, unless the clock went backwards: then they count for the next start. */
function fold(learner: Learner, events: readonly JournalEvent[]): Learner {
  const folded = replay(events, learner)
  return folded === 'stale' ? learner : folded
}

function rated(
  session: Session,
  purpose: Purpose & { type: 'rated' },
  events: readonly JournalEvent[],
  now: Moment,
): Step {
  const { asked, rating } = purpose
  const review = events.find(event => event.type === 'review')
  const facts = session.plan.facts(asked.card)
  const entry: Rated = {
    event: review?.id ?? '',
    card: asked.card,
    topic: asked.question.topic,
    title: facts?.title ?? asked.question.title,
    rating,
    seconds: review?.type === 'review' ? review.seconds : 0,
    before: { queue: session.queue, waiting: session.waiting, asked: session.asked - 1 },
  }
  const card = cardOf(session, asked.card)
  const due = 'due' in card.schedule ? card.schedule.due : now.at
  const after = followUp(comeBack({ ...session, rated: [...session.rated, entry] }, purpose), purpose)
  const leech =
    rating === 'again' && card.schedule.state === 'relearning' && isLeech(card, session.learner.settings)
  const [drawn, effects] = next(after, now)
  const told: Effect[] = [
    {
      type: 'rated',
      card: asked.card,
      rating,
      after: card,
      interval: seconds(Math.max(0, Math.round((due - now.at) / 1000))),
    },
  ]
  if (leech) told.push({ type: 'leech', card: asked.card, title: entry.title, lapses: card.lapses })
  return [drawn, [...told, ...effects]]
}

/** A card in its learning steps waits for the next one; in a cram, where there are none, a failed card goes to the end. */
function comeBack(session: Session, { asked, rating }: Purpose & { type: 'rated' }): Session {
  const { schedule } = cardOf(session, asked.card)
  if (session.plan.cram || asked.reversed) {
    return rating === 'again' ? { ...session, queue: [...session.queue, asked.card] } : session
  }
  if (schedule.state !== 'learning' && schedule.state !== 'relearning') return session
  return { ...session, waiting: [...session.waiting, { card: asked.card, due: schedule.due }] }
}

/** One follow-up that fits the answer is asked next, in the place of the last new card where the session is full. */
function followUp(session: Session, { asked, full, wrong }: Purpose & { type: 'rated' }): Session {
  const { plan, queue, drawn } = session
  const fits = { always: true, full: full && !wrong, missed: !full && !wrong, wrong }
  const candidates = plan.facts(asked.card)?.followUps ?? []
  const chosen = candidates.find(({ card, on }) => fits[on] && isFree(session, card))
  if (!chosen) return session
  if (drawn.length + queue.length < plan.limit) return { ...session, queue: [chosen.card, ...queue] }
  const last = queue.findLast(card => cardOf(session, card).schedule.state === 'new')
  if (last === undefined) return session
  return { ...session, queue: [chosen.card, ...queue.filter(card => card !== last)] }
}

/** Not asked in this session yet, not yet learned, and not put aside. */
function isFree({ drawn, queue, learner, plan }: Session, id: CardId): boolean {
  if (drawn.includes(id) || queue.includes(id) || !plan.facts(id)) return false
  const card = learner.cards.get(id)
  return !card || (card.schedule.state === 'new' && !card.suspended)
}

/** Back to where the rating was given; what has been put aside since stays aside. */
function undone(session: Session, { card, event }: Purpose & { type: 'undone' }): Step {
  const taken = session.rated.find(one => one.event === event)
  if (!taken) return draw(session, card)
  const { queue, waiting, asked } = taken.before
  const isHere = (id: CardId): boolean => !session.aside.includes(id)
  const again: Session = {
    ...session,
    rated: session.rated.filter(one => one !== taken),
    queue: queue.filter(isHere),
    waiting: waiting.filter(one => isHere(one.card)),
    asked,
  }
  const [drawn, effects] = draw(again, card)
  return [drawn, [{ type: 'undone', card }, ...effects]]
}

function marked(
  folded: Session,
  before: Session,
  { type, card, current }: Purpose & { type: 'buried' | 'suspended' },
  now: Moment,
): Step {
  const without = { ...leave(folded, card), aside: [...folded.aside, card] }
  if (!current && before.phase.type === 'recording') {
    return [{ ...without, phase: before.phase.back }, [{ type, card }]]
  }
  const [drawn, effects] = next(without, now)
  return [drawn, [{ type, card }, ...effects]]
}
