import { configMeaning } from '../locales/config-keys.ts'
import { upkeepText } from '../locales/upkeep.ts'
import type { ConfigKey } from '../model/config.ts'
import { CONFIG_KEYS, isConfigKey, parseConfigValue, unknownKey } from '../model/config-keys.ts'
import { failure, UserError } from '../model/problem.ts'
import type { World } from '../ports/world.ts'
import { configScreen, type Setting } from '../view/config-screen.ts'
import { shownValue, typedValue, withoutPassword } from '../view/config-value.ts'
import { told } from '../view/told.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { loadLearner } from './learner.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { notice } from './report.ts'

export const declareConfig: Declare = (command, world) => {
  const { options: text } = upkeepText(world.lang)
  command
    .argument('[action]', text.configAction)
    .argument('[key]', text.configKey)
    .argument('[value...]', text.configValue)
  addExamples(command, world, [
    'quiz config',
    'quiz config set newPerDay 15',
    'quiz config set hide network/tcp, database',
    'quiz config unset newPerDay',
  ])
  command.action((action: string | undefined, key: string | undefined, value: readonly string[]) =>
    config(world, { action: action ?? 'list', key, value }),
  )
}

interface Wanted {
  readonly action: string
  readonly key: string | undefined
  readonly value: readonly string[]
}

async function config(world: World, { action, key, value }: Wanted): Promise<void> {
  if (!world.options.quiet) notice(world, world.configProblems)
  switch (action) {
    case 'list':
      return list(world)
    case 'get':
      return get(world, known(key, action))
    case 'set':
      return set(world, known(key, action), value)
    case 'unset':
      return unset(world, known(key, action))
    default:
      throw new UserError(failure('config/action', { value: action }), 2)
  }
}

function known(key: string | undefined, action: string): ConfigKey {
  if (key === undefined) throw new UserError(failure('config/needs-key', { action }), 2)
  if (!isConfigKey(key)) throw new UserError(unknownKey(key), 2)
  return key
}

/** Every key with the value that holds now, in the order of the table. */
async function allSettings(world: World): Promise<readonly Setting[]> {
  const { settings } = await loadLearner(world)
  const values: Readonly<Record<string, unknown>> = { ...world.home.readConfig().config, ...settings }
  return Object.keys(CONFIG_KEYS)
    .filter(isConfigKey)
    .map(key => ({ key, value: values[key] ?? null }))
}

async function settingValue(world: World, key: ConfigKey): Promise<unknown> {
  return (await allSettings(world)).find(setting => setting.key === key)?.value ?? null
}

async function list(world: World): Promise<void> {
  const settings = await allSettings(world)
  if (!world.options.json) return printLines(world, configScreen(settings, screenOf(world)))
  printJson(world, {
    settings: settings.map(({ key, value }) => ({
      key,
      value: withoutPassword(value),
      default: CONFIG_KEYS[key].preset,
      meaning: configMeaning(key, world.lang),
    })),
  })
}

async function get(world: World, key: ConfigKey): Promise<void> {
  const value = await settingValue(world, key)
  if (world.options.json) printJson(world, { key, value, default: CONFIG_KEYS[key].preset })
  else printLines(world, [typedValue(key, value)])
}

async function set(world: World, key: ConfigKey, words: readonly string[]): Promise<void> {
  const { kind, kept, example } = CONFIG_KEYS[key]
  if (words.length === 0) throw new UserError(failure('config/needs-value', { key, example }), 2)
  const parsed = parseConfigValue(key, words.join(['list', 'shares'].includes(kind.reason) ? ',' : ' '))
  if (!('value' in parsed)) throw new UserError(parsed, 2)
  const value = settled(world, key, parsed.value)
  if (kept === 'journal') world.home.journal.append({ type: 'setting', key, value })
  else await world.home.changeConfig({ [key]: value })
  tell(world, key, { value, say: upkeepText(world.lang).config.set })
}

async function unset(world: World, key: ConfigKey): Promise<void> {
  const { kept, preset } = CONFIG_KEYS[key]
  if (kept === 'journal') world.home.journal.append({ type: 'setting', key, value: null })
  else await world.home.changeConfig({ [key]: undefined })
  tell(world, key, { value: preset, say: upkeepText(world.lang).config.unset })
}

interface Change {
  readonly value: unknown
  readonly say: (of: { key: string; value: string }) => string
}

function tell(world: World, key: ConfigKey, { value, say }: Change): void {
  if (world.options.json)
    printJson(world, { key, value: withoutPassword(value), default: CONFIG_KEYS[key].preset })
  else printLines(world, told(say({ key, value: shownValue(key, value, world.lang) }), screenOf(world)))
}

/** A path means the same in whatever folder quiz is called later. */
function settled(world: World, key: ConfigKey, value: unknown): unknown {
  const resolved = (path: unknown): unknown =>
    typeof path === 'string' && !/^[a-z]{2,}:\/\//iu.test(path) ? world.resolve(path) : path
  if (key === 'banks' && Array.isArray(value)) return value.map(resolved)
  return key === 'sync.folder' || key === 'group' ? resolved(value) : value
}
