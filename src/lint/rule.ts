import type { ParsedBank } from '../bank/parsed-bank.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Place, Problem, Severity } from '../model/problem.ts'
import type { Question, QuestionId } from '../model/question.ts'

/** A bank made ready for the rules. */
export interface LintedBank extends ParsedBank {
  /** The file's text, as long as it is, with blanks for code and HTML comments. */
  readonly prose: string
}

/** What a rule may look at beside its bank. */
export interface Library {
  readonly glossary: Glossary
  /** The languages in which a question stands, by its id. */
  readonly languages: ReadonlyMap<QuestionId, ReadonlySet<string>>
  /** How many questions a topic has in each language. */
  readonly topics: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Something weak and where it stands; `reason` and `about` are those of the problem that it becomes. */
export interface Finding extends Pick<Problem, 'reason' | 'about'> {
  readonly place: Place
}

export type BankCheck = (bank: LintedBank, library: Library) => readonly Finding[]
export type QuestionCheck = (question: Question, bank: LintedBank, library: Library) => readonly Finding[]

export interface Rule {
  readonly severity: Exclude<Severity, 'error'>
  readonly check: BankCheck
}

export const NOTHING: readonly Finding[] = []
