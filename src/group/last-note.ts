import type { AgendaItem } from '../model/minutes.ts'
import type { Handle } from '../model/mock.ts'
import type { QuestionId } from '../model/question.ts'
import { handleKey } from './handle.ts'
import type { PastRound } from './past-round.ts'

/** What the newest notes of a meeting that were imported say of the group. */
export interface LastNote {
  /** `2021-05-04` */
  readonly date: string
  readonly members: readonly Handle[]
  /** The list for the next meeting. */
  readonly agenda: readonly AgendaItem[]
}

interface Known {
  readonly members: readonly Handle[]
  readonly rounds: readonly PastRound[]
  /** Null where the banks have no such question. */
  readonly topicOf: (question: QuestionId) => string | null
}

/** The passes that the list of a note tells of, where the meeting itself is not on record. */
export function notedPasses(
  note: LastNote | null,
  { members, rounds, topicOf }: Known,
): readonly PastRound[] {
  if (!note) return []
  const isKnown = (candidate: Handle, question: QuestionId): boolean =>
    rounds.some(
      round => round.candidate === candidate && round.question === question && round.date >= note.date,
    )
  return note.agenda.flatMap(({ id, again }) => {
    const topic = id === null ? null : topicOf(id)
    if (id === null || topic === null) return []
    return members
      .filter(member => again.some(name => handleKey(name) === handleKey(member)) && !isKnown(member, id))
      .map(candidate => ({
        meeting: note.date,
        date: note.date,
        candidate,
        question: id,
        topic,
        passed: true,
        knowledge: null,
      }))
  })
}
