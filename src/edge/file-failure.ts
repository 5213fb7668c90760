import type { Problem } from '../model/problem.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'folder',
}

/** The errno of a failed system call, '' for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What a failed system call means to the person; a bug is thrown on. */
export function fileFailure(
  code: 'journal/append' | 'file/read' | 'file/write',
  file: string,
  error: unknown,
): Problem {
  const errno = errorCode(error)
  if (!(error instanceof Error) || errno === '') throw error
  const reason = REASONS[errno]
  const problem: Problem = { code, severity: 'error', file, about: { file, detail: error.message } }
  return reason === undefined ? problem : { ...problem, reason }
}
