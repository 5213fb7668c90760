import { isError, type Problem, UserError } from '../../model/problem.ts'
import type { PlannedSource } from './import-source.ts'

/** The same, where all that they tell of mock interviews can be read: what an interview was like is not taken by halves. */
export function withGoodMinutes(planned: readonly PlannedSource[]): readonly PlannedSource[] {
  const problems = planned.flatMap(({ source, reading: { minutes, note } }) => {
    if (!minutes) return []
    const undated: Problem = { code: 'minutes/date', severity: 'error', file: source, line: 1, column: 1 }
    const isDated = (minutes.minutes.date ?? note?.date ?? null) !== null
    return [
      ...(isDated ? [] : [undated]),
      ...minutes.problems.filter(isError).map(problem => ({ ...problem, file: source })),
    ]
  })
  if (problems.length > 0) throw new UserError(problems)
  return planned
}
