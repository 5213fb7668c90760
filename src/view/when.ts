import { timeText } from '../locales/time.ts'
import type { Language } from '../model/config.ts'
import type { Instant, Moment } from '../model/time.ts'
import { duration } from './duration.ts'

/** When something is, for a person in the zone of `now`: how far away, and the local date and time. */
export function when(at: Instant, now: Moment, lang: Language): string {
  const ahead = Math.round((at - now.at) / 1000)
  const date = localTime({ at, offset: now.offset })
  return ahead <= 0 ? timeText(lang).now(date) : timeText(lang).ahead({ length: duration(ahead, lang), date })
}

/** `2026-03-02 10:00` on the clock of that zone. */
export function localTime({ at, offset }: Moment): string {
  const local = new Date(at + offset * 60_000).toISOString()
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`
}
