import type { Language } from '../model/config.ts'
import { judge as en } from './en/judge.ts'
import { judge as ko } from './ko/judge.ts'

export type JudgeText = typeof en

/** What is said of how typed answers are judged. */
export const judgeText = (lang: Language): JudgeText => (lang === 'ko' ? ko : en)
