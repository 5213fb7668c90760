import type { Handle } from '../model/mock.ts'
import type { QuestionId } from '../model/question.ts'
import type { Askable } from './askable.ts'
import type { CandidatePast } from './candidate-past.ts'

/** Why a question fits a candidate, in whole points: their sum is its score. */
export interface ScoreTerms {
  /** The topic is weak. */
  readonly weak: number
  /** It may be forgotten by now. */
  readonly unsure: number
  /** It is on the list for this meeting. */
  readonly planned: number
  /** It was passed or not known the last time. */
  readonly requeued: number
  /** It was never asked in a mock interview. */
  readonly fresh: number
  /** It was asked lately. */
  readonly lately: number
  /** The interviewer may not be able to judge it. */
  readonly unjudged: number
}

/** What is known when questions are chosen for a room. */
export interface Knowledge {
  /** The chance that a member recalls it now, 0 to 1; null where nothing is known. */
  readonly recall: (member: Handle, question: QuestionId) => number | null
  /** On the list for this meeting: named in the last minutes or by whoever plans. */
  readonly isPlanned: (question: Askable) => boolean
  readonly past: (candidate: Handle) => CandidatePast
}

/** The chance of recall that is assumed where nothing is known. */
const UNKNOWN = 0.5

/** Key points with which a question can be judged by somebody who would not know the answer. */
const ENOUGH_POINTS = 3

export function scoreTerms(
  question: Askable,
  { candidate, interviewer }: { readonly candidate: Handle; readonly interviewer: Handle },
  { recall, isPlanned, past }: Knowledge,
): ScoreTerms {
  const { weakness, isRequeued, wasAsked, wasAskedLately } = past(candidate)
  const again = isRequeued(question.id)
  const isLost = (recall(interviewer, question.id) ?? UNKNOWN) < 0.5
  return {
    weak: Math.round(40 * weakness(question.topic)),
    unsure: Math.round(25 * (1 - (recall(candidate, question.id) ?? UNKNOWN))),
    planned: isPlanned(question) ? 20 : 0,
    requeued: again ? 15 : 0,
    fresh: wasAsked(question.id) ? 0 : 5,
    lately: wasAskedLately(question.id) && !again ? -60 : 0,
    unjudged: isLost && question.keyPoints < ENOUGH_POINTS ? -30 : 0,
  }
}

export const scoreOf = (terms: ScoreTerms): number =>
  terms.weak + terms.unsure + terms.planned + terms.requeued + terms.fresh + terms.lately + terms.unjudged
