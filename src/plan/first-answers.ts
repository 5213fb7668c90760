import type { Rating } from '../model/rating.ts'

/** First answers ever, and how much of them was right. */
export interface FirstAnswers {
  readonly count: number
  readonly right: number
}

const NONE: FirstAnswers = { count: 0, right: 0 }

/** How much a first answer says that a question was known before. */
const RIGHT: Readonly<Record<Rating, number>> = { again: 0, hard: 0.5, good: 1, easy: 1 }

export const withFirst = ({ count, right }: FirstAnswers, rating: Rating): FirstAnswers => ({
  count: count + 1,
  right: right + RIGHT[rating],
})

/** Before anything is known, and as much as so many first answers: of a person, and of a topic within that. */
const PRIOR = 0.3
const PRIOR_ANSWERS = 4

const shrunk = (towards: number, { count, right }: FirstAnswers): number =>
  (PRIOR_ANSWERS * towards + right) / (PRIOR_ANSWERS + count)

/** The chance that a question which was never asked is known, by its topic. */
export function priorsOf(
  answers: Iterable<{ readonly topic: string; readonly rating: Rating }>,
): (topic: string) => number {
  let all = NONE
  const topics = new Map<string, FirstAnswers>()
  for (const { topic, rating } of answers) {
    all = withFirst(all, rating)
    topics.set(topic, withFirst(topics.get(topic) ?? NONE, rating))
  }
  const general = shrunk(PRIOR, all)
  return topic => shrunk(general, topics.get(topic) ?? NONE)
}
