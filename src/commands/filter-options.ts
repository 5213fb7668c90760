import type { Command, Option } from 'commander'
import type { Deck, Entry } from '../deck/deck.ts'
import { type Filters, filterEntries, isUnfiltered, STATE_FILTERS, type StateFilter } from '../deck/filter.ts'
import { resolveTopics } from '../deck/resolve-topics.ts'
import { commandLineText } from '../locales/command-line.ts'
import { once } from '../model/once.ts'
import { KINDS, type Kind, LEVELS, type Level } from '../model/question.ts'
import type { World } from '../ports/world.ts'
import { findEntries } from './find.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** The options that choose questions, the same wherever questions are chosen. */
export interface FilterOptions {
  readonly tag?: readonly string[]
  readonly level?: readonly Level[]
  readonly kind?: readonly Kind[]
  readonly bankLang?: readonly string[]
  readonly week?: readonly string[]
  readonly state?: readonly StateFilter[]
  readonly search?: string
  readonly bank?: readonly string[]
}

/** Everything that questions are chosen by. */
export function addFilters(command: Command, world: World): Command {
  const { filters } = commandLineText(world.lang)
  command.argument('[topic...]', filters.topic)
  return addTraitFilters(command, world).addOption(command.createOption('--search <words>', filters.search))
}

/** What a question is and how it stands, for a command whose words are neither topics nor filters. */
export function addTraitFilters(command: Command, world: World): Command {
  const { filters } = commandLineText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  const many = (flags: string, description: string): Option =>
    command.createOption(flags, description).argParser(collect)
  const oneOf = (flags: string, description: string, choices: readonly string[]): Option => {
    const option = command.createOption(flags, description).choices(choices)
    const check = option.parseArg
    return option.argParser((value: string, before: readonly string[] | undefined) => {
      check?.(value, undefined)
      return collect(value, before)
    })
  }
  return command
    .addOption(many('--tag <tag>', filters.tag))
    .addOption(oneOf('--level <level>', filters.level, LEVELS))
    .addOption(oneOf('--kind <kind>', filters.kind, KINDS))
    .addOption(many('--bank-lang <lang>', filters.bankLang))
    .addOption(many('--week <week>', filters.week))
    .addOption(oneOf('--state <state>', filters.state, STATE_FILTERS))
    .addOption(many('--bank <path>', filters.bank))
}

export interface Chosen extends Workspace {
  /** Whether nothing was left out. */
  readonly everything: boolean
  /** Made when they are asked for first. */
  readonly entries: readonly Entry[]
}

/** The questions that a command line chooses, best hit first where it searches, else in the banks' order. */
export async function chooseEntries(
  world: World,
  topics: readonly string[],
  options: FilterOptions,
): Promise<Chosen> {
  const paths = (options.bank ?? []).map(world.resolve)
  const workspace = await openWorkspace(world, { banks: paths, languages: options.bankLang ?? [] })
  const { deck } = workspace
  const filters: Filters = {
    topics: topics.length === 0 ? [] : resolveTopics(topics, deck.topics),
    tags: options.tag ?? [],
    levels: options.level ?? [],
    kinds: options.kind ?? [],
    bankLangs: options.bankLang ?? [],
    weeks: options.week ?? [],
    states: options.state ?? [],
    banks: paths,
  }
  const { search } = options
  if (search !== undefined) {
    const entries = await searched(world, deck, filterEntries(deck, filters), search)
    return { ...workspace, everything: false, entries }
  }
  const entries = once(() => filterEntries(deck, filters))
  return {
    ...workspace,
    everything: isUnfiltered(filters),
    get entries() {
      return entries()
    },
  }
}

async function searched(
  world: World,
  deck: Deck,
  entries: readonly Entry[],
  words: string,
): Promise<readonly Entry[]> {
  const hits = await findEntries(world, entries, words)
  return hits.flatMap(({ id }) => deck.byId.get(id) ?? [])
}
