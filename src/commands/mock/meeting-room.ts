import { EMPTY_MEETING, foldMeeting } from '../../group/fold-meeting.ts'
import type { Action } from '../../group/interview/action.ts'
import { step } from '../../group/interview/step.ts'
import type { Meeting } from '../../group/meeting.ts'
import type { MockBody, MockRecord } from '../../model/mock.ts'
import { failure, type Problem, UserError } from '../../model/problem.ts'
import type { Instant } from '../../model/time.ts'
import type { MeetingJournal } from '../../ports/meetings.ts'

/** A meeting that somebody takes part in: what other devices wrote, and what is done here. */
export interface MeetingRoom {
  readonly journal: MeetingJournal
  now(): Instant
  meeting(): Meeting
  /** When the last thing happened; null where nothing has. */
  lastAt(): Instant | null
  /** Reads what is new; whether there was anything. What can't be read is told once. */
  refresh(): boolean
  /** Returns when it is on disk; null, or why it was refused or could not be written. */
  act(action: Action): Problem | null
  /** Writes what no action stands for: a plan, a pause that began before it was told. */
  record(body: MockBody): void
}

export interface RoomOptions {
  readonly journal: MeetingJournal
  readonly now: () => Instant
  readonly onProblems: (problems: readonly Problem[]) => void
}

export function enterRoom({ journal, now, onProblems }: RoomOptions): MeetingRoom {
  let records: readonly MockRecord[] = []
  let meeting: Meeting = EMPTY_MEETING
  const refresh = (): boolean => {
    const reading = journal.read()
    if (reading.problems.length > 0) onProblems(reading.problems)
    if (reading.records === records) return false
    records = reading.records
    meeting = foldMeeting(records)
    return true
  }
  refresh()
  return {
    journal,
    now,
    meeting: () => meeting,
    lastAt: () => records.at(-1)?.at ?? null,
    refresh,
    act(action) {
      refresh()
      for (const effect of step(meeting, action, now())) {
        if (effect.type === 'refused') return failure(effect.code)
        try {
          journal.append(effect.body, effect.by)
        } catch (error) {
          if (error instanceof UserError) return error.problems[0] ?? failure('mock/not-now')
          throw error
        }
      }
      refresh()
      return null
    },
    record(body) {
      journal.append(body, null)
      refresh()
    },
  }
}
