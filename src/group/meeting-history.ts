import type { Handle, MeetingId } from '../model/mock.ts'
import { finalScore } from './final-score.ts'
import { isOpen } from './interview/phase.ts'
import type { Meeting, Turn } from './meeting.ts'
import type { PastRound } from './past-round.ts'
import type { RoomHeld } from './role-counts.ts'

/** A meeting and its name. */
export interface KnownMeeting {
  readonly id: MeetingId
  readonly meeting: Meeting
}

/** Whether it counts: what was planned and did not take place does not. */
export const tookPlace = (turn: Turn): boolean => turn.begun !== null && turn.state !== 'dropped'

/** Whether a meeting of today may still go on: what it has yet to hold is nobody's omission. */
export const isUnderWay = (known: KnownMeeting, today: string): boolean =>
  dateOf(known) >= today && known.meeting.turns.some(turn => turn.state === 'planned' || isOpen(turn))

/** The turns that there is something to tell of: those that took place, and what was asked in one that was then dropped. */
export const heldTurns = ({ turns }: Meeting): readonly Turn[] =>
  turns.filter(turn => tookPlace(turn) || (turn.begun !== null && turn.rounds.length > 0))

/** The day on which it was to be, else that of its name. */
export const dateOf = ({ id, meeting }: KnownMeeting): string => meeting.plan?.date ?? id.slice(0, 10)

/** The turns that took place, room by room. */
export function roomsHeld({ meeting }: KnownMeeting): readonly RoomHeld[] {
  const turns = meeting.turns.filter(tookPlace)
  return [...new Set(turns.map(({ room }) => room))].map(room => {
    const held = turns.filter(turn => turn.room === room).sort(byBeginning)
    return {
      members: [...new Set(held.flatMap(membersOf))].sort(),
      turns: held.map(({ candidate, interviewer, scribe }, at) => ({
        candidate,
        interviewer,
        scribe,
        position: at + 1,
      })),
    }
  })
}

const byBeginning = (a: Turn, b: Turn): number => (a.begun ?? 0) - (b.begun ?? 0) || a.turn - b.turn

const membersOf = ({ candidate, interviewer, scribe, raters }: Turn): readonly Handle[] => [
  candidate,
  interviewer,
  ...(scribe === null ? [] : [scribe]),
  ...raters,
]

/** The rounds that have ended, oldest first. */
export const pastRounds = (meetings: readonly KnownMeeting[]): readonly PastRound[] =>
  meetings.flatMap(known =>
    heldTurns(known.meeting).flatMap(({ candidate, rounds }) =>
      rounds
        .filter(({ answered, passed }) => passed || answered !== null)
        .map(round => ({
          meeting: known.id,
          date: dateOf(known),
          candidate,
          question: round.question.id,
          topic: round.question.topic,
          passed: round.passed,
          knowledge: round.passed || !round.revealed ? null : finalScore(round, 'knowledge'),
        })),
    ),
  )
