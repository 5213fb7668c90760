import type { Language } from './config.ts'
import type { Criterion, Handle, RemarkKind, Roles, Score, Tick } from './mock.ts'
import type { QuestionId } from './question.ts'

/**
 * The minutes of a meeting, in the order in which they are written. All texts are one line of Markdown without spaces around
 * it; handles are without their `@`.
 */
export interface Minutes {
  readonly lang: Language
  /** `2021-05-11`; null where the text names none. */
  readonly date: string | null
  /** As it is written, 0 for Sunday: it may be wrong. Null where none is written. */
  readonly weekday: number | null
  readonly blocks: readonly MinutesBlock[]
  /** What somebody has written besides, and in their own way, so that the text can be written again as it was. */
  readonly kept: readonly KeptText[]
}

export type MinutesBlock =
  | { readonly type: 'members'; readonly entries: readonly Handle[] }
  | { readonly type: 'topics' | 'order'; readonly entries: readonly string[] }
  | { readonly type: 'agenda'; readonly items: readonly AgendaItem[] }
  | { readonly type: 'mock'; readonly turns: readonly MinutesTurn[] }
  /** Who is how ready for what, as far as the members share it. */
  | { readonly type: 'board'; readonly rows: readonly MinutesBoardRow[] }

export interface AgendaItem {
  readonly id: QuestionId | null
  readonly text: string
  /** Those who are asked it again. */
  readonly again: readonly Handle[]
}

/** A topic; never without a member. */
export interface MinutesBoardRow {
  readonly title: string
  readonly members: readonly {
    readonly member: Handle
    /** The questions that are known on the day, in percent; null where it is not shared. */
    readonly readiness: number | null
    /** The mean score in mock interviews, from 1 to 4, in tenths; null where there is none. */
    readonly tenths: number | null
  }[]
}

export interface MinutesTurn extends Roles {
  readonly turn: number
  /** About the turn as a whole. */
  readonly remarks: readonly RemarkPart[]
  readonly rounds: readonly MinutesRound[]
}

export interface MinutesRound {
  /** It wins over the text, which may have been edited in the bank since. */
  readonly id: QuestionId | null
  readonly text: string
  /** Of a generated question: what makes the same instance again. */
  readonly instance: MinutesInstance | null
  readonly parts: readonly RoundPart[]
}

export interface MinutesInstance {
  readonly seed: number
  /** `race@1 {"threads":2}` */
  readonly generator: string | null
}

export type RoundPart =
  | { readonly type: 'course'; readonly course: Course | null }
  | {
      readonly type: 'points'
      readonly covered: number
      readonly total: number
      readonly points: readonly { readonly text: string; readonly tick: Tick }[]
    }
  | { readonly type: 'follow-ups'; readonly followUps: readonly MinutesFollowUp[] }
  | { readonly type: 'scores'; readonly scores: readonly MinutesScore[] }
  | RemarkPart

/** How a round went. */
export type Course =
  | { readonly type: 'answered'; readonly seconds: number; readonly hints: number }
  /** `by`: who answered instead. */
  | { readonly type: 'passed'; readonly by: Handle | null }

export type MinutesFollowUp =
  | {
      readonly type: 'card'
      readonly id: QuestionId
      readonly text: string
      /** Null where it was left open. */
      readonly score: Score | null
    }
  /** Made up by the interviewer. */
  | { readonly type: 'free'; readonly text: string }

export interface MinutesScore {
  readonly criterion: Criterion
  readonly final: Score
  /** One for each rater; `by` is null where they are anonymous. */
  readonly given: readonly { readonly by: Handle | null; readonly score: Score }[]
}

export interface RemarkPart {
  readonly type: RemarkKind
  readonly remarks: readonly string[]
}

export interface KeptText {
  /** The line that it is about, counted from 0 among those that the minutes know; their number stands for the end. */
  readonly line: number
  /** The lines before it, where they are not the usual ones; null where they are. */
  readonly before: readonly string[] | null
  /** How it is written, where that is not the usual way; null where it is. */
  readonly as: string | null
}
