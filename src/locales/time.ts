import type { Language } from '../model/config.ts'
import { time as en } from './en/time.ts'
import { time as ko } from './ko/time.ts'

export type TimeText = typeof en

/** How lengths and points of time are said. */
export const timeText = (lang: Language): TimeText => (lang === 'ko' ? ko : en)
