import type { Interview } from './interview.ts'
import type { Instant } from './time.ts'

/** What shapes the memory model; the same on all devices, so its changes are events of the journal. */
export interface MemorySettings {
  /** Desired retention, 0.7 to 0.97. */
  readonly retention: number
  /** The hour of the person's day at which a study day turns. */
  readonly rolloverHour: number
  /** Delays in minutes. */
  readonly learningSteps: readonly number[]
  readonly relearningSteps: readonly number[]
  /** In days. */
  readonly maximumInterval: number
  /** Lapses after which a card is called a leech. */
  readonly leechAfter: number
  /** The 21 parameters of FSRS-6, or null for the defaults of ts-fsrs. */
  readonly parameters: readonly number[] | null
  /** The last time that parameters were looked for; null where they never were. */
  readonly fitted: Fitted | null
  /** The interviews to be ready for. */
  readonly plan: readonly Interview[]
}

/** A search for better parameters, whether it found some or not. */
export interface Fitted {
  readonly at: Instant
  /** How many tests there were. */
  readonly tests: number
  /** The id of the event that set the parameters, for as long as that can be taken back; else null. */
  readonly event: string | null
}

export const DEFAULT_SETTINGS: MemorySettings = {
  retention: 0.9,
  rolloverHour: 4,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  leechAfter: 8,
  parameters: null,
  fitted: null,
  plan: [],
}

export type SettingKey = keyof MemorySettings
