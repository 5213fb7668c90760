import { commandLineText } from '../locales/command-line.ts'
import { failure, type Problem, type UserError } from '../model/problem.ts'
import type { World } from '../ports/world.ts'
import { problemText, tellProblem } from '../view/problems.ts'

const REPORT_TO = 'https://www.npmjs.com/package/interview-quiz'

/** Says what is wrong and what to do, on stderr; `usage` is shown where the command line is at fault. */
export function reportProblems(world: World, error: UserError, usage: string): number {
  if (world.options.json) {
    const [first] = error.problems
    if (first) {
      const { code, message, hint, file, line } = tellProblem(first, world.lang)
      world.terminal.err(`${JSON.stringify({ version: 1, error: { code, message, hint, file, line } })}\n`)
    }
    return error.exitCode
  }
  notice(world, error.problems)
  if (error.exitCode === 2) world.terminal.err(`\n${commandLineText(world.lang).usage} ${usage}\n`)
  return error.exitCode
}

/** Problems that stop nothing: told on stderr. */
export function notice(world: World, problems: readonly Problem[]): void {
  const { columns, errTheme: theme } = world.terminal
  for (const problem of problems) {
    world.terminal.err(`${problemText(problem, { columns, theme, lang: world.lang })}\n`)
  }
}

/** A bug: the stack, for a report. Everything that was rated is on disk. */
export function reportBug(world: World, error: unknown): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const problem = failure('bug', { place: REPORT_TO })
  if (world.options.json) {
    const { code, message, hint } = tellProblem(problem, world.lang)
    const said = { version: 1, error: { code, message, hint, file: null, line: null, stack } }
    world.terminal.err(`${JSON.stringify(said)}\n`)
  } else {
    notice(world, [problem])
    world.terminal.err(`${stack}\n`)
  }
  return 70
}
