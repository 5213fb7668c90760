import type { Language } from '../model/config.ts'
import { imports as en } from './en/import.ts'
import { imports as ko } from './ko/import.ts'

export type ImportText = typeof en

/** What bringing notes and question lists in says. */
export const importText = (lang: Language): ImportText => (lang === 'ko' ? ko : en)
