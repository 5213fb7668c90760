import type { Criterion, Handle, Score, Scores } from '../model/mock.ts'
import type { Round } from './meeting.ts'

type Rated = Pick<Round, 'scores' | 'changes'>

/** What each rater stands by: what they changed after the reveal, else what they said before it. */
export const standingScores = ({ scores, changes }: Rated): ReadonlyMap<Handle, Scores> =>
  new Map([...scores].map(([rater, said]) => [rater, changes.get(rater)?.scores ?? said]))

/** The lower median of several raters; null where nobody has rated. */
export function finalScore(round: Rated, criterion: Criterion): Score | null {
  const sorted = [...standingScores(round).values()].map(scores => scores[criterion]).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** Between the highest and the lowest; 0 where fewer than two have rated. */
export function scoreRange(round: Rated, criterion: Criterion): number {
  const all = [...standingScores(round).values()].map(scores => scores[criterion])
  return all.length < 2 ? 0 : Math.max(...all) - Math.min(...all)
}
