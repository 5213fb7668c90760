import type { Bilingual } from '../model/bilingual.ts'
import type { Level } from '../model/question.ts'
import type { Verdict } from '../model/rating.ts'
import type { Params, ParamTable } from './generator-params.ts'

/** What an instance says of an answer. */
export interface Acceptance {
  readonly verdict: Verdict
  /** Where the answer goes wrong; '' where nothing is to be said. Plain text, one reason a line. */
  readonly why: Bilingual
}

/** One problem to work out, made of a seed. Its texts are Markdown. */
export interface Instance {
  readonly stem: Bilingual
  /** The way to the answer, step by step. */
  readonly solution: Bilingual
  /** One answer of those that are accepted, in the words of each language. */
  readonly right: Bilingual
  /** How an answer may look; not the right one. */
  readonly example: Bilingual
  readonly level: Level
  /** Whether the answer is written on several lines. */
  readonly multiline: boolean
  /**
   * Checks the answer by the rules of the problem, not against `right`: several answers may be right. Null where it can't
   * be read as an answer: nothing is judged.
   */
  readonly accept: (answer: string) => Acceptance | null
}

/** A skill that is practised with a fresh problem each time. */
export interface Generator {
  readonly id: string
  /** Goes up whenever a seed gives another instance than before. */
  readonly version: number
  readonly params: ParamTable
  /** The same instance for the same params and seed, always and everywhere. Params are those that `checkParams` passes. */
  readonly generate: (params: Params, seed: number) => Instance
}
