import type { Language } from '../model/config.ts'
import { upkeep as en } from './en/upkeep.ts'
import { upkeep as ko } from './ko/upkeep.ts'

export type UpkeepText = typeof en

/** What the commands that write and keep say. */
export const upkeepText = (lang: Language): UpkeepText => (lang === 'ko' ? ko : en)
