import type { Language } from '../model/config.ts'
import { rubric as en } from './en/rubric.ts'
import { rubric as ko } from './ko/rubric.ts'

export type RubricText = typeof en

/** The criteria of a mock interview with their anchored levels. */
export const rubricText = (lang: Language): RubricText => (lang === 'ko' ? ko : en)
