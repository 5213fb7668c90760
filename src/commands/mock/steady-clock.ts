import { instant } from '../../model/time.ts'
import type { Clock } from '../../ports/clock.ts'

/** A machine that slept, or was set right, is this far behind at most. */
const MOST_BEHIND = 60_000

/**
 * A clock that never goes back: it follows the monotonic one, so that setting the machine's time moves no bell. It jumps
 * forward where the machine slept, for what is written must have its true time.
 */
export function steadyClock(clock: Clock): Clock {
  let start = { at: clock.now(), reading: clock.monotonic() }
  return {
    offset: at => clock.offset(at),
    monotonic: () => clock.monotonic(),
    now() {
      const steady = start.at + Math.max(0, clock.monotonic() - start.reading)
      const wall = clock.now()
      if (wall - steady <= MOST_BEHIND) return instant(Math.floor(steady))
      start = { at: wall, reading: clock.monotonic() }
      return wall
    },
  }
}
