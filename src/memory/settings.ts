import { DEFAULT_SETTINGS, type MemorySettings, type SettingKey } from '../model/settings.ts'

const PARAMETERS = 21
const MINUTES_A_DAY = 1440

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isFinite)

/** Steps under a day that grow: otherwise *hard* could come sooner than *again*. */
const isSteps = (value: unknown): boolean =>
  isNumbers(value) &&
  value.length <= 20 &&
  value.every((step, at) => step > (value[at - 1] ?? 0) && step < MINUTES_A_DAY)

const VALID: Readonly<Record<SettingKey, (value: unknown) => boolean>> = {
  retention: value => typeof value === 'number' && value >= 0.7 && value <= 0.97,
  rolloverHour: value => isWhole(value, 0, 23),
  learningSteps: isSteps,
  relearningSteps: isSteps,
  maximumInterval: value => isWhole(value, 1, DEFAULT_SETTINGS.maximumInterval),
  leechAfter: value => isWhole(value, 1, 1000),
  parameters: value => isNumbers(value) && value.length === PARAMETERS,
}

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(VALID, key)

/** The settings with one of them changed, null where the value is not allowed. A value of null restores the default. */
export function withSetting(
  settings: MemorySettings,
  key: SettingKey,
  value: unknown,
): MemorySettings | null {
  if (value === null) return { ...settings, [key]: DEFAULT_SETTINGS[key] }
  return VALID[key](value) ? { ...settings, [key]: value } : null
}
