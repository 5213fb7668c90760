import { preview } from '../memory/preview.ts'
import type { CardId } from '../model/card.ts'
import type { EventBody } from '../model/event.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Learner } from '../model/learner.ts'
import type { Verdict } from '../model/rating.ts'
import type { Moment } from '../model/time.ts'
import type { Asked } from './asked.ts'
import { judgedPoints } from './judged-points.ts'
import { end, next, toCome } from './next.ts'
import { offersOf } from './on-day.ts'
import { recorded } from './recorded.ts'
import {
  type Action,
  type Asking,
  cardOf,
  type Effect,
  isPractice,
  leave,
  type OnScreen,
  type Purpose,
  type Revealed,
  type Session,
  type SessionPlan,
  type Step,
} from './session.ts'
import { suggest } from './suggest.ts'

/** A session before its first question, and the effects that bring it. */
export function openSession(plan: SessionPlan, learner: Learner, now: Moment): Step {
  const session: Session = {
    plan,
    learner,
    phase: { type: 'ended' },
    queue: plan.cards,
    waiting: [],
    done: [],
    drawn: [],
    asked: 0,
  }
  return next(session, now)
}

/**
 * One action upon a session. An action that does not fit the moment is refused and changes nothing.
 * What has to be written goes out as one `record` effect; the session goes on when it comes back as `recorded`.
 */
export function step(session: Session, action: Action, now: Moment): Step {
  const { phase } = session
  switch (phase.type) {
    case 'drawing':
      if (action.type === 'quit') return end(session, now)
      return action.type === 'drawn' ? ask(session, action.asked, now) : refuse(session, 'session/not-asked')
    case 'recording':
      if (action.type === 'recorded') return recorded(session, phase, action.events, now)
      if (action.type === 'unrecorded') return [{ ...session, phase: phase.back }, []]
      return refuse(session, 'session/writing')
    case 'asking':
    case 'revealed':
      return onQuestion(session, phase, action, now)
    case 'ended':
      return refuse(session, 'session/ended')
  }
}

function onQuestion(session: Session, phase: OnScreen, action: Action, now: Moment): Step {
  switch (action.type) {
    case 'answer':
    case 'reveal':
      if (phase.type === 'revealed') return refuse(session, 'session/revealed')
      return reveal(session, phase, action.type === 'answer' ? action.judgement : null, now)
    case 'hint':
      return [session, [{ type: 'hint', asked: phase.asked, text: phase.asked.question.hint || null }]]
    case 'rate':
      if (phase.type === 'asking') return refuse(session, 'session/not-revealed')
      return rate(session, phase, action, now)
    case 'undo':
      return undo(session, phase)
    case 'skip': {
      const [after, effects] = next(leave(session, phase.asked.card), now)
      return [after, [{ type: 'skipped', card: phase.asked.card }, ...effects]]
    }
    case 'bury':
      return record(session, phase, { type: 'buried', card: phase.asked.card }, [
        { type: 'bury', card: phase.asked.card },
      ])
    case 'suspend':
      return suspend(session, phase, action.card ?? phase.asked.card)
    case 'edited':
      return ask({ ...session, asked: session.asked - 1 }, action.asked, now)
    case 'quit':
      return end(session, now)
    default:
      return refuse(session, 'session/unexpected')
  }
}

function ask(session: Session, asked: Asked | null, now: Moment): Step {
  if (asked === null) return next(session, now)
  const n = session.asked + 1
  const drawn = session.drawn.includes(asked.card) ? session.drawn : [...session.drawn, asked.card]
  const phase: Asking = { type: 'asking', asked, since: now.at }
  const of = n + toCome(session, now)
  return [{ ...session, phase, drawn, asked: n }, [{ type: 'ask', asked, n, of }]]
}

function reveal(session: Session, phase: Asking, judgement: Judgement | null, now: Moment): Step {
  if (judgement?.type === 'unread') return [session, [{ type: 'unread', remark: judgement.remark }]]
  const { asked, since } = phase
  const { plan, learner } = session
  const previews = preview(cardOf(session, asked.card), now, learner.settings)
  const effect: Effect = {
    type: 'reveal',
    asked,
    judgement,
    verdict: verdictOf(judgement),
    suggested: suggest(asked, judgement),
    previews: offersOf(previews, plan.interview ?? null, learner.settings),
  }
  return [{ ...session, phase: { type: 'revealed', asked, since, judgement } }, [effect]]
}

function rate(session: Session, phase: Revealed, action: Action & { type: 'rate' }, now: Moment): Step {
  const { asked, judgement } = phase
  const { rating, ticked } = action
  const { card } = asked
  const seconds = Math.max(0, Math.round((now.at - phase.since) / 1000))
  const review: EventBody = {
    type: 'review',
    card,
    rating,
    seconds,
    verdict: verdictOf(judgement),
    mode: isPractice(session, asked) ? 'cram' : 'session',
    ...judgedPoints(judgement),
    ...(ticked === null ? {} : { ticked }),
    ...(asked.posed && { seed: asked.posed.seed, generator: asked.posed.generator }),
  }
  const wrong = rating === 'again'
  const purpose: Purpose = { type: 'rated', card, rating, seconds, full: isFull(asked, action), wrong }
  return record(session, phase, purpose, [...seenBefore(session, card), review])
}

/** Whether all key points were covered; where the person ticked none off, or there are none, the rating says so. */
function isFull({ question }: Asked, { rating, ticked }: Action & { type: 'rate' }): boolean {
  const required = question.keyPoints.flatMap((point, index) => (point.optional ? [] : [index + 1]))
  if (ticked === null || required.length === 0) return rating === 'good' || rating === 'easy'
  return required.every(number => ticked.includes(number))
}

/** What a card looked like, told once and again whenever its text has changed. */
function seenBefore(session: Session, card: CardId): readonly EventBody[] {
  const facts = session.plan.facts(card)
  if (!facts) return []
  const { topic, title, fingerprint } = facts
  const known = session.learner.seen.get(card)
  if (known?.title === title && known.fingerprint === fingerprint && known.topic === topic) return []
  return [{ type: 'seen', card, topic, title, fingerprint }]
}

function undo(session: Session, phase: OnScreen): Step {
  const taken = session.done.at(-1)
  if (!taken) return refuse(session, 'session/nothing-to-undo')
  return record(session, phase, { type: 'undone', taken }, [{ type: 'undo', of: taken.event }])
}

/** A program may name any card; only those that were asked can have turned out leeches. */
function suspend(session: Session, phase: OnScreen, card: CardId): Step {
  if (!session.drawn.includes(card)) return refuse(session, 'session/unexpected')
  return record(session, phase, { type: 'suspended', card }, [{ type: 'suspend', card }])
}

function record(session: Session, back: OnScreen, purpose: Purpose, bodies: readonly EventBody[]): Step {
  return [{ ...session, phase: { type: 'recording', purpose, back } }, [{ type: 'record', bodies }]]
}

const refuse = (session: Session, code: string): Step => [session, [{ type: 'refused', code }]]

function verdictOf(judgement: Judgement | null): Verdict | null {
  return judgement?.type === 'judged' ? judgement.verdict : null
}
