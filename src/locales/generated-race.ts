import type { Bilingual } from '../model/bilingual.ts'
import { race as en } from './en/generated-race.ts'
import { race as ko } from './ko/generated-race.ts'

export type RaceText = typeof en

export const raceText: Bilingual<RaceText> = { ko, en }
