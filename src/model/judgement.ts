import type { Verdict } from './rating.ts'

/** What the matcher says of a key point; `maybe` is asked of the person. */
export type Coverage = 'found' | 'maybe' | 'missing'

/** A remark about an answer, without its sentence: `locales` has one for every code. */
export interface Remark {
  readonly code: string
  readonly about?: Readonly<Record<string, string | number>>
}

/** That a model was asked about a typed answer, and what came of it. */
export interface ModelOpinion {
  readonly model: string
  /** How long it took. */
  readonly seconds: number
  /** Key points, by number from 1, that it made questions of: found ones that it doubts, and others that it sees. */
  readonly raised: readonly number[]
}

/** What can be said about an answer without a person. */
export type Judgement =
  /** It could not be read as an answer to this question: nothing is judged, it is asked again. */
  | { readonly type: 'unread'; readonly remark: Remark }
  | {
      readonly type: 'judged'
      readonly verdict: Verdict
      /** Positions as shown, from 0, that were chosen or put in order; empty for texts. */
      readonly positions: readonly number[]
      readonly remarks: readonly Remark[]
      /** Where the answer to a generated question goes wrong, in the question's language: one reason a line. */
      readonly why?: string
    }
  /** An open question: the person judges, helped by the key points. Null where nothing was typed. */
  | {
      readonly type: 'points'
      readonly coverage: readonly Coverage[] | null
      /** What the matcher said, where a model has raised doubts since. */
      readonly matched?: readonly Coverage[]
      readonly opinion?: ModelOpinion
      /** What was typed, where it may be kept. */
      readonly answer?: string
    }
