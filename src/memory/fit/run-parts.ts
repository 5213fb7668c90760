import type { ReviewRun, RunPart } from '../../model/review-run.ts'

/** Longer histories say nothing new of how memory fades, and fsrs-rs leaves them out. */
const LONGEST = 64

/** Every test there was: a review a study day or more after the one before, with all before it, by the day of the test. */
export function testsOf(runs: readonly ReviewRun[]): readonly RunPart[] {
  const parts: RunPart[] = []
  for (const run of runs) {
    const end = Math.min(run.length, LONGEST)
    for (let at = 1; at < end; at++) if ((run[at]?.elapsed ?? 0) > 0) parts.push({ run, count: at + 1 })
  }
  return parts.sort((a, b) => dayOf(a) - dayOf(b))
}

/** The study day of the test. */
export const dayOf = ({ run, count }: RunPart): number => run[count - 1]?.day ?? 0
