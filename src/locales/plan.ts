import type { Language } from '../model/config.ts'
import { plan as en } from './en/plan.ts'
import { plan as ko } from './ko/plan.ts'

export type PlanText = typeof en

/** What is said of the interview date. */
export const planText = (lang: Language): PlanText => (lang === 'ko' ? ko : en)
