import { failure, type Problem, UserError } from '../model/problem.ts'

/** A package that can't be read, and why. */
export function refuse(file: string, reason: string, about: Problem['about'] = {}): never {
  throw new UserError({ ...failure('anki/package', { ...about, file }, reason), file })
}
