import type { AgendaItem, Minutes, MinutesRound } from '../model/minutes.ts'
import type { Handle } from '../model/mock.ts'
import type { QuestionId } from '../model/question.ts'
import { handleKey } from './handle.ts'
import type { Meeting } from './meeting.ts'
import { heldTurns } from './minutes-of-meeting.ts'

/** What earlier meetings leave to the next one. */
export interface NextTime {
  /** By the member's key: what they passed the last time that they were asked it, oldest first. */
  readonly requeued: ReadonlyMap<Handle, readonly QuestionId[]>
  /** The list of the newest meeting that left one. */
  readonly agenda: readonly AgendaItem[]
}

/** A meeting of the past, in the order of time: as it was recorded, or as its minutes tell it. */
export type PastMeeting = Meeting | Minutes

export function nextTime(meetings: readonly PastMeeting[]): NextTime {
  const passed = new Map<Handle, Map<QuestionId, boolean>>()
  let agenda: readonly AgendaItem[] = []
  for (const meeting of meetings) {
    for (const { candidate, question, isPassed } of asked(meeting)) {
      const own = passed.get(handleKey(candidate)) ?? new Map<QuestionId, boolean>()
      passed.set(handleKey(candidate), own)
      // Whoever passes again is asked again, behind what was passed before.
      own.delete(question)
      own.set(question, isPassed)
    }
    const items =
      'blocks' in meeting ? meeting.blocks.flatMap(block => (block.type === 'agenda' ? block.items : [])) : []
    if (items.length > 0) agenda = items
  }
  const requeued = new Map(
    [...passed].map(
      ([member, own]) => [member, [...own].flatMap(([question, is]) => (is ? [question] : []))] as const,
    ),
  )
  return { requeued, agenda }
}

interface Asked {
  readonly candidate: Handle
  readonly question: QuestionId
  readonly isPassed: boolean
}

function asked(meeting: PastMeeting): readonly Asked[] {
  if (!('blocks' in meeting)) {
    return heldTurns(meeting).flatMap(({ candidate, rounds }) =>
      rounds.map(({ question, passed }) => ({ candidate, question: question.id, isPassed: passed })),
    )
  }
  return meeting.blocks.flatMap(block =>
    block.type !== 'mock'
      ? []
      : block.turns.flatMap(({ candidate, rounds }) =>
          rounds.flatMap(round =>
            round.id === null ? [] : [{ candidate, question: round.id, isPassed: wasPassed(round) }],
          ),
        ),
  )
}

const wasPassed = ({ parts }: MinutesRound): boolean =>
  parts.some(part => part.type === 'course' && part.course?.type === 'passed')
