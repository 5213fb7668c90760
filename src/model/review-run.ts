import type { Rating } from './rating.ts'
import type { StudyDay } from './time.ts'

/** One rating of a card, as a memory model is given it. */
export interface RunReview {
  readonly rating: Rating
  readonly day: StudyDay
  /** Whole study days since the one before; 0 for the first and on the same day. */
  readonly elapsed: number
}

/** What happened to one card from its first review, or from a reset on, oldest first. */
export type ReviewRun = readonly RunReview[]

/** The beginning of a run: what was known before its last review, and how that went. */
export interface RunPart {
  readonly run: ReviewRun
  /** How many of its reviews are meant, two or more. */
  readonly count: number
}
