import { upkeepText } from '../locales/upkeep.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from './problems.ts'
import type { Screen } from './screen.ts'
import { told } from './told.ts'

/** What `quiz check` has found, and the ids that it has written. */
export interface Findings {
  readonly files: number
  readonly questions: number
  readonly problems: readonly Problem[]
  readonly fixed: readonly { readonly file: string; readonly ids: number }[]
}

/** Every finding, then what was written, then how many there are of each severity. */
export function findingsScreen(findings: Findings, isFix: boolean, screen: Screen): readonly string[] {
  const { files, questions, problems, fixed } = findings
  const { check: text } = upkeepText(screen.lang)
  const count = (severity: Problem['severity']): number =>
    problems.filter(problem => problem.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  const style = errors > 0 ? screen.theme.bad : warnings > 0 ? screen.theme.warn : screen.theme.good
  const written = fixed.length === 0 && isFix ? [text.nothingToFix] : fixed.map(text.fixed)
  return [
    ...problems.flatMap(problem => problemText(problem, screen).split('\n')),
    ...(problems.length > 0 ? [''] : []),
    ...written.flatMap(line => told(line, screen)),
    ...told(style(text.summary({ files, questions, errors, warnings, infos })), screen),
  ]
}
