/** How well a card was recalled, in the words and the order of FSRS. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof RATINGS)[number]

export const isRating = (value: unknown): value is Rating => RATINGS.some(rating => rating === value)

/** What the tool says of an answer that it can judge by itself. */
export const VERDICTS = ['right', 'partly', 'wrong'] as const
export type Verdict = (typeof VERDICTS)[number]
