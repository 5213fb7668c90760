import type { AskedQuestion, Criterion, Handle, RemarkKind, Roles, Score } from '../../model/mock.ts'
import type { Instant } from '../../model/time.ts'
import { finalScore } from '../final-score.ts'
import type { Meeting, Remark, Round, Turn, TurnState } from '../meeting.ts'
import type { TurnAction } from './action.ts'
import { followUpChoices } from './follow-up-choices.ts'
import { type Role, roleIn } from './may.ts'
import { currentRound, isOpen } from './phase.ts'
import { type RoomView, type RoundView, roomView } from './room-view.ts'
import { step } from './step.ts'

/** All that the page of a member shows: where the meeting stands, and their view of the turn that concerns them. */
export interface MemberPage {
  readonly member: Handle
  /** Those that the member takes part in, in their order. */
  readonly turns: readonly PageTurn[]
  /** The turn that runs, else the next one, else the last; null for somebody without a turn. */
  readonly view: PageView | null
  /** What came of the questions of the turn, while it is talked about. */
  readonly outcomes: readonly PageOutcome[]
  /** What the member may do now in the turn of `view`. */
  readonly can: readonly TurnAction['type'][]
  readonly over: boolean
}

export interface PageTurn extends Roles {
  readonly turn: number
  readonly state: TurnState
  readonly role: Role
}

export type PageView = Omit<RoomView, 'remarks' | 'round'> & {
  readonly remarks: readonly PageRemark[]
  readonly round: (Omit<RoundView, 'remarks'> & { readonly remarks: readonly PageRemark[] }) | null
}

/** Of a question whose scores are out, or that was passed. */
export interface PageOutcome {
  readonly round: number
  readonly title: string
  readonly passed: boolean
  readonly final: Readonly<Record<Criterion, Score | null>>
  readonly remarks: readonly PageRemark[]
}

/** Without who said it: a group is franker that way. */
export interface PageRemark {
  readonly kind: RemarkKind
  readonly text: string
}

export function memberPage(meeting: Meeting, member: Handle, now: Instant): MemberPage {
  const mine = meeting.turns.filter(turn => roleIn(turn, member) !== 'guest')
  const turn = concerning(mine)
  return {
    member,
    turns: mine.map(one => pageTurn(one, member)),
    view: turn && pageView(roomView(meeting, turn, member, now)),
    outcomes: turn?.state === 'feedback' ? turn.rounds.flatMap(outcomeOf) : [],
    can: turn ? possible(meeting, turn, member, now) : [],
    over: mine.every(({ state }) => state === 'ended' || state === 'dropped'),
  }
}

const concerning = (turns: readonly Turn[]): Turn | null =>
  turns.find(isOpen) ?? turns.find(({ state }) => state === 'planned') ?? turns.at(-1) ?? null

function pageTurn(turn: Turn, member: Handle): PageTurn {
  const { candidate, interviewer, scribe, raters, state } = turn
  return { turn: turn.turn, state, candidate, interviewer, scribe, raters, role: roleIn(turn, member) }
}

function outcomeOf(round: Round): readonly PageOutcome[] {
  if (!round.revealed && !round.passed) return []
  const final = (criterion: Criterion): Score | null =>
    round.revealed === null ? null : finalScore(round, criterion)
  return [
    {
      round: round.round,
      title: round.question.title,
      passed: round.passed,
      final: { knowledge: final('knowledge'), delivery: final('delivery') },
      remarks: round.remarks.map(unnamed),
    },
  ]
}

const unnamed = ({ kind, text }: Remark): PageRemark => ({ kind, text })

const pageView = ({ remarks, round, ...view }: RoomView): PageView => ({
  ...view,
  remarks: remarks.map(unnamed),
  round: round && { ...round, remarks: round.remarks.map(unnamed) },
})

/** What a step would not refuse: the rules stand there, and nowhere else. */
function possible(meeting: Meeting, turn: Turn, member: Handle, now: Instant): readonly TurnAction['type'][] {
  return tries(turn)
    .filter(action =>
      step(meeting, { ...action, turn: turn.turn, by: member }, now).every(({ type }) => type !== 'refused'),
    )
    .map(({ type }) => type)
    .filter(type => mayOnPage(type, roleIn(turn, member)))
}

/** The candidate sits and answers: somebody else begins. */
export const mayOnPage = (type: TurnAction['type'], role: Role): boolean =>
  role !== 'guest' && type !== 'drop' && (type !== 'begin' || role !== 'candidate')

/** One action of each type, as it could be done now. */
function tries(turn: Turn): readonly TurnAction[] {
  const round = currentRound(turn)
  const scores = { knowledge: 3, delivery: 3 } as const
  return [
    { type: 'begin' },
    { type: 'ask', question: ANY },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'answered' },
    { type: 'hint' },
    { type: 'pass' },
    { type: 'steal', member: turn.interviewer },
    { type: 'tick', point: 1, tick: null },
    ...(round ? followUpChoices(round).slice(0, 1) : []).map(({ card }) => ({
      type: 'follow-up' as const,
      card,
    })),
    { type: 'free-question', text: '?' },
    { type: 'open-rating' },
    { type: 'score', scores },
    { type: 'reveal', force: true },
    { type: 'rescore', round: round?.round ?? 0, scores, reason: '' },
    { type: 'remark', round: null, kind: 'good', text: '!' },
    { type: 'feedback' },
    { type: 'end' },
  ]
}

/** Stands for a question that has not been asked. */
const ANY: AskedQuestion = {
  id: '',
  card: '',
  topic: '',
  lang: '',
  kind: 'open',
  level: null,
  title: '',
  prompt: '',
  answer: '',
  keyPoints: [],
  hints: [],
  followUps: [],
}
