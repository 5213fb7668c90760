import type { Tests } from '../model/tests.ts'
import type { AnswerTimes } from '../plan/answer-times.ts'
import type { CardTable } from './card-table.ts'
import type { ChangedDay } from './past-memories.ts'
import type { Scores } from './scores.ts'

/** What the journal says of how a person remembers and answers, beyond what a learner is asked by. */
export interface Figures {
  /** Every card that was ever reviewed, under the id that it has now. */
  readonly table: CardTable
  /** What the cards were before each of the newest study days, oldest first. */
  readonly past: readonly ChangedDay[]
  readonly times: AnswerTimes
  /** Tests by what was predicted of them: `binOf` tells where. */
  readonly predicted: ReadonlyMap<number, Tests>
  /** Tests by the age of the memory: one of each of `AGES`. */
  readonly ages: readonly AgeFigures[]
  /** How good the predictions made before each answer were. */
  readonly scores: Scores
}

export interface AgeFigures extends Tests {
  /** The sum of the chances that FSRS gave them. */
  readonly predicted: number
}
