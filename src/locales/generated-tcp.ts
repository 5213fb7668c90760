import type { Bilingual } from '../model/bilingual.ts'
import { tcp as en } from './en/generated-tcp.ts'
import { tcp as ko } from './ko/generated-tcp.ts'

export type TcpText = typeof en

export const tcpText: Bilingual<TcpText> = { ko, en }
