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
  /** The least share of a day's time for questions asked before, where an interview is coming. */
  readonly reviewFloor: number
  readonly timeLimit: number | null
  readonly editor: string | null
  /** Whether typed answers are kept in the journal, for `quiz judge suggest`. */
  readonly keepAnswers: boolean
  readonly 'judge.url': string | null
  readonly 'judge.model': string | null
  readonly 'judge.allowRemote': boolean
  /** The environment variable that holds the key of the model's server. */
  readonly 'judge.keyVariable': string | null
  /** The model and address that `quiz judge doctor` has found fit. */
  readonly 'judge.checked': string | null
  readonly 'sync.folder': string | null
  readonly 'sync.url': string | null
  /** The folder or the database of the study group. */
  readonly group: string | null
  /** What of the person's own the group may see. */
  readonly share: readonly string[]
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
  reviewFloor: 0,
  timeLimit: null,
  editor: null,
  keepAnswers: true,
  'judge.url': null,
  'judge.model': null,
  'judge.allowRemote': false,
  'judge.keyVariable': null,
  'judge.checked': null,
  'sync.folder': null,
  'sync.url': null,
  group: null,
  share: ['readiness', 'mock'],
}

export type ConfigKey = keyof Config | Exclude<keyof MemorySettings, 'parameters' | 'fitted' | 'plan'>
