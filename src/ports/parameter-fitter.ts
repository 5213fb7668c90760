import type { RunPart } from '../model/review-run.ts'

export interface FitRequest {
  readonly tests: readonly RunPart[]
  readonly relearningSteps: number
  /** The share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Finds the parameters of FSRS-6 by which a history was likeliest. */
export interface ParameterFitter {
  /** 21 parameters; the defaults where the tests are too few. */
  fit(request: FitRequest): Promise<readonly number[]>
}
