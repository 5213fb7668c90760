import type { Handle } from '../../model/mock.ts'
import { type Meeting, ratersOf, type Turn } from '../meeting.ts'
import type { TurnAction } from './action.ts'
import { isOpen } from './phase.ts'

/** What somebody is in a turn; a `guest` is a member who sits in another room. */
export type Role = 'candidate' | 'interviewer' | 'scribe' | 'rater' | 'guest'

export function roleIn(turn: Turn, member: Handle): Role {
  if (member === turn.candidate) return 'candidate'
  if (member === turn.interviewer) return 'interviewer'
  if (member === turn.scribe) return 'scribe'
  return turn.raters.includes(member) ? 'rater' : 'guest'
}

const LEADS: readonly Role[] = ['interviewer', 'scribe']
const RATES: readonly Role[] = ['interviewer', 'scribe', 'rater']
const ROOM: readonly Role[] = ['candidate', ...RATES]

/** Who may do what; `guest` too where a turn has yet to find its people. */
const ALLOWED: Readonly<Record<TurnAction['type'], readonly Role[]>> = {
  begin: [...ROOM, 'guest'],
  drop: [...ROOM, 'guest'],
  ask: LEADS,
  pause: LEADS,
  resume: LEADS,
  answered: LEADS,
  hint: LEADS,
  pass: ['candidate', ...LEADS],
  steal: LEADS,
  tick: LEADS,
  'follow-up': LEADS,
  'free-question': LEADS,
  'open-rating': LEADS,
  score: ROOM,
  reveal: LEADS,
  rescore: RATES,
  remark: ROOM,
  feedback: LEADS,
  end: LEADS,
}

/** Whether a member may do it. One terminal for the whole room (null) may do all that is not said in somebody's name. */
export function may(turn: Turn, by: Handle | null, type: TurnAction['type']): boolean {
  if (by === null) return type !== 'score' && type !== 'rescore'
  return ALLOWED[type].includes(roleIn(turn, by))
}

/** Members of the plan, and whoever has a role in a turn. */
export const isMember = ({ plan, turns }: Meeting, member: Handle): boolean =>
  (plan?.members.includes(member) ?? false) ||
  turns.some(turn => turn.candidate === member || ratersOf(turn).includes(member))

/** Who says that a member is there: the member, one terminal for the whole room (null), and those who lead where they sit. */
export function mayAttend(meeting: Meeting, by: Handle | null, member: Handle): boolean {
  if (by === null || by === member) return true
  return leadingNow(meeting, member).some(turn => LEADS.includes(roleIn(turn, by)))
}

/** The turns that run, or come next, in the rooms of a member: in all of them for one who has no seat yet. */
function leadingNow({ turns }: Meeting, member: Handle): readonly Turn[] {
  const own = turns.filter(turn => roleIn(turn, member) !== 'guest')
  const rooms = new Set((own.length === 0 ? turns : own).map(({ room }) => room))
  return [...rooms].flatMap(room => {
    const here = turns.filter(turn => turn.room === room)
    return here.find(isOpen) ?? here.find(({ state }) => state === 'planned') ?? []
  })
}
