import { foldMeeting } from '../../../src/group/fold-meeting.ts'
import type { Action, TurnAction } from '../../../src/group/interview/action.ts'
import { step } from '../../../src/group/interview/step.ts'
import type { Meeting, Turn } from '../../../src/group/meeting.ts'
import type { AskedFollowUp, Handle, MeetingPlan, MockBody, MockRecord } from '../../../src/model/mock.ts'
import { type Instant, instant, offset } from '../../../src/model/time.ts'
import { question } from '../held-meeting.ts'

const START = Date.UTC(2026, 4, 11, 10)

export const followUp = (
  card: string,
  on: AskedFollowUp['on'],
  followUps: readonly AskedFollowUp[] = [],
): AskedFollowUp => ({ card, on, text: `${card}?`, answer: '', followUps })

export const INTERRUPT = question('interrupt', {
  keyPoints: [
    { text: 'asynchronous', optional: false },
    { text: 'comes back', optional: false },
    { text: 'priority', optional: true },
  ],
  hints: ['the hardware', 'the state'],
  followUps: [
    followUp('interrupt~1', 'full', [followUp('interrupt~1~1', 'full')]),
    followUp('interrupt~2', 'missed'),
    followUp('interrupt~3', 'always'),
  ],
})

export const PLAN: MeetingPlan = {
  id: '2026-05-11-k3f9',
  date: '2026-05-11',
  members: ['jun', 'sol', 'min', 'kim'],
  topics: [],
  preset: 'short',
  lang: 'en',
  seed: 1,
  turns: [
    {
      turn: 1,
      room: 1,
      candidate: 'jun',
      interviewer: 'sol',
      scribe: 'min',
      raters: ['kim'],
      questions: ['interrupt', 'trap'],
      spares: [],
    },
    {
      turn: 2,
      room: 1,
      candidate: 'sol',
      interviewer: 'min',
      scribe: 'kim',
      raters: ['jun'],
      questions: ['lock', 'page'],
      spares: [],
    },
  ],
}

/** A meeting whose records are kept, as a device keeps them. */
export interface Room {
  readonly records: readonly MockRecord[]
  meeting(): Meeting
  turn(): Turn
  now(): Instant
  pass(seconds: number): void
  /** The code of the refusal, null where it was done. */
  act(action: Action): string | null
  /** In turn 1; nobody in particular does it where `by` is not given. */
  on(action: TurnAction, by?: Handle | null): string | null
}

export function openRoom(): Room {
  const records: MockRecord[] = []
  let at = START
  const write = (body: MockBody, by: Handle | null): void => {
    const id = String(records.length).padStart(6, '0')
    records.push({ ...body, v: 1, id, at: instant(at), offset: offset(540), by })
  }
  write({ type: 'planned', plan: PLAN }, null)
  const room: Room = {
    records,
    meeting: () => foldMeeting(records),
    turn() {
      const [turn] = room.meeting().turns
      if (!turn) throw new Error('the meeting has lost its turn')
      return turn
    },
    now: () => instant(at),
    pass(seconds) {
      at += seconds * 1000
    },
    act(action) {
      const effects = step(room.meeting(), action, instant(at))
      for (const effect of effects) if (effect.type === 'record') write(effect.body, effect.by)
      return effects.flatMap(effect => (effect.type === 'refused' ? [effect.code] : []))[0] ?? null
    },
    on: (action, by = null) => room.act({ ...action, turn: 1, by }),
  }
  return room
}

/** A room in which the first question has been asked. */
export function askedRoom(): Room {
  const room = openRoom()
  room.on({ type: 'begin' })
  room.on({ type: 'ask', question: INTERRUPT })
  return room
}

/** A room in which raters may rate; the first key point is ticked. */
export function ratingRoom(): Room {
  const room = askedRoom()
  room.pass(100)
  room.on({ type: 'answered' })
  room.on({ type: 'tick', point: 1, tick: null })
  room.on({ type: 'open-rating' })
  return room
}
