import { preview } from '../memory/preview.ts'
import type { CardId } from '../model/card.ts'
import type { EventBody } from '../model/event.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Learner } from '../model/learner.ts'
import type { Verdict } from '../model/rating.ts'
import type { Moment } from '../model/time.ts'
import type { Asked } from './asked.ts'
import { next } from './next.ts'
import { recorded } from './recorded.ts'
import {
  type Action,
  cardOf,
  type Effect,
  leave,
  type Phase,
  type Purpose,
  type Revealed,
  type Session,
  type SessionPlan,
  type Step,
} from './session.ts'
import { suggest } from './suggest.ts'
import { summarise } from './summary.ts'

/** A session before its first question, and the effects that bring it. */
export function openSession(plan: SessionPlan, learner: Learner, now: Moment): Step {
  const session: Session = {
    plan,
    learner,
    phase: { type: 'ended' },
    queue: plan.cards,
    waiting: [],
    rated: [],
    drawn: [],
    aside: [],
    asked: 0,
    began: now.at,
  }
  return next(session, now)
}

/**
 * One action upon a session. An action that does not fit the moment is refused and changes nothing.
 * What has to be written goes out as one `record` effect; the session goes on when it comes back as `recorded`.
 */
export function step(session: Session, action: Action, now: Moment): Step {
  if (action.type === 'quit') return end(session)
  const { phase } = session
  switch (phase.type) {
    case 'drawing':
      return action.type === 'drawn' ? ask(session, action.asked, now) : refuse(session, 'session/not-asked')
    case 'recording':
      if (action.type === 'recorded') return recorded(session, phase.purpose, action.events, now)
      if (action.type === 'unrecorded') return [{ ...session, phase: phase.back }, []]
      return refuse(session, 'session/writing')
    case 'asking':
    case 'revealed':
      return onQuestion(session, phase, action, now)
    case 'ended':
      return refuse(session, 'session/ended')
  }
}

function onQuestion(
  session: Session,
  phase: Extract<Phase, { asked: Asked }>,
  action: Action,
  now: Moment,
): Step {
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
      return undo(session)
    case 'skip': {
      const [after, effects] = next(leave(session, phase.asked.card), now)
      return [after, [{ type: 'skipped', card: phase.asked.card }, ...effects]]
    }
    case 'bury':
      return mark(session, { type: 'buried', card: phase.asked.card, current: true })
    case 'suspend': {
      const card = action.card ?? phase.asked.card
      return mark(session, { type: 'suspended', card, current: card === phase.asked.card })
    }
    case 'edited':
      return ask({ ...session, asked: session.asked - 1 }, action.asked, now)
    default:
      return refuse(session, 'session/unexpected')
  }
}

function ask(session: Session, asked: Asked | null, now: Moment): Step {
  if (asked === null) return next(session, now)
  const n = session.asked + 1
  const drawn = session.drawn.includes(asked.card) ? session.drawn : [...session.drawn, asked.card]
  const phase: Phase = { type: 'asking', asked, since: now.at }
  const of = n + session.queue.length + session.waiting.length
  return [{ ...session, phase, drawn, asked: n }, [{ type: 'ask', asked, n, of }]]
}

function reveal(
  session: Session,
  phase: Phase & { type: 'asking' },
  judgement: Judgement | null,
  now: Moment,
): Step {
  if (judgement?.type === 'unread') return [session, [{ type: 'unread', remark: judgement.remark }]]
  const { asked, since } = phase
  const previews = preview(cardOf(session, asked.card), now, session.learner.settings)
  const effect: Effect = {
    type: 'reveal',
    asked,
    judgement,
    verdict: verdictOf(judgement),
    suggested: suggest(asked, judgement),
    previews,
  }
  return [{ ...session, phase: { type: 'revealed', asked, since, judgement } }, [effect]]
}

function rate(session: Session, phase: Revealed, action: Action & { type: 'rate' }, now: Moment): Step {
  const { asked, judgement } = phase
  const { rating, ticked } = action
  const required = asked.question.keyPoints.flatMap((point, index) => (point.optional ? [] : [index + 1]))
  const full =
    ticked === null ? rating === 'good' || rating === 'easy' : required.every(n => ticked.includes(n))
  const review: EventBody = {
    type: 'review',
    card: asked.card,
    rating,
    seconds: Math.max(0, Math.round((now.at - phase.since) / 1000)),
    verdict: verdictOf(judgement),
    mode: session.plan.cram || asked.reversed ? 'cram' : 'session',
    ...foundPoints(judgement),
    ...(ticked === null ? {} : { ticked }),
  }
  const purpose: Purpose = { type: 'rated', asked, rating, full, wrong: rating === 'again' }
  return record(session, purpose, [...seenBefore(session, asked.card), review])
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

function foundPoints(judgement: Judgement | null): { found?: readonly number[] } {
  if (judgement?.type !== 'points' || judgement.coverage === null) return {}
  return { found: judgement.coverage.flatMap((coverage, index) => (coverage === 'found' ? [index + 1] : [])) }
}

function undo(session: Session): Step {
  const last = session.rated.at(-1)
  if (!last) return refuse(session, 'session/nothing-to-undo')
  return record(session, { type: 'undone', card: last.card, event: last.event }, [
    { type: 'undo', of: last.event },
  ])
}

function mark(session: Session, purpose: Purpose & { type: 'buried' | 'suspended' }): Step {
  const type = purpose.type === 'buried' ? 'bury' : 'suspend'
  return record(session, purpose, [{ type, card: purpose.card }])
}

function record(session: Session, purpose: Purpose, bodies: readonly EventBody[]): Step {
  const phase: Phase = { type: 'recording', purpose, back: session.phase }
  return [{ ...session, phase }, [{ type: 'record', bodies }]]
}

function end(session: Session): Step {
  if (session.phase.type === 'ended') return [session, []]
  const summary = summarise(session.rated, session.learner)
  return [{ ...session, phase: { type: 'ended' } }, [{ type: 'summary', summary }]]
}

const refuse = (session: Session, code: string): Step => [session, [{ type: 'refused', code }]]

function verdictOf(judgement: Judgement | null): Verdict | null {
  return judgement?.type === 'judged' ? judgement.verdict : null
}
