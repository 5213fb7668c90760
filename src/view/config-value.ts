import { upkeepText } from '../locales/upkeep.ts'
import type { ConfigKey, Language } from '../model/config.ts'
import { CONFIG_KEYS } from '../model/config-keys.ts'

/** A value as a person types it after `quiz config set`; '' for none. */
export function typedValue(key: ConfigKey, value: unknown): string {
  if (Array.isArray(value)) {
    return CONFIG_KEYS[key].kind.reason === 'steps' ? value.map(step).join(' ') : value.join(', ')
  }
  return value === null || value === undefined ? '' : String(value)
}

/** The same for a screen that others may see: without the password of an address, and with a word for none. */
export function shownValue(key: ConfigKey, value: unknown, lang: Language): string {
  return typedValue(key, withoutPassword(value)) || upkeepText(lang).config.none
}

export const withoutPassword = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/^([a-z]+:\/\/[^/@:]*):[^/]*@/iu, '$1:***@')
        .replace(/([?&](?:ssl)?password=)[^&#]*/giu, '$1***')
    : value

/** Minutes, as a delay of seconds, minutes or hours. */
function step(minutes: unknown): string {
  const count = Number(minutes)
  if (count < 1) return `${Math.round(count * 60)}s`
  return count % 60 === 0 ? `${count / 60}h` : `${count}m`
}
