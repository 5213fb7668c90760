import { normalTopic } from '../../bank/bank-header.ts'
import { importText } from '../../locales/import.ts'
import { minutesText } from '../../locales/minutes.ts'
import { Exit } from '../../model/exit.ts'
import { failure, isError, type Problem, UserError } from '../../model/problem.ts'
import type { Dialect } from '../../notes/draft.ts'
import type { World } from '../../ports/world.ts'
import { ankiLines, mediaLines } from '../../view/anki-lines.ts'
import { importReviewsScreen } from '../../view/import-reviews-screen.ts'
import { importScreen, skippedLines } from '../../view/import-screen.ts'
import { shortPath } from '../../view/short-path.ts'
import { told } from '../../view/told.ts'
import { printJson, printLines, screenOf, tell } from '../print.ts'
import { notice } from '../report.ts'
import { type AnkiHistoryPlan, ankiHistory, writeAnkiHistory } from './anki-history.ts'
import { gather } from './gather.ts'
import { withGoodMinutes } from './good-minutes.ts'
import { importDocument } from './import-document.ts'
import type { PlannedReviews } from './import-reviews.ts'
import { holdersOf, type ImportContext, type PlannedSource, planSource } from './import-source.ts'
import { rememberNotes } from './remember-notes.ts'

export interface ImportOptions {
  readonly to?: string
  readonly topic?: string
  readonly tag?: readonly string[]
  readonly as?: Dialect
  /** Which candidate of a mock interview the person is. */
  readonly member?: string
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly week?: boolean
  readonly undo?: string
  /** Whether the reviews of Anki come along. */
  readonly withHistory?: boolean
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
      planned.push(...withGoodMinutes(await planSource(context, one)))
    } catch (error) {
      if (!(error instanceof UserError) || found.length === 1) throw error
      problems.push(...error.problems)
    }
  }
  progress.end()
  notice(world, problems)
  const mayAsk = world.terminal.interactive && !options.yes
  const reviews = planned.some(({ reading }) => reading.minutes)
    ? await (await import('./import-reviews.ts')).planReviews(world, planned, {
        ids: context.ids,
        as: options.member ?? null,
        mayAsk,
      })
    : null
  const anki = ankiHistory(world, planned, options.withHistory ?? false)
  const isWritten = await write(world, context, { planned, reviews, anki }, options)
  if (world.options.json) printJson(world, importDocument(planned, { reviews, anki }))
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
  { banks, to }: ImportContext,
  { planned, reviews, anki }: Plan,
  { dryRun, yes }: ImportOptions,
): Promise<boolean> {
  const text = importText(world.lang)
  if (!world.options.json)
    printLines(world, [...screens(world, { planned, reviews }), ...ankiLines(anki, screenOf(world))])
  const changed = planned.filter(one => one.text !== null)
  const added = (reviews?.fresh.length ?? 0) + anki.added
  const remember = (): void =>
    rememberNotes(
      world,
      planned.map(({ reading }) => reading),
    )
  if (dryRun) return false
  if (changed.length === 0 && added === 0) {
    remember()
    return false
  }
  const count = changed.flatMap(({ questions }) =>
    questions.filter(({ status }) => status === 'new' || status === 'changed'),
  ).length
  if (!yes && world.terminal.interactive) {
    const prompts = await world.prompts()
    const counts = { questions: count, reviews: added }
    const question = added === 0 ? text.confirm(count) : minutesText(world.lang).reviews.confirm(counts)
    if (!(await prompts.confirm(question, true))) return false
  }
  banks.writeAll(changed.flatMap(({ file, text: bank }) => (bank === null ? [] : [{ file, text: bank }])))
  remember()
  if (reviews && reviews.fresh.length > 0) {
    const { writePlannedReviews } = await import('./import-reviews.ts')
    writePlannedReviews(world, reviews)
  }
  if (anki.fresh && anki.fresh.length > 0) await writeAnkiHistory(world, world.banks([to]), anki.fresh)
  if (added > 0) tell(world, minutesText(world.lang).reviews.added(added))
  return true
}

interface Plan {
  readonly planned: readonly PlannedSource[]
  /** Null where no source tells of a mock interview. */
  readonly reviews: PlannedReviews | null
  readonly anki: AnkiHistoryPlan
}

function screens(world: World, { planned, reviews }: Pick<Plan, 'planned' | 'reviews'>): readonly string[] {
  const screen = screenOf(world)
  const folder = world.resolve('.')
  return planned.flatMap((one, index) => {
    const shown = { ...one, file: shortPath(one.file, folder), note: one.reading.note }
    const lines = importScreen(shown, screen)
    const all = world.options.verbose
    const skipped = skippedLines(one.reading.skipped, { screen, all })
    const media = mediaLines(one.anki?.media ?? [], { screen, all })
    const own = reviews?.person && one.reading.minutes ? reviews.of.get(one) : undefined
    const memory = own
      ? importReviewsScreen(
          reviews?.person ?? '',
          own.map(({ event, ...rest }) => ({ ...rest, rating: event.body.rating })),
          screen,
        )
      : []
    return [...(index > 0 ? [''] : []), ...lines, ...skipped, ...media, ...memory]
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
