import { CONFIG_KEYS } from '../model/config-keys.ts'
import { interviewsFrom } from '../model/interview.ts'
import { DEFAULT_SETTINGS, type Fitted, type MemorySettings, type SettingKey } from '../model/settings.ts'
import { instant } from '../model/time.ts'

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
  if (key === 'fitted') {
    const fitted = fittedFrom(value)
    return fitted && { ...settings, fitted }
  }
  const allowed = key === 'parameters' ? isParameters(value) : CONFIG_KEYS[key].kind.accepts(value)
  return allowed ? { ...settings, [key]: value } : null
}

/** Null where the value is no search for parameters. */
function fittedFrom(value: unknown): Fitted | null {
  if (typeof value !== 'object' || value === null) return null
  const { at, tests, event = null } = value as Readonly<Record<string, unknown>>
  if (typeof at !== 'number' || !Number.isFinite(at) || !Number.isSafeInteger(tests)) return null
  return { at: instant(at), tests: Number(tests), event: typeof event === 'string' ? event : null }
}

const isParameters = (value: unknown): boolean =>
  Array.isArray(value) && value.length === PARAMETERS && value.every(Number.isFinite)
