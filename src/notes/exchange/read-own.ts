import type { Dialect, Reading } from '../draft.ts'
import { type BankPlace, readBankText } from './read-bank-text.ts'
import { readQuestionRecords } from './read-question-records.ts'
import { readQuestionRows } from './read-question-rows.ts'

export interface OwnSource {
  readonly name: string
  /** Lines that end with `\n`, without a byte order mark. */
  readonly text: string
  readonly place: BankPlace
}

/** Reads what `quiz export` wrote, and tables in CSV with a column of questions; null where the text is neither. */
export function readOwn({ name, text, place }: OwnSource, as: Dialect | null): Reading | null {
  const plain = { author: null, note: null, bank: null, title: null }
  if (as === 'json' || (as === null && /^\s*\{/u.test(text))) {
    const read = readQuestionRecords(text)
    if (read) return { ...plain, ...read }
  }
  if (as === 'csv' || (as === null && (/\.[ct]sv$/iu.test(name) || /^"?id"?,"?kind"?,/u.test(text)))) {
    const read = readQuestionRows(text)
    if (read) return { ...plain, ...read }
  }
  if (as !== null && as !== 'bank') return null
  const read = readBankText(text, place, as === 'bank')
  return read && { ...plain, ...read, skipped: [] }
}
