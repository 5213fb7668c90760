import type { Handle, Scores } from '../../model/mock.ts'
import { type Meeting, type Round, ratersOf, type Turn } from '../meeting.ts'
import { isFull } from './follow-up-choices.ts'

/** From this distance between two scores on, raters read the anchors again and give reasons. */
export const WIDE_RANGE = 2

/** The rubric allows no more knowledge where a required key point is missing. */
const CAP = 2

/** Who has still to rate before the scores can be shown. Who is absent is not waited for. */
export function waitingFor({ absent }: Pick<Meeting, 'absent'>, turn: Turn, round: Round): readonly Handle[] {
  const raters = ratersOf(turn).filter(rater => !absent.has(rater) && !round.scores.has(rater))
  const self = round.self === null && !absent.has(turn.candidate) ? [turn.candidate] : []
  return [...raters, ...self]
}

/** Whether the scores say more of the knowledge than the key points allow: told to the rater, not forbidden. */
export const exceedsPoints = (round: Pick<Round, 'question' | 'ticks'>, scores: Scores): boolean =>
  scores.knowledge > CAP && !isFull(round)
