import type { Command, Option } from 'commander'
import { CONFIG_KEYS } from '../model/config-keys.ts'
import type { BankSummary } from '../model/question.ts'
import type { World } from '../ports/world.ts'
import { SHELLS } from './completion-scripts.ts'
import type { DeclareOther } from './declare.ts'

/** Commands whose words are ids of questions, and those that take topics first. */
const OF_IDS: ReadonlySet<string> = new Set(['show', 'edit', 'remove', 'mark'])
const OF_TOPICS: ReadonlySet<string> = new Set(['session', 'due', 'topics', 'list', 'stats'])

interface Typed {
  readonly program: Command
  readonly declareOther: DeclareOther
  /** The last one is under the cursor: empty, or the beginning of a word. */
  readonly words: readonly string[]
}

/** What can stand in the place of the last word. */
export async function completionWords(world: World, typed: Typed): Promise<readonly string[]> {
  const { program, words, declareOther } = typed
  const current = (words.at(-1) ?? '').normalize('NFC')
  const before = words.slice(0, -1)
  const name = commandName(program, before)
  const command = program.commands.find(one => one.name() === name) ?? null
  if (command) await declareOther(command)
  const candidates = await candidatesFor(world, { program, command, before, current })
  return [...new Set(candidates)].filter(word => word.normalize('NFC').startsWith(current)).sort()
}

/** The first word that is neither an option of the program nor the value of one. */
function commandName(program: Command, before: readonly string[]): string | undefined {
  return before.find((word, at) => !word.startsWith('-') && !takesValue(program.options, before[at - 1]))
}

const takesValue = (options: readonly Option[], word: string | undefined): boolean =>
  options.some(option => isCalled(option, word) && (option.required || option.optional))

const isCalled = ({ long, short }: Option, word: string | undefined): boolean =>
  word !== undefined && (word === long || word === short)

interface Line {
  readonly program: Command
  readonly command: Command | null
  readonly before: readonly string[]
  readonly current: string
}

async function candidatesFor(world: World, line: Line): Promise<readonly string[]> {
  const { program, command, before, current } = line
  const options = [...program.options, ...(command?.options ?? [])].filter(option => !option.hidden)
  const last = before.at(-1)
  const waiting = options.find(option => takesValue([option], last))
  if (waiting) return valuesOf(world, waiting)
  if (current.startsWith('-')) return options.flatMap(({ long }) => long ?? [])
  if (!command) return program.commands.map(one => one.name())
  const parts = command.commands.map(one => one.name())
  if (parts.length > 0) return parts.some(part => before.includes(part)) ? [] : parts
  return argumentsOf(world, command.name(), before)
}

async function valuesOf(world: World, option: Option): Promise<readonly string[]> {
  if (option.argChoices) return option.argChoices
  if (option.attributeName() === 'topic') return topicsOf(await banksOf(world))
  if (option.attributeName() === 'tag') return tagsOf(await banksOf(world))
  if (option.attributeName() === 'from') return idsOf(await banksOf(world), true)
  return []
}

async function argumentsOf(
  world: World,
  name: string,
  before: readonly string[],
): Promise<readonly string[]> {
  if (OF_TOPICS.has(name)) return topicsOf(await banksOf(world))
  if (OF_IDS.has(name)) return idsOf(await banksOf(world), false)
  if (name === 'completion') return SHELLS
  if (name !== 'config') return []
  const [action] = before.slice(before.indexOf(name) + 1)
  if (action === undefined) return ['list', 'get', 'set', 'unset']
  return before.at(-1) === action && action !== 'list' ? Object.keys(CONFIG_KEYS) : []
}

const banksOf = async (world: World): Promise<readonly BankSummary[]> => (await world.banks([]).index()).banks

/** Topics and the topics above them: `network` chooses all under it. */
const topicsOf = (banks: readonly BankSummary[]): readonly string[] =>
  banks
    .flatMap(({ questions }) => questions)
    .flatMap(({ topic }) => topic.split('/').map((_, at, names) => names.slice(0, at + 1).join('/')))

const tagsOf = (banks: readonly BankSummary[]): readonly string[] =>
  banks.flatMap(({ questions }) => questions).flatMap(({ tags }) => tags)

const idsOf = (banks: readonly BankSummary[], onlyDrafts: boolean): readonly string[] =>
  banks
    .flatMap(({ questions }) => questions)
    .filter(({ draft }) => draft || !onlyDrafts)
    .map(({ id }) => id)
