/** The blanks of a sentence. */
export type About = Readonly<Record<string, string | number>>

export interface Sentence {
  /** What is wrong, one sentence. */
  readonly message: string
  /** What to do about it; '' where there is nothing to do. */
  readonly hint: string
}

/** A sentence for every problem code, or for `code:reason` where a code has several. */
export type ProblemSentences = Readonly<Record<string, (about: About) => Sentence>>
