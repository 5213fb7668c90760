import type { Language } from '../model/config.ts'
import { mockRoom as en } from './en/mock-room.ts'
import { mockRoom as ko } from './ko/mock-room.ts'

export type MockRoomText = typeof en

/** What is said while a mock interview is held. */
export const mockRoomText = (lang: Language): MockRoomText => (lang === 'ko' ? ko : en)
