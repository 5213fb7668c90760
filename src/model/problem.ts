export type Severity = 'error' | 'warning' | 'info'

/** A place in a file as the person sees it: lines and columns count from 1, front matter and BOM-less text included. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * Something that is wrong, without its sentence: `locales` has a sentence and a way out for every code.
 * `about` fills the blanks of the sentence; `reason` picks one sentence among several of the same code.
 */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly reason?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly about?: Readonly<Record<string, string | number>>
}

/** A failure that the person can mend: the edge turns its problems into text and an exit code. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly problems: readonly Problem[]
  readonly exitCode: 1 | 2

  /** `exitCode` 2 says that the command line is wrong, 1 that it could not be done. */
  constructor(problems: Problem | readonly Problem[], exitCode: 1 | 2 = 1) {
    const all = [problems].flat() as readonly Problem[]
    super(all.map(problem => problem.code).join(', '))
    this.problems = all
    this.exitCode = exitCode
  }
}

export const isError = (problem: Problem): boolean => problem.severity === 'error'

/** An error of the command line or of the world, where no file is at fault. */
export function failure(code: string, about: Problem['about'] = {}, reason?: string): Problem {
  return reason === undefined
    ? { code, severity: 'error', about }
    : { code, severity: 'error', about, reason }
}
