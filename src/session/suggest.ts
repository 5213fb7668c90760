import type { Judgement } from '../model/judgement.ts'
import type { KeyPoint } from '../model/question.ts'
import type { Rating } from '../model/rating.ts'
import type { Asked } from './asked.ts'

/** The rating that the session proposes; the person has the last word. */
export function suggest(asked: Asked, judgement: Judgement | null): Rating {
  if (judgement?.type === 'judged') {
    return judgement.verdict === 'right' ? 'good' : judgement.verdict === 'partly' ? 'hard' : 'again'
  }
  const coverage = judgement?.type === 'points' ? judgement.coverage : null
  if (coverage === null) return 'good'
  const ticked = coverage.flatMap((one, index) => (one === 'found' ? [index + 1] : []))
  return suggestFromPoints(asked.question.keyPoints, ticked)
}

/** All required points: good; one missing: hard; half of them or more missing: again. */
export function suggestFromPoints(points: readonly KeyPoint[], ticked: readonly number[]): Rating {
  const required = points.flatMap((point, index) => (point.optional ? [] : [index + 1]))
  const missing = required.filter(number => !ticked.includes(number)).length
  if (missing === 0) return 'good'
  return missing * 2 >= required.length ? 'again' : 'hard'
}
