import type { Handle, MeetingId, Score } from '../model/mock.ts'
import type { QuestionId } from '../model/question.ts'

/** A round of a meeting before, as far as it matters for what is asked next. */
export interface PastRound {
  readonly meeting: MeetingId
  /** `2026-05-11` */
  readonly date: string
  readonly candidate: Handle
  readonly question: QuestionId
  readonly topic: string
  readonly passed: boolean
  /** The final score for knowledge; null where nobody has rated. */
  readonly knowledge: Score | null
}

/** What was passed or not known at all comes again the next time. */
export const isAskedAgain = ({ passed, knowledge }: Pick<PastRound, 'passed' | 'knowledge'>): boolean =>
  passed || knowledge === 1
