import { byTime } from '../model/event.ts'
import type { Handle, MeetingPlan, MockRecord, PlannedTurn, Roles } from '../model/mock.ts'
import { newRound, type RoundRecord, withRoundRecord } from './fold-round.ts'
import { type Meeting, type Remark, ratersOf, type Turn } from './meeting.ts'

export const EMPTY_MEETING: Meeting = { plan: null, absent: new Set(), turns: [] }

/** The records of all devices in one order, each once. */
export function inOrder(records: readonly MockRecord[]): readonly MockRecord[] {
  const unique = new Map(records.map(record => [record.id, record]))
  return [...unique.values()].sort(byTime)
}

/** What the records, in any order, say that happened. */
export const foldMeeting = (records: readonly MockRecord[]): Meeting =>
  inOrder(records).reduce(withRecord, EMPTY_MEETING)

/** The meeting after one more record. What does not fit (a round of no turn) has no effect. */
export function withRecord(meeting: Meeting, record: MockRecord): Meeting {
  switch (record.type) {
    case 'planned':
      return withPlan(meeting, record.plan)
    case 'attendance':
      return { ...meeting, absent: withAttendance(meeting.absent, record.member, record.present) }
    case 'turn-begun':
      return begin(meeting, record)
    case 'other':
      return meeting
    default:
      return {
        ...meeting,
        turns: meeting.turns.map(turn => (turn.turn === record.turn ? withTurnRecord(turn, record) : turn)),
      }
  }
}

type RecordOf<Type extends MockRecord['type']> = Extract<MockRecord, { readonly type: Type }>
type TurnRecord = Exclude<MockRecord, { readonly type: 'planned' | 'attendance' | 'turn-begun' | 'other' }>

/** Turns that have begun, or were dropped, stay what they were. */
function withPlan(meeting: Meeting, plan: MeetingPlan): Meeting {
  const kept = meeting.turns.filter(turn => turn.state !== 'planned').map(turn => withQuestions(turn, plan))
  const numbers = new Set(kept.map(turn => turn.turn))
  const planned = plan.turns.filter(turn => !numbers.has(turn.turn)).map(turn => plannedTurn(turn))
  return { ...meeting, plan, turns: byNumber([...kept, ...planned]) }
}

/** A turn that began before its plan by a clock that is behind has its questions all the same. */
function withQuestions(turn: Turn, { turns }: MeetingPlan): Turn {
  const planned = turns.find(candidate => candidate.turn === turn.turn)
  if (!planned || turn.questions.length > 0) return turn
  const { questions, spares, again } = planned
  return { ...turn, questions, spares, ...(again && { again }) }
}

const byNumber = (turns: readonly Turn[]): readonly Turn[] => [...turns].sort((a, b) => a.turn - b.turn)

const plannedTurn = (turn: PlannedTurn): Turn => ({
  ...turn,
  state: 'planned',
  begun: null,
  feedback: null,
  ended: null,
  pauses: [],
  rounds: [],
  remarks: [],
})

function withAttendance(absent: ReadonlySet<Handle>, member: Handle, present: boolean): ReadonlySet<Handle> {
  const next = new Set(absent)
  if (present) next.delete(member)
  else next.add(member)
  return next
}

/** A turn begins once; two devices that begin it at the same time begin the same one. */
function begin(meeting: Meeting, record: RecordOf<'turn-begun'>): Meeting {
  const known = meeting.turns.find(turn => turn.turn === record.turn)
  if (known !== undefined && known.begun !== null) return meeting
  const { turn, room, candidate, interviewer, scribe, raters } = record
  const roles: Roles = { candidate, interviewer, scribe, raters }
  const planned = known ?? plannedTurn({ turn, room, ...roles, questions: [], spares: [] })
  const begun: Turn = { ...planned, ...roles, room, state: 'begun', begun: record.at }
  return { ...meeting, turns: byNumber([...meeting.turns.filter(other => other !== known), begun]) }
}

function withTurnRecord(turn: Turn, record: TurnRecord): Turn {
  switch (record.type) {
    case 'feedback-begun':
      return turn.state === 'begun' ? { ...turn, state: 'feedback', feedback: record.at } : turn
    case 'turn-ended':
      return turn.begun === null ? turn : { ...turn, state: 'ended', ended: turn.ended ?? record.at }
    case 'turn-dropped':
      return { ...turn, state: 'dropped', ended: turn.ended ?? record.at }
    case 'paused':
      return turn.pauses.at(-1)?.to === null
        ? turn
        : { ...turn, pauses: [...turn.pauses, { from: record.from ?? record.at, to: null }] }
    case 'resumed':
      return {
        ...turn,
        pauses: turn.pauses.map(pause => (pause.to === null ? { ...pause, to: record.at } : pause)),
      }
    case 'asked':
      return withAsked(turn, record)
    case 'remark':
      return withRemark(turn, record)
    default:
      return {
        ...turn,
        rounds: turn.rounds.map(round =>
          round.round === record.round && mayTell(turn, record) ? withRoundRecord(round, record) : round,
        ),
      }
  }
}

function withAsked(turn: Turn, record: RecordOf<'asked'>): Turn {
  if (turn.rounds.some(round => round.round === record.round)) return turn
  return { ...turn, rounds: [...turn.rounds, newRound(record.round, record.question, record.at)] }
}

function withRemark(turn: Turn, { round, kind, text, by }: RecordOf<'remark'>): Turn {
  const remark: Remark = { kind, text, by }
  if (round === null) return { ...turn, remarks: [...turn.remarks, remark] }
  return {
    ...turn,
    rounds: turn.rounds.map(each =>
      each.round === round ? { ...each, remarks: [...each.remarks, remark] } : each,
    ),
  }
}

/** Only those who rate in a turn score in it, and only its candidate scores themselves. */
function mayTell(turn: Turn, { type, by }: RoundRecord): boolean {
  if (type === 'scored' || type === 'rescored') return by !== null && ratersOf(turn).includes(by)
  return type !== 'self-scored' || by === turn.candidate
}
