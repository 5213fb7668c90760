import type { Memory } from '../model/card.ts'

/** One card as the policy sees it. */
export interface PlanItem {
  /** Null for one that was never asked. */
  readonly memory: Memory | null
  /** Study days since the last review. */
  readonly age: number
  /** How often it was asked again on a later day. */
  readonly tested: number
  /** What it counts for in the interview; 1 on average. */
  readonly weight: number
  /** The chance that it is known without ever having been asked. */
  readonly prior: number
}
