import { type TimeText, timeText } from '../locales/time.ts'
import type { Language } from '../model/config.ts'

const DAY = 86_400

const UNITS: readonly { readonly name: keyof TimeText['units']; readonly seconds: number }[] = [
  { name: 'year', seconds: 365.25 * DAY },
  { name: 'month', seconds: 30.4375 * DAY },
  { name: 'day', seconds: DAY },
  { name: 'hour', seconds: 3600 },
  { name: 'minute', seconds: 60 },
  { name: 'second', seconds: 1 },
]

/** A length of time in its largest unit: `10m`, `4d`, `1.5y`; one decimal from months on. */
export function duration(seconds: number, lang: Language): string {
  const unit = UNITS.find(candidate => seconds >= candidate.seconds) ?? { name: 'second', seconds: 1 }
  const count = seconds / unit.seconds
  const text = unit.seconds > DAY ? count.toFixed(1).replace(/\.0$/u, '') : String(Math.round(count))
  return `${text}${timeText(lang).units[unit.name]}`
}

/** `2:05` for a clock, `1:02:05` from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (number: number): string => String(number).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
