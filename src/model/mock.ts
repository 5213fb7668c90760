import type { CardId } from './card.ts'
import type { Language } from './config.ts'
import type { Kind, Level, Occasion, QuestionId } from './question.ts'
import type { Instant, Offset, Seconds } from './time.ts'

export const MOCK_VERSION = 1

/** A member's name in the group, without the `@` that it is shown with. */
export type Handle = string

/** `2026-05-11-k3f9`: the date and something that sets it apart; it is the name of the meeting's folder. */
export type MeetingId = string

/** A level on the rubric: 4 is the best. */
export const SCORES = [1, 2, 3, 4] as const
export type Score = (typeof SCORES)[number]

export const CRITERIA = ['knowledge', 'delivery'] as const
export type Criterion = (typeof CRITERIA)[number]

export type Scores = Readonly<Record<Criterion, Score>>

/** How long a turn is: questions at four minutes each, then feedback. */
export interface Preset {
  readonly questions: number
  readonly minutes: number
  readonly feedback: number
}

export const PRESETS = {
  short: { questions: 2, minutes: 8, feedback: 5 },
  jscode: { questions: 5, minutes: 20, feedback: 5 },
  long: { questions: 9, minutes: 36, feedback: 5 },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof PRESETS

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[]

export const DEFAULT_PRESET: PresetName = 'jscode'

/** Who does what in a turn. Without a scribe the tool is the scribe. */
export interface Roles {
  readonly candidate: Handle
  readonly interviewer: Handle
  readonly scribe: Handle | null
  /** Those who only rate; interviewer and scribe rate as well. */
  readonly raters: readonly Handle[]
}

export interface PlannedTurn extends Roles {
  /** Counts from 1 through all rooms of a meeting, so that it names the turn. */
  readonly turn: number
  /** Counts from 1. */
  readonly room: number
  /** In the order in which they are asked. */
  readonly questions: readonly QuestionId[]
  /** Asked instead of a planned one that is gone, too easy or too hard. */
  readonly spares: readonly QuestionId[]
  /** Those of `questions` that the candidate passed the last time; absent in the plans of older versions. */
  readonly again?: readonly QuestionId[]
}

export interface MeetingPlan {
  readonly id: MeetingId
  /** `2026-05-11` */
  readonly date: string
  readonly members: readonly Handle[]
  readonly topics: readonly string[]
  readonly preset: PresetName
  /** The language of what is asked where a question exists in both. */
  readonly lang: Language
  readonly seed: number
  /** Ordered by `turn`. */
  readonly turns: readonly PlannedTurn[]
}

/** A key point as the interviewer's sheet has it. */
export interface AskedPoint {
  readonly text: string
  readonly optional: boolean
}

/** A follow-up as it may be asked, with the question that it points at already in its place. */
export interface AskedFollowUp {
  readonly card: CardId
  readonly on: Occasion
  readonly text: string
  readonly answer: string
  readonly followUps: readonly AskedFollowUp[]
}

/** All that a room needs of a question, so that a meeting can be read without the banks it was asked from. */
export interface AskedQuestion {
  readonly id: QuestionId
  readonly card: CardId
  readonly topic: string
  readonly lang: string
  readonly kind: Kind
  readonly level: Level | null
  readonly title: string
  readonly prompt: string
  readonly answer: string
  readonly keyPoints: readonly AskedPoint[]
  /** Given one after the other. */
  readonly hints: readonly string[]
  readonly followUps: readonly AskedFollowUp[]
  /** Of a generated question: what makes the same instance again. */
  readonly seed?: number
  readonly generator?: string
}

/** When a key point was covered: in the answer, only after a follow-up asked for it, or not at all. */
export const TICKS = ['answer', 'follow-up', 'none'] as const
export type Tick = (typeof TICKS)[number]

/** 좋았던 점, 아쉬운 점, 다음에. */
export const REMARKS = ['good', 'bad', 'next'] as const
export type RemarkKind = (typeof REMARKS)[number]

/** What every line of a meeting says. */
export interface MockStamp {
  readonly v: number
  /** A UUIDv7. */
  readonly id: string
  readonly at: Instant
  readonly offset: Offset
  /** Who did it; null where nobody in particular did. */
  readonly by: Handle | null
}

interface InTurn {
  readonly turn: number
}

/** `round` counts from 1 within its turn. */
interface InRound extends InTurn {
  readonly round: number
}

/** What happened, without its stamp. Rating is private until `revealed`; what is said after it never replaces it. */
export type MockBody =
  /** The newest plan holds for the turns that have not begun. */
  | { readonly type: 'planned'; readonly plan: MeetingPlan }
  /** `present` false: did not come, or has left. */
  | { readonly type: 'attendance'; readonly member: Handle; readonly present: boolean }
  /** With the roles as they are taken, which may not be those of the plan. */
  | (InTurn & Roles & { readonly type: 'turn-begun'; readonly room: number })
  /** No more questions: the feedback begins. */
  | (InTurn & { readonly type: 'feedback-begun' })
  | (InTurn & { readonly type: 'turn-ended' })
  /** It does not take place. */
  | (InTurn & { readonly type: 'turn-dropped' })
  | (InRound & { readonly type: 'asked'; readonly question: AskedQuestion })
  /** The turn's clock stands; `from` is when it stopped, where that was before it was told: after a crash. */
  | (InTurn & { readonly type: 'paused'; readonly from?: Instant })
  | (InTurn & { readonly type: 'resumed' })
  /** The first answer has ended; the seconds it took, pauses not counted. */
  | (InRound & { readonly type: 'answered'; readonly seconds: Seconds })
  /** `hint` counts from 1. */
  | (InRound & { readonly type: 'hint'; readonly hint: number; readonly text: string })
  | (InRound & { readonly type: 'passed' })
  /** Who answered after a pass. */
  | (InRound & { readonly type: 'stolen'; readonly member: Handle })
  /** `point` counts from 1; the newest tick of a point holds. */
  | (InRound & { readonly type: 'ticked'; readonly point: number; readonly tick: Tick })
  /** `number` counts from 1 within the round. `card` is null for a question that the interviewer made up. */
  | (InRound & {
      readonly type: 'follow-up'
      readonly number: number
      readonly card: CardId | null
      readonly text: string
    })
  /** How well it was answered; null where it was left open. */
  | (InRound & {
      readonly type: 'followed-up'
      readonly number: number
      readonly score: Score | null
      readonly seconds: Seconds
    })
  /** Those who rate may do so. */
  | (InRound & { readonly type: 'rating-opened' })
  /** By a rater; the newest one before the reveal holds. */
  | (InRound & { readonly type: 'scored'; readonly scores: Scores })
  /** By the candidate. */
  | (InRound & { readonly type: 'self-scored'; readonly scores: Scores })
  /** `forced`: before all scores were in. */
  | (InRound & { readonly type: 'revealed'; readonly forced: boolean })
  /** By a rater who thought again after the reveal, and why. */
  | (InRound & { readonly type: 'rescored'; readonly scores: Scores; readonly reason: string })
  /** `round` is null where it is about the whole turn. */
  | (InTurn & {
      readonly type: 'remark'
      readonly round: number | null
      readonly kind: RemarkKind
      readonly text: string
    })
  /** A record of a type that this version does not know: kept, and without effect. */
  | { readonly type: 'other'; readonly name: string }

export type MockRecord = MockBody & MockStamp
