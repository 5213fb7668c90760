import type { Instant, Offset } from '../model/time.ts'

export interface Clock {
  now(): Instant
  /** The person's zone at an instant. */
  offset(at: Instant): Offset
  /** A monotonic reading in milliseconds, for measuring how long something took. */
  monotonic(): number
}
