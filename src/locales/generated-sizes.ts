import type { Bilingual } from '../model/bilingual.ts'
import { sizes as en } from './en/generated-sizes.ts'
import { sizes as ko } from './ko/generated-sizes.ts'

export type SizesText = typeof en

export const sizesText: Bilingual<SizesText> = { ko, en }
