import type { Kind, Level, QuestionId } from '../model/question.ts'

/** A question as far as it matters for choosing it. */
export interface Askable {
  readonly id: QuestionId
  readonly topic: string
  readonly level: Level
  readonly keyPoints: number
}

/** What can be asked aloud: the other kinds need something to look at. */
export const SPOKEN: readonly Kind[] = ['open', 'short', 'generated']

/** The level that a choice counts with: what nobody has rated is medium, and what is generated is never easy. */
export const askedLevel = (kind: Kind, level: Level | null): Level =>
  level === null || (kind === 'generated' && level === 'easy') ? 'medium' : level
