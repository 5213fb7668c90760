import type { Language } from '../model/config.ts'
import { sync as en } from './en/sync.ts'
import { sync as ko } from './ko/sync.ts'

export type SyncText = typeof en

/** What is said of meeting other devices, and the group. */
export const syncText = (lang: Language): SyncText => (lang === 'ko' ? ko : en)
