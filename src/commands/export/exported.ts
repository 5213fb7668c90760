import type { AnkiHistory } from '../../anki/anki-note.ts'
import type { Question } from '../../model/question.ts'
import type { Moment } from '../../model/time.ts'
import type { ChosenBank } from './choose-banks.ts'

/** What is to be exported: the questions, and the banks that they stand in. */
export interface Exported {
  readonly questions: readonly Question[]
  readonly banks: readonly ChosenBank[]
  /** What the whole is called. */
  readonly title: string
  /** Whether a spreadsheet is told that the text is UTF-8. */
  readonly bom: boolean
  /** What is known of each card, for a format that can hold it; null where it is not asked for. */
  readonly history: AnkiHistory | null
  readonly now: Moment
}
