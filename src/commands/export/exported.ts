import type { Question } from '../../model/question.ts'
import type { ChosenBank } from './choose-banks.ts'

/** What is to be exported: the questions, and the banks that they stand in. */
export interface Exported {
  readonly questions: readonly Question[]
  readonly banks: readonly ChosenBank[]
  /** What the whole is called. */
  readonly title: string
  /** Whether a spreadsheet is told that the text is UTF-8. */
  readonly bom: boolean
}
