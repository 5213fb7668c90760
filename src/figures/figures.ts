import type { CardId } from '../model/card.ts'
import type { Rating } from '../model/rating.ts'
import type { Tests } from '../model/tests.ts'
import type { StudyDay } from '../model/time.ts'
import type { AnswerTimes } from '../plan/answer-times.ts'
import type { Scores } from './scores.ts'

/** What the journal says of how a person remembers and answers, beyond what a learner is asked by. */
export interface Figures {
  /** Every card that was ever reviewed, under the id that it has now. */
  readonly cards: ReadonlyMap<CardId, CardFigures>
  readonly times: AnswerTimes
  /** Tests by what was predicted of them: `binOf` tells where. */
  readonly predicted: ReadonlyMap<number, Tests>
  /** Tests by the age of the memory: one of each of `AGES`. */
  readonly ages: readonly AgeFigures[]
  /** How good the predictions made before each answer were. */
  readonly scores: Scores
}

export interface CardFigures {
  /** How it was rated the first time ever. */
  readonly first: Rating
  /** Null after a reset. */
  readonly memory: PlainMemory | null
  /** Since the last reset. */
  readonly reviews: number
  /** Tests since the last reset by the age of the memory: how many, and how many of them recalled, by turns. */
  readonly ages: readonly number[]
  /** Seconds of the newest answers given in sessions, the newest last. */
  readonly seconds: readonly number[]
}

/** What FSRS makes of the reviews, in plain numbers. */
export interface PlainMemory {
  readonly stability: number
  readonly difficulty: number
  /** The study day of the last review. */
  readonly last: StudyDay
}

export interface AgeFigures extends Tests {
  /** The sum of the chances that FSRS gave them. */
  readonly predicted: number
}
