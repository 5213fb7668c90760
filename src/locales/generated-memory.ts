import type { Bilingual } from '../model/bilingual.ts'
import { memory as en } from './en/generated-memory.ts'
import { memory as ko } from './ko/generated-memory.ts'

export type MemoryText = typeof en

export const memoryText: Bilingual<MemoryText> = { ko, en }
