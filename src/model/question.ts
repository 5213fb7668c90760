import type { Place } from './problem.ts'

export type QuestionId = string

export const LEVELS = ['easy', 'medium', 'hard'] as const
export type Level = (typeof LEVELS)[number]

export const KINDS = ['open', 'choice', 'multi', 'order', 'cloze', 'short', 'generated'] as const
export type Kind = (typeof KINDS)[number]

/** All texts are Markdown as the author wrote it, without settings comments; '' where there is none. */
interface Common {
  readonly id: QuestionId
  /** Whether the author wrote the id; otherwise it follows from topic and title. */
  readonly explicitId: boolean
  readonly topic: string
  readonly lang: string
  readonly title: string
  readonly place: Place
  /** The last line that belongs to the question. */
  readonly endLine: number
  readonly prompt: string
  readonly answer: string
  readonly explanation: string
  readonly hint: string
  readonly keyPoints: readonly KeyPoint[]
  readonly followUps: readonly FollowUp[]
  /** Its own, else the bank's. */
  readonly sources: readonly string[]
  readonly level: Level | null
  /** Its own and the bank's. */
  readonly tags: readonly string[]
  /** The answering budget. */
  readonly seconds: number | null
  readonly author: string | null
  readonly week: string | null
  readonly asOf: string | null
  /** Nothing to reveal: listed and searchable, not asked. */
  readonly draft: boolean
  readonly fingerprint: string
}

export interface OpenQuestion extends Common {
  readonly kind: 'open'
}
export interface ChoiceQuestion extends Common {
  readonly kind: 'choice' | 'multi'
  readonly options: readonly Option[]
  readonly shuffle: boolean
}
export interface OrderQuestion extends Common {
  readonly kind: 'order'
  /** In the right order. */
  readonly items: readonly string[]
}
export interface ClozeQuestion extends Common {
  readonly kind: 'cloze'
  /** The body with its `{{…}}`; `parts` is the same text cut at the gaps. */
  readonly text: string
  readonly parts: readonly ClozePart[]
  readonly gaps: readonly Gap[]
}
export interface ShortQuestion extends Common {
  readonly kind: 'short'
  readonly accept: Accept
}
export interface GeneratedQuestion extends Common {
  readonly kind: 'generated'
  readonly generator: string
  readonly params: Readonly<Record<string, unknown>>
}

export type Question =
  | OpenQuestion
  | ChoiceQuestion
  | OrderQuestion
  | ClozeQuestion
  | ShortQuestion
  | GeneratedQuestion

export interface Option {
  readonly text: string
  readonly right: boolean
  /** Why it is right or wrong; '' where the author says nothing. */
  readonly feedback: string
}

/** One text run of a cloze, or the index into its gaps of the one that stands there. */
export type ClozePart = { readonly text: string } | { readonly gap: number }

export interface Gap {
  /** The card is `<question>/<number>`. Several places may share a number. */
  readonly number: number
  readonly hidden: string
  readonly hint: string
}

/** What counts as right for a short answer: any of the texts, or a number within the tolerance. */
export type Accept =
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  | { readonly type: 'number'; readonly value: number; readonly unit: string; readonly tolerance: Tolerance }

export type Tolerance =
  | { readonly type: 'absolute'; readonly value: number }
  /** 0.01 is one percent. */
  | { readonly type: 'relative'; readonly value: number }

export interface KeyPoint {
  readonly text: string
  readonly optional: boolean
  /** The pattern as written, or null: then `terms` of the text show that it was mentioned. */
  readonly match: string | null
  readonly negated: boolean
  readonly ordered: boolean
  /** Bold, code and Latin-letter terms of the text, used where there is no pattern. */
  readonly terms: readonly string[]
  readonly place: Place
}

/** After which answer a follow-up is asked. */
export const OCCASIONS = ['full', 'missed', 'wrong', 'always'] as const
export type Occasion = (typeof OCCASIONS)[number]

export interface FollowUp {
  /** `<question>~1`, `<question>~1~2`: a card of its own. */
  readonly id: QuestionId
  readonly text: string
  readonly answer: string
  readonly on: Occasion
  /** The id of a question of the banks that is asked instead, else null. */
  readonly ask: QuestionId | null
  readonly followUps: readonly FollowUp[]
  readonly place: Place
}

/** What a bank's index remembers of a question: enough to choose, list and search it without reading its text again. */
export interface QuestionSummary {
  readonly id: QuestionId
  readonly explicitId: boolean
  readonly topic: string
  readonly title: string
  readonly lang: string
  readonly kind: Kind
  readonly level: Level | null
  readonly tags: readonly string[]
  readonly week: string | null
  readonly seconds: number | null
  readonly file: string
  readonly line: number
  readonly draft: boolean
  /** Numbers of its gaps; empty for every other kind: then the question itself is the card. */
  readonly gaps: readonly number[]
  /** What each gap hides, in the order of `gaps`: how it is found again when its number has changed. */
  readonly gapTexts?: readonly string[]
  readonly followUps: readonly FollowUpSummary[]
  readonly fingerprint: string
}

export interface FollowUpSummary {
  readonly id: QuestionId
  readonly text: string
  readonly on: Occasion
  readonly ask: QuestionId | null
  /** The follow-up (or question) after whose answer it is asked. */
  readonly parent: QuestionId
  readonly draft: boolean
  readonly fingerprint: string
}

export interface BankSummary {
  readonly file: string
  readonly topic: string
  readonly title: string
  readonly lang: string
  readonly after: readonly string[]
  readonly week: string | null
  readonly questions: readonly QuestionSummary[]
  /** The same questions before any of them is made. */
  readonly outline: BankOutline
  /** How many findings of each severity `quiz check` would report for the file alone. */
  readonly errors: number
  readonly warnings: number
  /** False where the file could not be read whole, so that an absent question proves nothing. */
  readonly complete: boolean
}

/** What a queue asks of all questions of a bank, a list each: a start looks at all of them and needs few whole. */
export interface BankOutline {
  readonly ids: readonly QuestionId[]
  readonly topics: readonly string[]
  readonly langs: readonly string[]
  readonly drafts: readonly boolean[]
  /** The rows of questions whose cards are their gaps. */
  readonly gapped: ReadonlySet<number>
  /** The question of a row, the same at every call. */
  readonly question: (row: number) => QuestionSummary
}
