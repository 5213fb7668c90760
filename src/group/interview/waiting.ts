import type { Handle } from '../../model/mock.ts'
import { type Meeting, type Round, ratersOf, type Turn } from '../meeting.ts'

/** From this distance between two scores on, raters read the anchors again and give reasons. */
export const WIDE_RANGE = 2

/** Who has still to rate before the scores can be shown. Who is absent is not waited for. */
export function waitingFor({ absent }: Pick<Meeting, 'absent'>, turn: Turn, round: Round): readonly Handle[] {
  const raters = ratersOf(turn).filter(rater => !absent.has(rater) && !round.scores.has(rater))
  const self = round.self === null && !absent.has(turn.candidate) ? [turn.candidate] : []
  return [...raters, ...self]
}
