import type { Language } from '../model/config.ts'
import { minutes as en } from './en/minutes.ts'
import { minutes as ko } from './ko/minutes.ts'

export type MinutesText = typeof en

/** What is said of the minutes of mock interviews, written and brought in. */
export const minutesText = (lang: Language): MinutesText => (lang === 'ko' ? ko : en)
