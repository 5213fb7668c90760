import type { Language } from '../model/config.ts'
import { optimize as en } from './en/optimize.ts'
import { optimize as ko } from './ko/optimize.ts'

export type OptimizeText = typeof en

/** What is said of fitting the memory model to a person. */
export const optimizeText = (lang: Language): OptimizeText => (lang === 'ko' ? ko : en)
