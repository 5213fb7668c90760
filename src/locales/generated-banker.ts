import type { Bilingual } from '../model/bilingual.ts'
import { banker as en } from './en/generated-banker.ts'
import { banker as ko } from './ko/generated-banker.ts'

export type BankerText = typeof en

export const bankerText: Bilingual<BankerText> = { ko, en }
