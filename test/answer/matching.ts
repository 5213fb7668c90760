import { matchKeyPoints } from '../../src/answer/match-key-points.ts'
import { EMPTY_GLOSSARY } from '../../src/model/glossary.ts'
import type { KeyPoint } from '../../src/model/question.ts'

/** What the matcher says of one key point, in a question that has no other. */
export function verdictOn(answer: string, match: string, more: Partial<KeyPoint> = {}): string | undefined {
  const point: KeyPoint = {
    text: '',
    optional: false,
    match,
    negated: false,
    ordered: false,
    terms: [],
    place: { file: 'bank.md', line: 1, column: 1 },
    ...more,
  }
  return matchKeyPoints(answer, [point], EMPTY_GLOSSARY)[0]
}
