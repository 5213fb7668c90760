import type { Severity } from '../../model/problem.ts'

export const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
}
