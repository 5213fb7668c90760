import type { Language } from '../model/config.ts'
import { stats as en } from './en/stats.ts'
import { stats as ko } from './ko/stats.ts'

export type StatsText = typeof en

/** What is said of how it is going. */
export const statsText = (lang: Language): StatsText => (lang === 'ko' ? ko : en)
