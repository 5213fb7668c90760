import type { Place, Problem, Severity } from '../model/problem.ts'

const SEVERITIES = {
  'bank/not-utf8': 'error',
  'bank/front-matter': 'error',
  'bank/front-matter-engine': 'error',
  'bank/unknown-key': 'warning',
  'bank/key-type': 'warning',
  'bank/conflict-marker': 'error',
  'bank/unclosed-fence': 'warning',
  'bank/empty': 'info',
  'bank/cycle': 'error',
  'question/settings': 'error',
  'question/no-answer': 'warning',
  'question/empty-title': 'error',
  'question/no-right-option': 'error',
  'question/one-option': 'error',
  'question/cloze-unbalanced': 'error',
  'question/duplicate-title': 'warning',
  'question/too-long': 'info',
  'question/many-facts': 'info',
  'question/kind': 'error',
  'question/order-items': 'error',
  'question/number': 'error',
  'match/syntax': 'error',
  'followup/target': 'error',
  'followup/cycle': 'error',
  'followup/depth': 'error',
  'id/duplicate': 'error',
  'id/invalid': 'error',
  'text/control': 'warning',
} as const satisfies Readonly<Record<string, Severity>>

export type FindingCode = keyof typeof SEVERITIES

interface Detail {
  readonly about?: Problem['about']
  readonly reason?: string
}

/** Takes a finding down; readers are given one and never stop at the first. */
export type Report = (code: FindingCode, place: Place, detail?: Detail) => void

export function finding(code: FindingCode, place: Place, detail: Detail = {}): Problem {
  return { code, severity: SEVERITIES[code], ...place, ...detail }
}

/** What may have hidden a question, or the id of one. */
const HIDING: ReadonlySet<string> = new Set<FindingCode>([
  'bank/not-utf8',
  'bank/front-matter',
  'bank/front-matter-engine',
  'bank/conflict-marker',
  'bank/unclosed-fence',
  'question/settings',
  'id/invalid',
])

export const mayHideQuestions = (problem: Problem): boolean => HIDING.has(problem.code)

export const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
