import type { CardId } from '../../model/card.ts'
import type { AskedQuestion, Handle, MockBody, RemarkKind, Score, Scores, Tick } from '../../model/mock.ts'

/** What somebody in the room does to a turn. */
export type TurnAction =
  | { readonly type: 'begin' }
  | { readonly type: 'drop' }
  | { readonly type: 'ask'; readonly question: AskedQuestion }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** The answer, or the one to a follow-up, has ended; a follow-up is scored on the way, or left open. */
  | { readonly type: 'answered'; readonly score?: Score | null }
  | { readonly type: 'hint' }
  | { readonly type: 'pass' }
  | { readonly type: 'steal'; readonly member: Handle }
  /** `point` counts from 1. Null goes to the next tick: covered and back, with a follow-up once one was asked. */
  | { readonly type: 'tick'; readonly point: number; readonly tick: Tick | null }
  | { readonly type: 'follow-up'; readonly card: CardId }
  | { readonly type: 'free-question'; readonly text: string }
  | { readonly type: 'open-rating' }
  /** By a rater, or the candidate of themselves. */
  | { readonly type: 'score'; readonly scores: Scores }
  | { readonly type: 'reveal'; readonly force: boolean }
  | { readonly type: 'rescore'; readonly round: number; readonly scores: Scores; readonly reason: string }
  /** `round` is null where it is about the whole turn. */
  | {
      readonly type: 'remark'
      readonly round: number | null
      readonly kind: RemarkKind
      readonly text: string
    }
  | { readonly type: 'feedback' }
  | { readonly type: 'end' }

/** `by` is null where one terminal stands for the whole room. */
export type Action =
  | (TurnAction & { readonly turn: number; readonly by: Handle | null })
  | {
      readonly type: 'attend'
      readonly member: Handle
      readonly present: boolean
      readonly by: Handle | null
    }

/** The meeting after a step is the fold of its records and of these. */
export type Effect =
  | { readonly type: 'record'; readonly body: MockBody; readonly by: Handle | null }
  /** The action does not fit the moment or the role: nothing happens. */
  | { readonly type: 'refused'; readonly code: Refusal }

export type Refusal =
  | 'mock/no-turn'
  | 'mock/not-yours'
  | 'mock/not-now'
  | 'mock/candidate-absent'
  | 'mock/interviewer-absent'
  | 'mock/turn-running'
  | 'mock/asked-before'
  | 'mock/no-hint'
  | 'mock/no-point'
  | 'mock/no-follow-up'
  | 'mock/one-free-question'
  | 'mock/waiting'
  | 'mock/too-late'
  | 'mock/empty-text'
