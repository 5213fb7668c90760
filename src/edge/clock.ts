import { instant, offset } from '../model/time.ts'
import type { Clock } from '../ports/clock.ts'

export const systemClock: Clock = {
  now: () => instant(Date.now()),
  // JavaScript counts minutes west of UTC.
  offset: at => offset(0 - new Date(at).getTimezoneOffset()),
  monotonic: () => performance.now(),
}
