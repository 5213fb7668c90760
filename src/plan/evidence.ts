import type { CardId } from '../model/card.ts'
import type { Rating } from '../model/rating.ts'
import type { AnswerTimes } from './answer-times.ts'
import type { TestedGroup } from './calibration.ts'

/** What a person's journal says of how they answer. */
export interface Evidence {
  readonly times: AnswerTimes
  /** How each card was rated the first time ever. */
  readonly firsts: ReadonlyMap<CardId, Rating>
  /** Reviews a study day or more after the one before. */
  readonly tests: readonly TestedGroup[]
}
