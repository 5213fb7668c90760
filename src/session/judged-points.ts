import type { ReviewEvent } from '../model/event.ts'
import type { Coverage, Judgement } from '../model/judgement.ts'

type Judged = Pick<ReviewEvent, 'found' | 'maybe' | 'points' | 'opinion' | 'answer'>

/** What a journal keeps of a typed answer, so that the person's ticks can be compared with it later. */
export function judgedPoints(judgement: Judgement | null): Judged {
  if (judgement?.type !== 'points' || judgement.coverage === null) return {}
  const { answer, opinion } = judgement
  const coverage = judgement.matched ?? judgement.coverage
  const found = numbersOf(coverage, 'found')
  if (coverage.length === 0) return { found }
  return {
    found,
    maybe: numbersOf(coverage, 'maybe'),
    points: coverage.length,
    ...(opinion && { opinion }),
    ...(answer !== undefined && { answer }),
  }
}

const numbersOf = (coverage: readonly Coverage[], wanted: Coverage): readonly number[] =>
  coverage.flatMap((one, index) => (one === wanted ? [index + 1] : []))
