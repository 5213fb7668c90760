import type { MemorySettings } from './settings.ts'

/** What a person can set with `quiz config`; absent keys have their default. Memory settings live in the journal. */
export interface Config {
  readonly member: string | null
  readonly lang: Language | null
  readonly banks: readonly string[]
  readonly builtin: boolean
  readonly hide: readonly string[]
  readonly newPerDay: number
  readonly sessionSize: number
  readonly minutes: number | null
  readonly timeLimit: number | null
  readonly editor: string | null
}

export const LANGUAGES = ['ko', 'en'] as const
/** A language of the screen. Banks may be in any. */
export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_CONFIG: Config = {
  member: null,
  lang: null,
  banks: [],
  builtin: true,
  hide: [],
  newPerDay: 10,
  sessionSize: 20,
  minutes: null,
  timeLimit: null,
  editor: null,
}

export type ConfigKey = keyof Config | Exclude<keyof MemorySettings, 'parameters'>
