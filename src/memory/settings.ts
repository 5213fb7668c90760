import { CONFIG_KEYS } from '../model/config-keys.ts'
import { interviewsFrom } from '../model/interview.ts'
import { DEFAULT_SETTINGS, type MemorySettings, type SettingKey } from '../model/settings.ts'

/** FSRS-6. */
const PARAMETERS = 21

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(DEFAULT_SETTINGS, key)

/** The settings with one of them changed, null where the value is not allowed. A value of null restores the default. */
export function withSetting(
  settings: MemorySettings,
  key: SettingKey,
  value: unknown,
): MemorySettings | null {
  if (value === null) return { ...settings, [key]: DEFAULT_SETTINGS[key] }
  if (key === 'plan') {
    const plan = interviewsFrom(value)
    return plan && { ...settings, plan }
  }
  const allowed = key === 'parameters' ? isParameters(value) : CONFIG_KEYS[key].kind.accepts(value)
  return allowed ? { ...settings, [key]: value } : null
}

const isParameters = (value: unknown): boolean =>
  Array.isArray(value) && value.length === PARAMETERS && value.every(Number.isFinite)
