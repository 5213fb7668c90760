import { instant, offset } from '../../src/model/time.ts'
import type { Clock } from '../../src/ports/clock.ts'

/** A clock in Seoul that shows the given time, one millisecond later each time it is asked. */
export function clockAt(iso: string): Clock {
  let now = Date.parse(iso)
  return {
    now: () => instant(now++),
    offset: () => offset(540),
    monotonic: () => now,
  }
}
