import type { Language } from '../model/config.ts'
import { screens as en } from './en/screens.ts'
import { screens as ko } from './ko/screens.ts'

export type ScreensText = typeof en

/** What the commands that look say on the screen. */
export const screensText = (lang: Language): ScreensText => (lang === 'ko' ? ko : en)
