import type { Language } from '../model/config.ts'
import { severities as en } from './en/severities.ts'
import { severities as ko } from './ko/severities.ts'

/** What a severity is called on the screen. */
export const severityText = (lang: Language): typeof en => (lang === 'ko' ? ko : en)
