import { foldMeeting } from '../../group/fold-meeting.ts'
import { isOpen } from '../../group/interview/phase.ts'
import type { Meeting } from '../../group/meeting.ts'
import { closest } from '../../model/closest.ts'
import type { MeetingId } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Meetings } from '../../ports/meetings.ts'

/** The meeting that an id, or the beginning of one, names. A UserError where none or several do. */
export function meetingById(meetings: Meetings, typed: string): MeetingId {
  const ids = meetings.ids()
  if (ids.includes(typed)) return typed
  const [first, ...others] = ids.filter(id => id.startsWith(typed))
  if (first !== undefined && others.length === 0) return first
  const near = first === undefined ? closest(typed, ids) : [first, ...others]
  const reason = near.length === 0 ? undefined : first === undefined ? 'close' : 'several'
  throw new UserError(failure('mock/unknown-meeting', { id: typed, closest: near.join(', ') }, reason))
}

/** So many of the newest are looked at: an old one that nobody finished is not gone on with by itself. */
const LATEST = 8

/** The meeting to go on with: one that is under way, else the newest that is not over; null where there is none. */
export function openMeetingId(meetings: Meetings): MeetingId | null {
  const latest = meetings
    .ids()
    .slice(-LATEST)
    .map(id => ({ id, meeting: foldMeeting(meetings.open(id).read().records) }))
    .reverse()
  const running = latest.find(({ meeting }) => meeting.turns.some(isOpen))
  return (running ?? latest.find(({ meeting }) => isAhead(meeting)))?.id ?? null
}

const isAhead = ({ turns }: Meeting): boolean => turns.some(({ state }) => state === 'planned')
