import { normalTopic } from '../../bank/bank-header.ts'
import { importText } from '../../locales/import.ts'
import { Exit } from '../../model/exit.ts'
import { failure, isError, type Problem, UserError } from '../../model/problem.ts'
import type { Dialect } from '../../notes/draft.ts'
import type { BankFiles } from '../../ports/banks.ts'
import type { World } from '../../ports/world.ts'
import { importScreen, skippedLines } from '../../view/import-screen.ts'
import { shortPath } from '../../view/short-path.ts'
import { told } from '../../view/told.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { notice } from '../report.ts'
import { gather } from './gather.ts'
import { importDocument } from './import-document.ts'
import { holdersOf, type ImportContext, type PlannedSource, planSource } from './import-source.ts'

export interface ImportOptions {
  readonly to?: string
  readonly topic?: string
  readonly tag?: readonly string[]
  readonly as?: Dialect
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly week?: boolean
  readonly undo?: string
}

/** Reads the sources, shows what will happen, and writes the banks. */
export async function runImport(
  world: World,
  words: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const context = await contextOf(world, options)
  const found = await gather(world, context.sources, { words, to: context.to })
  const planned: PlannedSource[] = []
  const problems: Problem[] = []
  const progress = progressOf(world, found.length)
  for (const [index, one] of found.entries()) {
    progress.at(index)
    try {
      planned.push(...(await planSource(context, one)))
    } catch (error) {
      if (!(error instanceof UserError) || found.length === 1) throw error
      problems.push(...error.problems)
    }
  }
  progress.end()
  notice(world, problems)
  const isWritten = await write(world, context.banks, planned, options)
  if (world.options.json) printJson(world, importDocument(planned))
  else if (!isWritten && options.dryRun)
    printLines(world, told(importText(world.lang).dryRun, screenOf(world)))
  if (problems.some(isError)) throw new Exit(1)
}

async function contextOf(world: World, { to, topic, tag = [], as }: ImportOptions): Promise<ImportContext> {
  const normal = topic === undefined ? null : normalTopic(topic)
  if (normal === '' || normal?.split('/').some(name => /^\.+$|[\\\p{Cc}]/u.test(name)))
    throw new UserError(failure('import/topic', { topic: topic ?? '' }), 2)
  const folder = folderOf(world, to)
  const banks = world.banks(world.banks([]).exists(folder) ? [folder] : [])
  const index = await banks.index()
  return {
    world,
    sources: await world.sources(),
    banks,
    index,
    to: folder,
    topic: normal,
    tags: tag,
    as: as ?? null,
    asked: new Map(),
    held: new Set(),
    ids: new Set(index.banks.flatMap(bank => bank.questions.map(({ id }) => id))),
    holders: holdersOf(world, index),
    claimed: new Map(),
  }
}

/** `./questions` where it exists, else that of the home folder. */
export function folderOf(world: World, to: string | undefined): string {
  if (to !== undefined) return world.resolve(to)
  const here = world.resolve('questions')
  return world.banks([]).exists(here) ? here : world.resolve(`${world.home.folder}/questions`)
}

/** Shows the table and writes what changed; false where nothing was written. */
async function write(
  world: World,
  banks: BankFiles,
  planned: readonly PlannedSource[],
  { dryRun, yes }: ImportOptions,
): Promise<boolean> {
  const text = importText(world.lang)
  if (!world.options.json) printLines(world, screens(world, planned))
  const changed = planned.filter(one => one.text !== null)
  if (dryRun || changed.length === 0) return false
  const count = changed.flatMap(({ questions }) =>
    questions.filter(({ status }) => status === 'new' || status === 'changed'),
  ).length
  if (!yes && world.terminal.interactive) {
    const prompts = await world.prompts()
    if (!(await prompts.confirm(text.confirm(count), true))) return false
  }
  for (const one of changed) if (one.text !== null) banks.write(one.file, one.text)
  return true
}

function screens(world: World, planned: readonly PlannedSource[]): readonly string[] {
  const screen = screenOf(world)
  const folder = world.resolve('.')
  return planned.flatMap((one, index) => {
    const shown = { ...one, file: shortPath(one.file, folder), note: one.reading.note }
    const lines = importScreen(shown, screen)
    const skipped = skippedLines(one.reading.skipped, { screen, all: world.options.verbose })
    return [...(index > 0 ? [''] : []), ...lines, ...skipped]
  })
}

/** After this many milliseconds a terminal is told how far the work is, and again at most so often. */
const PATIENCE = 300

function progressOf(world: World, total: number): { at(done: number): void; end(): void } {
  const { clock, terminal, options } = world
  const isShown = terminal.interactive && !options.quiet && total > 1
  const started = clock.monotonic()
  let last = started
  let shown = false
  return {
    at(done) {
      const now = clock.monotonic()
      if (!isShown || now - last < PATIENCE) return
      last = now
      shown = true
      terminal.err(`\r${importText(world.lang).progress({ done, total })}`)
    },
    end() {
      if (shown) terminal.err('\r\u001b[K')
    },
  }
}
