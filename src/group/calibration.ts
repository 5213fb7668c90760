import { CRITERIA, type Criterion, type Score, type Scores } from '../model/mock.ts'

/** A written answer whose levels are known: its texts stand in the locales. */
export interface Sample {
  readonly question: 'interrupt' | 'acid'
  readonly answer: 'first' | 'second' | 'third'
  readonly known: Scores
}

/** Every level of both criteria is among them. */
export const SAMPLES: readonly Sample[] = [
  { question: 'interrupt', answer: 'first', known: { knowledge: 2, delivery: 3 } },
  { question: 'interrupt', answer: 'second', known: { knowledge: 4, delivery: 4 } },
  { question: 'interrupt', answer: 'third', known: { knowledge: 3, delivery: 2 } },
  { question: 'acid', answer: 'first', known: { knowledge: 1, delivery: 3 } },
  { question: 'acid', answer: 'second', known: { knowledge: 3, delivery: 4 } },
  { question: 'acid', answer: 'third', known: { knowledge: 2, delivery: 1 } },
]

/** A sample and what the raters gave it; nobody where it was skipped. */
export interface RatedSample extends Sample {
  readonly given: readonly Scores[]
}

export interface Calibration extends Readonly<Record<Criterion, CriterionCalibration>> {
  readonly answers: number
}

export interface CriterionCalibration {
  /** Shares of all scores that were given; null where none were. */
  readonly exact: number | null
  readonly withinOne: number | null
  /** The mean of a score less the known level: above 0 is generous. */
  readonly difference: number | null
}

export function calibrationOf(rated: readonly RatedSample[]): Calibration {
  const [knowledge, delivery] = CRITERIA.map(criterion => {
    const differences = rated.flatMap(({ known, given }) =>
      given.map(scores => scores[criterion] - known[criterion]),
    )
    const share = (most: number): number | null =>
      meanOf(differences.map(difference => (Math.abs(difference) <= most ? 1 : 0)))
    return { exact: share(0), withinOne: share(1), difference: meanOf(differences) }
  })
  if (!knowledge || !delivery) throw new Error('a rubric without its criteria')
  return { answers: rated.filter(({ given }) => given.length > 0).length, knowledge, delivery }
}

/** `3 2, 4 2`: knowledge and delivery of each rater; null where it says something else. */
export function readScores(typed: string): readonly Scores[] | null {
  const raters = typed
    .normalize('NFKC')
    .split(/[,;、]/u)
    .map(part => part.trim().split(/[\s/]+/u))
  const scores = raters.map(([knowledge, delivery, ...more]) => {
    const [one, other] = [levelFrom(knowledge), levelFrom(delivery)]
    return one && other && more.length === 0 ? { knowledge: one, delivery: other } : null
  })
  return scores.every(each => each !== null) ? scores : null
}

const levelFrom = (text: string | undefined): Score | null =>
  ([1, 2, 3, 4] as const).find(level => String(level) === text) ?? null

const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
