import type { Bilingual } from '../model/bilingual.ts'
import { eventLoop as en } from './en/generated-event-loop.ts'
import { eventLoop as ko } from './ko/generated-event-loop.ts'

export type EventLoopText = typeof en

export const eventLoopText: Bilingual<EventLoopText> = { ko, en }
