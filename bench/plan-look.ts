import { RATINGS, type Rating } from '../src/model/rating.ts'

/** What is true of a question, whatever the scheduler believes. It changes with every look. */
export interface TrueMemory {
  /** The chance of recall; 0 before the first look. */
  recall(day: number): number
  /** How a look ends. */
  look(day: number, drawn: Drawn): Rating
}

/** The chances of one answer: the same for every policy that comes to it. */
export interface Drawn {
  readonly recall: number
  readonly rating: number
  /** What the seconds are multiplied with. */
  readonly noise: number
}

/** What fsrs-rs's simulator presumes: ratings of a first answer, and of a later one that was recalled. */
const FIRST: Readonly<Record<Rating, number>> = { again: 0.24, hard: 0.094, good: 0.495, easy: 0.171 }
const RECALLED: Readonly<Record<Rating, number>> = { again: 0, hard: 0.224, good: 0.631, easy: 0.145 }

export const firstRating = (draw: number): Rating => pick(FIRST, draw)
export const recalledRating = (draw: number): Rating => pick(RECALLED, draw)

function pick(shares: Readonly<Record<Rating, number>>, draw: number): Rating {
  let left = draw
  for (const rating of RATINGS) {
    left -= shares[rating]
    if (left < 0) return rating
  }
  return 'easy'
}

/** Seconds of a first look, and of a later one by its rating. */
export const FIRST_SECONDS = 40
export const RATED_SECONDS: Readonly<Record<Rating, number>> = { again: 25, hard: 16, good: 12, easy: 8 }
