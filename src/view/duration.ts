import type { Language } from '../model/config.ts'

const UNITS: readonly { readonly seconds: number; readonly en: string; readonly ko: string }[] = [
  { seconds: 365.25 * 86_400, en: 'y', ko: '년' },
  { seconds: 30.4375 * 86_400, en: 'mo', ko: '개월' },
  { seconds: 86_400, en: 'd', ko: '일' },
  { seconds: 3600, en: 'h', ko: '시간' },
  { seconds: 60, en: 'm', ko: '분' },
  { seconds: 1, en: 's', ko: '초' },
]

/** A length of time in its largest unit: `10m`, `4d`, `1.5y`; one decimal from months on. */
export function duration(seconds: number, lang: Language): string {
  const unit = UNITS.find(candidate => seconds >= candidate.seconds) ?? UNITS.at(-1)
  if (!unit) return ''
  const count = seconds / unit.seconds
  const text = unit.seconds > 86_400 ? trimZero(count.toFixed(1)) : String(Math.round(count))
  return `${text}${unit[lang]}`
}

const trimZero = (text: string): string => text.replace(/\.0$/u, '')

/** `2:05` for a clock, `1:02:05` from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (number: number): string => String(number).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
