import type { Language } from '../model/config.ts'
import { mock as en } from './en/mock.ts'
import { mock as ko } from './ko/mock.ts'

export type MockText = typeof en

/** What is said of mock interviews before and after they are held. */
export const mockText = (lang: Language): MockText => (lang === 'ko' ? ko : en)
