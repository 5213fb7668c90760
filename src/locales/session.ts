import type { Language } from '../model/config.ts'
import { session as en } from './en/session.ts'
import { session as ko } from './ko/session.ts'

export type SessionText = typeof en

/** What a session says on the screen. */
export const sessionText = (lang: Language): SessionText => (lang === 'ko' ? ko : en)
