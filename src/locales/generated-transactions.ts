import type { Bilingual } from '../model/bilingual.ts'
import { transactions as en } from './en/generated-transactions.ts'
import { transactions as ko } from './ko/generated-transactions.ts'

export type TransactionsText = typeof en

export const transactionsText: Bilingual<TransactionsText> = { ko, en }
