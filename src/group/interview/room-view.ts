import {
  type AskedFollowUp,
  type AskedPoint,
  CRITERIA,
  type Criterion,
  DEFAULT_PRESET,
  type Handle,
  type Roles,
  type Score,
  type Scores,
  type Tick,
} from '../../model/mock.ts'
import type { Level } from '../../model/question.ts'
import type { Instant, Seconds } from '../../model/time.ts'
import { finalScore, scoreRange, standingScores } from '../final-score.ts'
import type { Meeting, Remark, Round, RoundFollowUp, Turn } from '../meeting.ts'
import { followUpChoices } from './follow-up-choices.ts'
import { type Role, roleIn } from './may.ts'
import { currentRound, type Phase, phaseOf } from './phase.ts'
import { overrun, stepClock, type TurnClock, wholeClock } from './turn-clock.ts'
import { WIDE_RANGE, waitingFor } from './waiting.ts'

/** All that a member may see of a turn now. What is not theirs to see is not in it. */
export interface RoomView extends Roles {
  readonly turn: number
  readonly room: number
  readonly role: Role
  readonly phase: Phase
  readonly clock: TurnClock | null
  readonly whole: TurnClock | null
  readonly round: RoundView | null
  /** About the turn, once the feedback has begun. */
  readonly remarks: readonly Remark[]
}

export interface RoundView {
  readonly round: number
  /** How many questions are planned. */
  readonly of: number
  readonly id: string
  readonly topic: string
  readonly level: Level | null
  readonly title: string
  readonly prompt: string
  readonly hints: readonly string[]
  readonly followUps: readonly RoundFollowUp[]
  /** Null for the candidate until the scores are out, for raters until the answer has ended. */
  readonly points: readonly (AskedPoint & { readonly tick: Tick })[] | null
  /** For those who conduct the interview; null for the others until the scores are out. */
  readonly answer: string | null
  readonly conduct: Conduct | null
  /** How long the answer took; null until it has ended. */
  readonly answered: Seconds | null
  /** By how much it went over the hard bell. */
  readonly over: Seconds
  readonly passed: boolean
  readonly stolenBy: Handle | null
  /** What this member has said; never what another has. */
  readonly own: Scores | null
  /** Who has still to rate: names, no scores. */
  readonly waiting: readonly Handle[]
  /** Null until the reveal. */
  readonly result: Readonly<Record<Criterion, Result>> | null
  /** What the candidate said of themselves; null until the reveal. */
  readonly self: Scores | null
  /** Whether the scores are so far apart that raters should read the anchors again and give their reasons. */
  readonly spread: boolean
  readonly forced: boolean
  readonly remarks: readonly Remark[]
}

/** What interviewer and scribe work with. */
export interface Conduct {
  readonly hintsLeft: readonly string[]
  /** The best first. */
  readonly choices: readonly AskedFollowUp[]
  /** All of them, as on the sheet. */
  readonly followUps: readonly AskedFollowUp[]
  readonly freeQuestion: boolean
}

export interface Result {
  readonly final: Score | null
  /** Sorted, so that they name nobody. */
  readonly all: readonly Score[]
  readonly range: number
}

/** What `member` may see of a turn: a function of what happened, of their role and of the time, and of nothing else. */
export function roomView(meeting: Meeting, turn: Turn, member: Handle, now: Instant): RoomView {
  const preset = meeting.plan?.preset ?? DEFAULT_PRESET
  const role = roleIn(turn, member)
  const round = currentRound(turn)
  const phase = phaseOf(turn)
  const { candidate, interviewer, scribe, raters, room } = turn
  return {
    turn: turn.turn,
    room,
    candidate,
    interviewer,
    scribe,
    raters,
    role,
    phase,
    clock: stepClock(turn, preset, now),
    whole: wholeClock(turn, preset, now),
    round: round && role !== 'guest' ? roundView(meeting, turn, round, { member, role }) : null,
    remarks: ['feedback', 'ended'].includes(phase) && role !== 'guest' ? turn.remarks : [],
  }
}

interface Onlooker {
  readonly member: Handle
  readonly role: Role
}

function roundView(meeting: Meeting, turn: Turn, round: Round, { member, role }: Onlooker): RoundView {
  const { question, revealed, passed, ticks } = round
  const conducts = role === 'interviewer' || role === 'scribe'
  const isOut = revealed !== null || passed
  const seesPoints = conducts || isOut || (role === 'rater' && round.answered !== null)
  return {
    round: round.round,
    of: Math.max(turn.questions.length, turn.rounds.length),
    id: question.id,
    topic: question.topic,
    level: question.level,
    title: question.title,
    prompt: question.prompt,
    hints: round.hints,
    followUps: round.followUps.map(followUp =>
      conducts || isOut ? followUp : { ...followUp, outcome: null },
    ),
    points: seesPoints
      ? question.keyPoints.map((point, at) => ({ ...point, tick: ticks[at] ?? 'none' }))
      : null,
    answer: conducts || isOut ? question.answer : null,
    conduct: conducts ? conductOf(turn, round) : null,
    answered: round.answered?.seconds ?? null,
    over: overrun(round),
    passed,
    stolenBy: round.stolenBy,
    own: role === 'candidate' ? round.self : (standingScores(round).get(member) ?? null),
    waiting: round.ratingOpened === null || isOut ? [] : waitingFor(meeting, turn, round),
    result: revealed === null ? null : resultOf(round),
    self: revealed === null ? null : round.self,
    spread: revealed !== null && isSpread(round),
    forced: revealed?.forced ?? false,
    remarks: conducts || isOut ? round.remarks : round.remarks.filter(({ by }) => by === member),
  }
}

function conductOf(turn: Turn, round: Round): Conduct {
  const { hints, followUps } = round.question
  const used = turn.rounds.some(each => each.followUps.some(({ card }) => card === null))
  return {
    hintsLeft: hints.slice(round.hints.length),
    choices: followUpChoices(round),
    followUps,
    freeQuestion: !used,
  }
}

/** What the scores of a round come to, without saying whose they are. */
export function resultOf(round: Round): Readonly<Record<Criterion, Result>> {
  const of = (criterion: Criterion): Result => ({
    final: finalScore(round, criterion),
    all: [...standingScores(round).values()].map(scores => scores[criterion]).sort((a, b) => a - b),
    range: scoreRange(round, criterion),
  })
  return { knowledge: of('knowledge'), delivery: of('delivery') }
}

const isSpread = (round: Round): boolean =>
  CRITERIA.some(criterion => scoreRange(round, criterion) >= WIDE_RANGE)
