import type { Standing } from '../deck/standing.ts'
import type { PastReview } from '../memory/history.ts'
import type { Question } from '../model/question.ts'

/** A question with everything that is known of it. */
export interface QuestionPortrait {
  readonly question: Question
  /** What shows that each key point was mentioned: groups of terms, each with its spellings. */
  readonly words: readonly (readonly (readonly (readonly string[])[])[])[]
  /** The question's own cards, then those of its follow-ups. */
  readonly cards: readonly CardPortrait[]
  /** Oldest first. */
  readonly reviews: readonly PastReview[]
}

export interface CardPortrait {
  readonly standing: Standing
  readonly leech: boolean
  readonly flagged: boolean
  readonly note: string | null
}
