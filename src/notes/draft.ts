import type { QuestionDraft } from '../bank/print-question.ts'
import type { ParsedMinutes } from './minutes/parse-minutes.ts'

/** How a section writes its questions down; the first that fits wins. */
export const DIALECTS = [
  'checkbox',
  'keyed',
  'details',
  'answer-details',
  'qa-lines',
  'headings',
  'list',
  'table',
  'anki',
  'bank',
  'csv',
  'json',
  'notes',
] as const
export type Dialect = (typeof DIALECTS)[number]

export interface DraftOption {
  readonly text: string
  readonly right: boolean
}

export interface DraftFollowUp {
  readonly text: string
  readonly answer: string
}

/** A question with everything that our own formats keep. */
export interface KeptQuestion {
  /** As it was exported; null where the source gives none that can be one. */
  readonly id: string | null
  readonly topic: string | null
  readonly lang: string | null
  readonly week: string | null
  /** Without an answer as yet. */
  readonly unanswered: boolean
  readonly question: QuestionDraft
  /** Its id follows from another program's: it may be asked elsewhere under an id of our own. */
  readonly foreign?: boolean
}

/** A question as a foreign text has it. Texts are Markdown as written; '' where there is none. */
export interface Draft {
  readonly title: string
  readonly prompt: string
  readonly kind: 'open' | 'choice' | 'multi'
  readonly options: readonly DraftOption[]
  readonly answer: string
  readonly hint: string
  readonly followUps: readonly DraftFollowUp[]
  /** In the source, from 1. */
  readonly line: number
  /** The headings above it that name its topic, outermost first. */
  readonly topic: readonly string[]
  readonly author: string | null
  readonly dialect: Dialect
  /** The id of a question of the banks that the source names: `[os-interrupt] …`. */
  readonly ref: string | null
  /** Where the source is in one of our own formats: the texts above are then what is shown of it. */
  readonly kept: KeptQuestion | null
}

export type SkipReason =
  | 'comment'
  | 'contents'
  | 'empty'
  | 'front-matter'
  | 'links'
  | 'meta'
  | 'navigation'
  | 'notes'
  | 'picture'
  | 'prose'
  | 'references'
  | 'section'
  | 'todo'
  | 'unreadable'

/** A block that no question was made of. */
export interface Skipped {
  readonly line: number
  readonly text: string
  readonly reason: SkipReason
}

/** What a group's meeting notes say about the meeting. */
export interface NoteFacts {
  readonly title: string
  /** `210504`, `9주차`, as written; null where the note names none. */
  readonly week: string | null
  /** `2021-05-04`, or null. */
  readonly date: string | null
  /** Whether the weekday that is written is that of the date; null where none is written or the date is not known. */
  readonly weekdayFits: boolean | null
  readonly members: readonly string[]
  readonly topics: readonly string[]
  readonly order: readonly string[]
  readonly agenda: readonly string[]
}

/** A bank that was exported: what it says of itself. */
export interface BankFacts {
  readonly topic: string | null
  readonly lang: string | null
  readonly week: string | null
  readonly date: string | null
}

/** Everything that a text gives: each of its lines that says something is in a draft, in the note's facts or skipped. */
export interface Reading {
  readonly title: string | null
  readonly author: string | null
  readonly note: NoteFacts | null
  /** Where the text is a bank of ours; null for every other. */
  readonly bank: BankFacts | null
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skipped[]
  /** Where it is a note that tells of a mock interview. */
  readonly minutes?: ParsedMinutes
}
