import { closest } from './closest.ts'
import { type Config, type ConfigKey, DEFAULT_CONFIG, LANGUAGES } from './config.ts'
import { failure, type Problem } from './problem.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { SHARE_KINDS } from './shared.ts'

/** What `quiz config` knows of a key. */
export interface ConfigSetting {
  /** Memory settings must be the same on every device: they are `setting` events of the journal. */
  readonly kept: 'config' | 'journal'
  /** The value of a key that nobody set. */
  readonly preset: unknown
  /** As a person types it. */
  readonly example: string
  readonly kind: Kind
}

/** What a value may be; `about` names the limits for the sentence that `reason` picks. */
interface Kind {
  readonly reason:
    | 'text'
    | 'list'
    | 'flag'
    | 'language'
    | 'number'
    | 'whole'
    | 'steps'
    | 'address'
    | 'shares'
    | 'variable'
  readonly about: Readonly<Record<string, string | number>>
  /** Undefined where the text says nothing of this kind. */
  readonly parse: (text: string) => unknown
  readonly accepts: (value: unknown) => boolean
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !/\p{Cc}/u.test(value)

const text: Kind = { reason: 'text', about: {}, parse: typed => typed.trim(), accepts: isText }

const list: Kind = { reason: 'list', about: {}, parse: parseList, accepts: isListOf(isText) }

/** `none` shares nothing. */
const shares: Kind = {
  reason: 'shares',
  about: { choices: [...SHARE_KINDS, 'none'].join(', ') },
  parse: typed => (typed.toLowerCase() === 'none' ? [] : parseList(typed.toLowerCase())),
  accepts: isListOf(item => SHARE_KINDS.some(kind => kind === item)),
}

const flag: Kind = {
  reason: 'flag',
  about: {},
  parse: typed =>
    ({ true: true, yes: true, on: true, false: false, no: false, off: false })[typed.toLowerCase()],
  accepts: value => typeof value === 'boolean',
}

const language: Kind = {
  reason: 'language',
  about: { choices: LANGUAGES.join(', ') },
  parse: typed => typed.toLowerCase(),
  accepts: value => LANGUAGES.some(known => known === value),
}

const address = (pattern: RegExp): Kind => ({
  reason: 'address',
  about: {},
  parse: typed => typed,
  accepts: value => isText(value) && pattern.test(value),
})

/** Only names in capitals, so that a key that was put in its place is refused, and shown nowhere. */
const variable: Kind = {
  reason: 'variable',
  about: { value: '…' },
  parse: typed => typed.replace(/^\$/u, ''),
  accepts: value => typeof value === 'string' && /^[A-Z_][A-Z0-9_]{0,99}$/u.test(value),
}

const number = (least: number, most: number): Kind => ({
  reason: 'number',
  about: { least, most },
  parse: parseNumber,
  accepts: value => typeof value === 'number' && value >= least && value <= most,
})

const whole = (least: number, most: number): Kind => ({
  reason: 'whole',
  about: { least, most },
  parse: parseNumber,
  accepts: value => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
})

const MINUTES_A_DAY = 1440

/**
 * Steps of a day and more are intervals, which FSRS chooses better. They grow, or *hard* could bring a card back sooner
 * than *again*.
 */
const steps: Kind = { reason: 'steps', about: {}, parse: parseSteps, accepts: isSteps }

const inConfig = (key: keyof Config, kind: Kind, example: string): ConfigSetting => ({
  kept: 'config',
  preset: DEFAULT_CONFIG[key],
  example,
  kind,
})

const inJournal = (key: Exclude<ConfigKey, keyof Config>, kind: Kind, example: string): ConfigSetting => ({
  kept: 'journal',
  preset: DEFAULT_SETTINGS[key],
  example,
  kind,
})

/** In the order in which `quiz config list` shows them. */
export const CONFIG_KEYS: Readonly<Record<ConfigKey, ConfigSetting>> = {
  member: inConfig('member', text, 'jimin'),
  lang: inConfig('lang', language, 'ko'),
  banks: inConfig('banks', list, '~/notes/banks, ~/work/questions'),
  builtin: inConfig('builtin', flag, 'false'),
  hide: inConfig('hide', list, 'network/tcp, database'),
  retention: inJournal('retention', number(0.7, 0.97), '0.9'),
  newPerDay: inConfig('newPerDay', whole(0, 1000), '10'),
  sessionSize: inConfig('sessionSize', whole(1, 1000), '20'),
  minutes: inConfig('minutes', number(1, MINUTES_A_DAY), '15'),
  reviewFloor: inConfig('reviewFloor', number(0, 0.5), '10%'),
  rolloverHour: inJournal('rolloverHour', whole(0, 23), '4'),
  learningSteps: inJournal('learningSteps', steps, '"1m 10m"'),
  relearningSteps: inJournal('relearningSteps', steps, '10m'),
  maximumInterval: inJournal('maximumInterval', whole(1, 36_500), '365'),
  leechAfter: inJournal('leechAfter', whole(1, 1000), '8'),
  timeLimit: inConfig('timeLimit', number(1, 86_400), '120'),
  editor: inConfig('editor', text, '"code --wait"'),
  keepAnswers: inConfig('keepAnswers', flag, 'false'),
  'judge.url': inConfig('judge.url', address(/^(?:https?|unix):\/\/\S+$/u), 'http://127.0.0.1:11434/v1'),
  'judge.model': inConfig('judge.model', text, 'qwen3:8b'),
  'judge.allowRemote': inConfig('judge.allowRemote', flag, 'false'),
  'judge.keyVariable': inConfig('judge.keyVariable', variable, 'QUIZ_JUDGE_KEY'),
  'judge.checked': inConfig('judge.checked', text, '"qwen3:8b http://127.0.0.1:11434/v1"'),
  'sync.folder': inConfig('sync.folder', text, '~/Dropbox/quiz'),
  'sync.url': inConfig('sync.url', address(/^postgres(?:ql)?:\/\/\S+$/u), 'postgres://localhost/quiz'),
  group: inConfig('group', text, '~/Dropbox/study-group'),
  share: inConfig('share', shares, 'readiness'),
}

export const isConfigKey = (name: string): name is ConfigKey => Object.hasOwn(CONFIG_KEYS, name)

/** The value that `quiz config set <name> <typed>` asks for. */
export function parseConfigValue(name: string, typed: string): { key: ConfigKey; value: unknown } | Problem {
  if (!isConfigKey(name)) return unknownKey(name)
  const { kind } = CONFIG_KEYS[name]
  const value = kind.parse(typed.normalize('NFC').trim())
  return kind.accepts(value) ? { key: name, value } : badValue(name, typed)
}

/** What a configuration file says; a key that can't be used has its default, and a problem. */
export function checkConfig(raw: Readonly<Record<string, unknown>>): {
  config: Config
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const usable: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw)) {
    if (value === null) continue
    if (!isConfigKey(key)) problems.push(unknownKey(key))
    else if (CONFIG_KEYS[key].kept === 'journal')
      problems.push(failure('config/in-journal', { key, value: shown(value) }))
    else if (!CONFIG_KEYS[key].kind.accepts(value)) problems.push(badValue(key, shown(value)))
    else usable[key] = value
  }
  return { config: { ...DEFAULT_CONFIG, ...(usable as Partial<Config>) }, problems }
}

/** For `get` and `unset`, and for whoever else is given a name. */
export function unknownKey(name: string): Problem {
  const names = closest(name, Object.keys(CONFIG_KEYS))
  const first = names.find(isConfigKey)
  if (first === undefined) return failure('config/unknown-key', { key: name })
  const { example } = CONFIG_KEYS[first]
  return failure('config/unknown-key', { key: name, closest: names.join(', '), first, example }, 'close')
}

function badValue(key: ConfigKey, value: string): Problem {
  const { kind, example } = CONFIG_KEYS[key]
  return failure('config/value', { key, value, example, ...kind.about }, kind.reason)
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** `0.9`, `90%`, `20`; no hexadecimal, no infinity. */
function parseNumber(typed: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/u.exec(typed)
  if (!match) return undefined
  return match[2] === '%' ? Number(match[1]) / 100 : Number(match[1])
}

function parseList(typed: string): readonly string[] {
  return typed
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}

const UNITS: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60 }

/** `1m 10m`, `30s, 1h`; a number alone is minutes, nothing at all is no steps. */
function parseSteps(typed: string): readonly number[] | undefined {
  const delays = typed
    .split(/[\s,]+/u)
    .filter(step => step !== '')
    .map(step => {
      const match = /^(\d+(?:\.\d+)?)([smh]?)$/u.exec(step)
      return match ? Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1) : Number.NaN
    })
  return delays.some(Number.isNaN) ? undefined : delays
}

function isSteps(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  return value.every(
    (step, at) => typeof step === 'number' && step > (value[at - 1] ?? 0) && step < MINUTES_A_DAY,
  )
}

function isListOf(accepts: (item: unknown) => boolean): (value: unknown) => boolean {
  return value => Array.isArray(value) && value.every(accepts)
}
