import type { Place, Problem } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import type { SourceText } from './source-text.ts'

/** A bank before it is read: what the edge knows of the file. */
export interface BankSource {
  /** The path that places name. */
  readonly file: string
  readonly bytes: Uint8Array
  /** The bytes as text, where they are UTF-8 and the edge has read them already. */
  readonly text?: string | null
  /** The path under the bank folder, without `.md` and the language folder. */
  readonly topic: string
  /** The language folder, null where there is none. */
  readonly lang: string | null
}

export interface Bank {
  readonly file: string
  readonly topic: string
  readonly title: string
  readonly lang: string
  readonly tags: readonly string[]
  /** Topics to learn before this one. */
  readonly after: readonly string[]
  readonly week: string | null
  readonly date: string | null
  readonly author: string | null
  readonly source: string | null
  /** The text before the first question, without the title's heading. */
  readonly introduction: string
  readonly sources: readonly string[]
}

export interface ParsedBank {
  readonly bank: Bank
  readonly questions: readonly Question[]
  /** Everything that is wrong in the file alone, in the order of its lines. */
  readonly problems: readonly Problem[]
  /** False where something may hide questions or their ids, so that an absent question proves nothing. */
  readonly complete: boolean
  /** The text that it was read from, for who needs more than its questions. */
  readonly source: SourceText
  /** Where the front matter says `after`. */
  readonly afterPlace: Place | null
}
