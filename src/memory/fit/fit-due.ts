import type { Learner } from '../../model/learner.ts'
import { LEAST_TESTS } from './time-splits.ts'

/** So many tests since the last search make another one worth it. */
const ENOUGH_NEW = 400

/** Whether parameters are worth looking for, by what the tallies of the days say: the journal is not read. */
export function isFitDue({ days, settings: { fitted } }: Learner): boolean {
  let tests = 0
  for (const { tested } of days.values()) tests += tested
  return tests >= LEAST_TESTS && tests - (fitted?.tests ?? 0) >= ENOUGH_NEW
}
