import type { Severity } from '../../model/problem.ts'

export const severities: Readonly<Record<Severity, string>> = { error: '오류', warning: '경고', info: '알림' }
