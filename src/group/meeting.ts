import type { CardId } from '../model/card.ts'
import type {
  AskedQuestion,
  Handle,
  MeetingPlan,
  PlannedTurn,
  RemarkKind,
  Roles,
  Score,
  Scores,
  Tick,
} from '../model/mock.ts'
import type { Instant, Seconds } from '../model/time.ts'

/** What happened in a meeting: the fold of its records, never the plan alone. */
export interface Meeting {
  /** The newest; null where no plan has been read yet. */
  readonly plan: MeetingPlan | null
  /** Those who did not come or have left. */
  readonly absent: ReadonlySet<Handle>
  /** Ordered by number: those of the plan, and those that took place. */
  readonly turns: readonly Turn[]
}

export type TurnState = 'planned' | 'begun' | 'feedback' | 'ended' | 'dropped'

export interface Turn extends PlannedTurn {
  readonly state: TurnState
  readonly begun: Instant | null
  readonly feedback: Instant | null
  readonly ended: Instant | null
  readonly pauses: readonly Pause[]
  /** In the order in which they were asked. */
  readonly rounds: readonly Round[]
  readonly remarks: readonly Remark[]
}

export interface Pause {
  readonly from: Instant
  /** Null while the clock stands. */
  readonly to: Instant | null
}

/** One question to one candidate. */
export interface Round {
  readonly round: number
  readonly question: AskedQuestion
  readonly asked: Instant
  /** Null until the answer has ended. */
  readonly answered: { readonly at: Instant; readonly seconds: Seconds } | null
  readonly passed: boolean
  /** Who answered after a pass. */
  readonly stolenBy: Handle | null
  readonly hints: readonly string[]
  /** One for each key point. */
  readonly ticks: readonly Tick[]
  readonly followUps: readonly RoundFollowUp[]
  readonly ratingOpened: Instant | null
  /** Private until `revealed`: what each rater said before it. */
  readonly scores: ReadonlyMap<Handle, Scores>
  /** What raters changed after the reveal, and why. */
  readonly changes: ReadonlyMap<Handle, Change>
  readonly self: Scores | null
  readonly revealed: { readonly at: Instant; readonly forced: boolean } | null
  readonly remarks: readonly Remark[]
}

export interface Change {
  readonly scores: Scores
  readonly reason: string
}

export interface RoundFollowUp {
  readonly number: number
  /** Null for a question that the interviewer made up. */
  readonly card: CardId | null
  readonly text: string
  readonly asked: Instant
  /** Null while it is being answered. */
  readonly outcome: { readonly score: Score | null; readonly seconds: Seconds } | null
}

export interface Remark {
  readonly kind: RemarkKind
  readonly text: string
  readonly by: Handle | null
}

/** Who rates in a turn, in the order in which they are shown. */
export const ratersOf = ({ interviewer, scribe, raters }: Roles): readonly Handle[] => [
  interviewer,
  ...(scribe === null ? [] : [scribe]),
  ...raters,
]
