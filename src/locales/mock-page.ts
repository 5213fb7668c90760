import type { Language } from '../model/config.ts'
import { mockPage as en } from './en/mock-page.ts'
import { mockPage as ko } from './ko/mock-page.ts'

export type MockPageText = typeof en

/** What the page for the room says, and what its host is told. */
export const mockPageText = (lang: Language): MockPageText => (lang === 'ko' ? ko : en)
