import type { Handle, MockBody, Tick } from '../../model/mock.ts'
import type { Instant } from '../../model/time.ts'
import { type Meeting, type Round, ratersOf, type Turn } from '../meeting.ts'
import type { Action, Effect, Refusal, TurnAction } from './action.ts'
import { findFollowUp, followUpChoices } from './follow-up-choices.ts'
import { isMember, may, mayAttend } from './may.ts'
import { currentRound, isOpen, isPaused, openFollowUp, phaseOf } from './phase.ts'
import { elapsedIn } from './turn-clock.ts'
import { waitingFor } from './waiting.ts'

/**
 * One action upon a meeting. What has to be written goes out as `record` effects, in order; once they are on disk the
 * meeting is the fold with them. An action that does not fit the moment, or the role of who does it, is refused.
 */
export function step(meeting: Meeting, action: Action, now: Instant): readonly Effect[] {
  const told = tell(meeting, action, now)
  if (typeof told === 'string') return [{ type: 'refused', code: told }]
  return told.map(body => ({ type: 'record', body, by: action.by }))
}

type Told = readonly MockBody[] | Refusal

function tell(meeting: Meeting, action: Action, now: Instant): Told {
  if (action.type === 'attend') {
    const { member, present } = action
    if (!isMember(meeting, member) || !mayAttend(meeting, action.by, member)) return 'mock/not-yours'
    return meeting.absent.has(member) === !present ? [] : [{ type: 'attendance', member, present }]
  }
  const turn = meeting.turns.find(candidate => candidate.turn === action.turn)
  if (!turn) return 'mock/no-turn'
  if (!may(turn, action.by, action.type)) return 'mock/not-yours'
  return onTurn(meeting, turn, action, now)
}

function onTurn(
  meeting: Meeting,
  turn: Turn,
  action: Exclude<Action, { type: 'attend' }>,
  now: Instant,
): Told {
  switch (action.type) {
    case 'begin':
      return begin(meeting, turn)
    case 'drop':
      return turn.state === 'ended' || turn.state === 'dropped'
        ? 'mock/not-now'
        : [{ type: 'turn-dropped', turn: turn.turn }]
    case 'ask':
      return ask(meeting, turn, action)
    case 'feedback':
      return ['opening', 'revealed'].includes(phaseOf(turn))
        ? [{ type: 'feedback-begun', turn: turn.turn }]
        : 'mock/not-now'
    case 'end':
      return isOpen(turn) ? [{ type: 'turn-ended', turn: turn.turn }] : 'mock/not-now'
    case 'pause':
      return isOpen(turn) && !isPaused(turn) ? [{ type: 'paused', turn: turn.turn }] : 'mock/not-now'
    case 'resume':
      return isOpen(turn) && isPaused(turn) ? [{ type: 'resumed', turn: turn.turn }] : 'mock/not-now'
    case 'remark':
      return remark(turn, action)
    case 'rescore':
      return rescore(turn, action)
    default: {
      const round = currentRound(turn)
      return round === null || turn.state !== 'begun'
        ? 'mock/not-now'
        : onRound({ meeting, turn, round, now }, action, action.by)
    }
  }
}

/** Two turns of one room cannot run at the same time. */
function begin({ turns, absent }: Meeting, turn: Turn): Told {
  if (turn.state !== 'planned') return 'mock/not-now'
  if (turns.some(other => other.room === turn.room && isOpen(other))) return 'mock/turn-running'
  if (absent.has(turn.candidate)) return 'mock/candidate-absent'
  if (absent.has(turn.interviewer)) return 'mock/interviewer-absent'
  const { room, candidate, interviewer, scribe, raters } = turn
  return [
    {
      type: 'turn-begun',
      turn: turn.turn,
      room,
      candidate,
      interviewer,
      scribe: scribe !== null && absent.has(scribe) ? null : scribe,
      raters: raters.filter(rater => !absent.has(rater)),
    },
  ]
}

/** Another room may ask the same. */
function ask({ turns }: Meeting, turn: Turn, { question }: TurnAction & { type: 'ask' }): Told {
  if (!['opening', 'revealed'].includes(phaseOf(turn))) return 'mock/not-now'
  const inRoom = turns.filter(({ room }) => room === turn.room)
  if (inRoom.some(({ rounds }) => rounds.some(round => round.question.id === question.id)))
    return 'mock/asked-before'
  const resumed: readonly MockBody[] = isPaused(turn) ? [{ type: 'resumed', turn: turn.turn }] : []
  return [...resumed, { type: 'asked', turn: turn.turn, round: turn.rounds.length + 1, question }]
}

function remark(turn: Turn, { round, kind, text }: TurnAction & { type: 'remark' }): Told {
  if (text.trim() === '') return 'mock/empty-text'
  if (turn.begun === null) return 'mock/not-now'
  if (round !== null && !turn.rounds.some(each => each.round === round)) return 'mock/not-now'
  return [{ type: 'remark', turn: turn.turn, round, kind, text: text.trim() }]
}

/** Only who has rated privately can think again. */
function rescore(
  turn: Turn,
  action: TurnAction & { type: 'rescore' } & { readonly by: Handle | null },
): Told {
  const round = turn.rounds.find(each => each.round === action.round)
  if (!isOpen(turn) || !round?.revealed || action.by === null || !round.scores.has(action.by))
    return 'mock/not-now'
  const { scores, reason } = action
  return [{ type: 'rescored', turn: turn.turn, round: round.round, scores, reason: reason.trim() }]
}

interface Place {
  readonly meeting: Meeting
  readonly turn: Turn
  readonly round: Round
  readonly now: Instant
}

type RoundAction = Exclude<
  TurnAction,
  { type: 'begin' | 'drop' | 'ask' | 'feedback' | 'end' | 'pause' | 'resume' | 'remark' | 'rescore' }
>

function onRound(place: Place, action: RoundAction, by: Handle | null): Told {
  const { turn, round } = place
  const at = { turn: turn.turn, round: round.round }
  const phase = phaseOf(turn)
  switch (action.type) {
    case 'answered':
      return answered(place, action.score ?? null)
    case 'hint': {
      if (phase !== 'answering' && phase !== 'probing' && phase !== 'following') return 'mock/not-now'
      const text = round.question.hints[round.hints.length]
      return text === undefined
        ? 'mock/no-hint'
        : [{ type: 'hint', ...at, hint: round.hints.length + 1, text }]
    }
    case 'pass':
      return phase === 'answering' ? [...goOn(turn), { type: 'passed', ...at }] : 'mock/not-now'
    case 'steal': {
      const fits = round.passed && ratersOf(turn).includes(action.member)
      return fits ? [{ type: 'stolen', ...at, member: action.member }] : 'mock/not-now'
    }
    case 'tick':
      return ticked(place, action)
    case 'follow-up': {
      if (phase !== 'probing') return 'mock/not-now'
      if (!followUpChoices(round).some(({ card }) => card === action.card)) return 'mock/no-follow-up'
      const text = findFollowUp(round.question.followUps, action.card)?.text ?? ''
      return followUp(place, action.card, text)
    }
    case 'free-question': {
      if (phase !== 'probing') return 'mock/not-now'
      if (action.text.trim() === '') return 'mock/empty-text'
      const used = turn.rounds.some(({ followUps }) => followUps.some(({ card }) => card === null))
      return used ? 'mock/one-free-question' : followUp(place, null, action.text.trim())
    }
    case 'open-rating':
      return phase === 'probing' ? [...goOn(turn), { type: 'rating-opened', ...at }] : 'mock/not-now'
    case 'score':
      if (phase !== 'rating') return round.revealed ? 'mock/too-late' : 'mock/not-now'
      return [{ type: by === turn.candidate ? 'self-scored' : 'scored', ...at, scores: action.scores }]
    case 'reveal': {
      if (phase !== 'rating') return 'mock/not-now'
      const complete = waitingFor(place.meeting, turn, round).length === 0
      return complete || action.force ? [{ type: 'revealed', ...at, forced: !complete }] : 'mock/waiting'
    }
  }
}

/** What comes next ends a pause: the clock stands only while nothing happens. */
const goOn = (turn: Turn): readonly MockBody[] =>
  isPaused(turn) ? [{ type: 'resumed', turn: turn.turn }] : []

function answered({ turn, round, now }: Place, score: (TurnAction & { type: 'answered' })['score']): Told {
  const at = { turn: turn.turn, round: round.round }
  const phase = phaseOf(turn)
  if (phase === 'answering')
    return [...goOn(turn), { type: 'answered', ...at, seconds: elapsedIn(turn, round.asked, now) }]
  const open = openFollowUp(round)
  if (phase !== 'following' || open === null) return 'mock/not-now'
  const seconds = elapsedIn(turn, open.asked, now)
  return [...goOn(turn), { type: 'followed-up', ...at, number: open.number, score: score ?? null, seconds }]
}

function ticked({ turn, round }: Place, { point, tick }: TurnAction & { type: 'tick' }): Told {
  const before = round.ticks[point - 1]
  if (before === undefined) return 'mock/no-point'
  const next = tick ?? nextTick(before, round.followUps.length > 0)
  return next === before ? [] : [{ type: 'ticked', turn: turn.turn, round: round.round, point, tick: next }]
}

/** Once a follow-up was asked, a point is more likely covered by it than overheard before. */
function nextTick(tick: Tick, followed: boolean): Tick {
  if (!followed) return tick === 'none' ? 'answer' : 'none'
  const cycle: Readonly<Record<Tick, Tick>> = { none: 'follow-up', 'follow-up': 'answer', answer: 'none' }
  return cycle[tick]
}

function followUp({ turn, round }: Place, card: string | null, text: string): Told {
  const number = round.followUps.length + 1
  return [...goOn(turn), { type: 'follow-up', turn: turn.turn, round: round.round, number, card, text }]
}
