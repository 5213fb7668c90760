import type { Language } from '../model/config.ts'
import { exports as en } from './en/export.ts'
import { exports as ko } from './ko/export.ts'

export type ExportText = typeof en

/** What taking questions and the history out says. */
export const exportText = (lang: Language): ExportText => (lang === 'ko' ? ko : en)
