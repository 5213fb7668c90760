import { importedAlone } from '../../anki/history-events.ts'
import { importText } from '../../locales/import.ts'
import { minutesText } from '../../locales/minutes.ts'
import type { JournalEvent } from '../../model/event.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Question } from '../../model/question.ts'
import { noteDate } from '../../notes/note-date.ts'
import { undoImport } from '../../notes/plan-import.ts'
import type { BankFiles } from '../../ports/banks.ts'
import type { World } from '../../ports/world.ts'
import { shortPath } from '../../view/short-path.ts'
import { told } from '../../view/told.ts'
import { memberEvents } from '../learner.ts'
import { parseFile } from '../parse-file.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { importedReviews } from './imported-reviews.ts'
import { folderOf, type ImportOptions } from './run-import.ts'

/** What is taken back of an import. */
interface Undone {
  /** Null where the import wrote no bank: its minutes asked only what was known. */
  readonly file: string | null
  /** The bank without it; null where nothing is left of it. */
  readonly text: string | null
  readonly removed: readonly Question[]
  readonly kept: readonly Question[]
  /** What came along with them, and with the minutes of the same day. */
  readonly reviews: readonly JournalEvent[]
}

/**
 * Takes back the questions that an import wrote into a bank and that are still as it left them, and the reviews that came
 * in with the same minutes.
 */
export async function undoBank(world: World, bank: string, options: ImportOptions): Promise<void> {
  const banks = world.banks([])
  const undone = await undoneOf(world, banks, { bank, to: options.to })
  if (undone.removed.length + undone.reviews.length === 0)
    throw new UserError(failure('import/not-imported', { bank }))
  if (!options.dryRun) {
    if (!options.yes && world.terminal.interactive) {
      const prompts = await world.prompts()
      if (!(await prompts.confirm(questionOf(world, undone), true))) return
    }
    takeBack(world, banks, undone)
  }
  if (world.options.json) return printJson(world, documentOf(undone))
  tellUndone(world, undone, options.dryRun ?? false)
}

interface Meant {
  readonly bank: string
  readonly to: string | undefined
}

async function undoneOf(world: World, banks: BankFiles, meant: Meant): Promise<Undone> {
  const file = await fileOf(world, banks, meant)
  const told = noteDate(meant.bank.replace(/\.\w+$/u, ''))?.date ?? null
  if (file === null) {
    const reviews = importedReviews(world, told)
    if (reviews.length === 0) throw new UserError(failure('import/no-bank', { bank: meant.bank }))
    return { file, text: null, removed: [], kept: [], reviews }
  }
  const { bank, questions } = await parseFile(banks, file)
  const undone = undoImport({ text: banks.read(file), questions })
  const alone = importedAlone(new Set(undone.removed.map(({ id }) => id)), memberEvents(world))
  return { file, ...undone, reviews: [...alone, ...importedReviews(world, bank.date ?? told)] }
}

/** The reviews first: whoever is interrupted can do it again. */
function takeBack(world: World, banks: BankFiles, { file, text, removed, reviews }: Undone): void {
  world.home.journal.appendAll(reviews.map(({ id }) => ({ event: { type: 'undo', of: id } })))
  if (file === null || removed.length === 0) return
  if (text === null) banks.remove(file)
  else banks.write(file, text)
}

function questionOf({ lang }: World, { removed, reviews }: Undone): string {
  const counts = { questions: removed.length, reviews: reviewsAmong(reviews) }
  if (reviews.length === 0) return importText(lang).undo.confirm(counts.questions)
  return minutesText(lang).reviews.confirmUndo(counts)
}

function documentOf({ file, removed, kept, reviews }: Undone): Readonly<Record<string, unknown>> {
  const fields = (list: readonly Question[]) => list.map(({ id, title }) => ({ id, title }))
  return {
    bank: file,
    removed: fields(removed),
    kept: fields(kept),
    reviews: reviewsAmong(reviews),
  }
}

function tellUndone(world: World, { file, removed, kept, reviews }: Undone, isDry: boolean): void {
  const text = importText(world.lang).undo
  const screen = screenOf(world)
  const shown = file === null ? '' : shortPath(file, world.resolve('.'))
  printLines(world, [
    ...(removed.length > 0
      ? told(text.removed({ count: removed.length, file: shown, reviews: reviewsAmong(reviews) }), screen)
      : told(minutesText(world.lang).reviews.undone(reviews.length), screen)),
    ...(removed.length > 0 && kept.length > 0 ? told(text.kept(kept.length), screen) : []),
    ...(isDry ? told(importText(world.lang).dryRun, screen) : []),
  ])
}

/** A card of Anki may have been reset as well, which nobody counts. */
const reviewsAmong = (events: readonly JournalEvent[]): number =>
  events.filter(({ type }) => type === 'review').length

/** The bank at a path, or the one of that name in the folder of banks or among those in sight; null where there is none. */
async function fileOf(world: World, banks: BankFiles, { bank, to }: Meant): Promise<string | null> {
  const named = world.resolve(`${folderOf(world, to)}/${bank.replace(/\.md$/iu, '')}.md`)
  const file = [world.resolve(bank), named].find(path => /\.md$/iu.test(path) && banks.exists(path))
  if (file !== undefined) return file
  const { banks: known } = await banks.index()
  return known.find(one => one.topic === bank || one.week === bank)?.file ?? null
}
