import { isLeech } from '../memory/leech.ts'
import { replay } from '../memory/replay.ts'
import type { Card } from '../model/card.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import { type Moment, seconds } from '../model/time.ts'
import { chooseFollowUp, makeRoom } from './follow-up.ts'
import { draw, next } from './next.ts'
import {
  cardOf,
  type Done,
  type Effect,
  isPractice,
  leave,
  type OnScreen,
  type Purpose,
  type Recording,
  type Session,
  type Step,
} from './session.ts'
import type { Rated } from './summary.ts'

/** What follows from events that are on disk: they are folded, and the next card is drawn. */
export function recorded(
  session: Session,
  { purpose, back }: Recording,
  events: readonly JournalEvent[],
  now: Moment,
): Step {
  if (purpose.type === 'undone') return undone(session, purpose.taken, events)
  const folded = fold(session.learner, events)
  const entry: Done = {
    event: events.at(-1)?.id ?? '',
    card: purpose.card,
    rated: purpose.type === 'rated' ? ratedAs(session, purpose, back) : null,
    screen: back.asked.card,
    before: {
      learner: session.learner,
      queue: session.queue,
      waiting: session.waiting,
      drawn: session.drawn,
      asked: session.asked - 1,
    },
  }
  const after: Session = {
    ...session,
    learner: folded === 'stale' ? session.learner : folded,
    done: [...session.done, entry],
  }
  if (purpose.type !== 'rated') return marked(after, purpose, back, now)
  const [drawn, effects] = afterRating(after, purpose, back, now)
  return [drawn, [...told(after, purpose, cardOf(session, purpose.card), now), ...effects]]
}

/**
 * Where the clock of another device is ahead, or this one's was set back, the journal holds later events already. The
 * session goes on as the person sees it; whoever reads the journal next puts everything in its order.
 */
function fold(learner: Learner, events: readonly JournalEvent[]): Learner | 'stale' {
  const folded = replay(events, learner)
  const first = events[0]
  if (folded !== 'stale' || !first) return folded
  const behind = replay(events, { ...learner, last: { at: first.at, id: '' } })
  return behind === 'stale' ? behind : { ...behind, last: learner.last }
}

function ratedAs({ plan }: Session, purpose: Purpose & { type: 'rated' }, { asked }: OnScreen): Rated {
  const { card, rating, seconds: taken } = purpose
  const title = plan.facts(card)?.title ?? asked.question.title
  return { card, topic: asked.question.topic, title, rating, seconds: taken }
}

function told(
  session: Session,
  { card, rating }: Purpose & { type: 'rated' },
  before: Card,
  now: Moment,
): readonly Effect[] {
  const after = cardOf(session, card)
  const due = 'due' in after.schedule ? after.schedule.due : now.at
  const interval = seconds(Math.max(0, Math.round((due - now.at) / 1000)))
  const rated: Effect = { type: 'rated', card, rating, after, interval }
  const { settings } = session.learner
  if (!isLeech(after, settings) || isLeech(before, settings)) return [rated]
  const title = session.done.at(-1)?.rated?.title ?? ''
  return [rated, { type: 'leech', card, title, lapses: after.lapses }]
}

function afterRating(
  session: Session,
  purpose: Purpose & { type: 'rated' },
  back: OnScreen,
  now: Moment,
): Step {
  const returning = comeBack(session, purpose, back)
  const followUp = chooseFollowUp(returning, purpose, now)
  const room = followUp === null ? null : makeRoom(returning)
  return room ? next(room, now, followUp) : next(returning, now)
}

/** A card in its learning steps waits for the next one; in practice, where there are none, a failed card goes to the end. */
function comeBack(
  session: Session,
  { card, rating }: Purpose & { type: 'rated' },
  { asked }: OnScreen,
): Session {
  if (isPractice(session, asked)) {
    return rating === 'again' ? { ...session, queue: [...session.queue, card] } : session
  }
  if (session.plan.interview) return session
  const { schedule } = cardOf(session, card)
  if (schedule.state !== 'learning' && schedule.state !== 'relearning') return session
  return { ...session, waiting: [...session.waiting, { card, due: schedule.due }] }
}

function marked(
  session: Session,
  { type, card }: Purpose & { type: 'buried' | 'suspended' },
  back: OnScreen,
  now: Moment,
): Step {
  const without = leave(session, card)
  if (card !== back.asked.card) return [{ ...without, phase: back }, [{ type, card }]]
  const [drawn, effects] = next(without, now)
  return [drawn, [{ type, card }, ...effects]]
}

/** Back to where it was done. What is too old for the fold to take back is remembered here. */
function undone(session: Session, taken: Done, events: readonly JournalEvent[]): Step {
  const folded = fold(session.learner, events)
  const again: Session = {
    ...session,
    ...taken.before,
    learner: folded === 'stale' ? taken.before.learner : folded,
    done: session.done.filter(one => one !== taken),
  }
  const [drawn, effects] = draw(again, taken.screen)
  return [drawn, [{ type: 'undone', card: taken.card }, ...effects]]
}
