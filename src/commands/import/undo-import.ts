import { importedAlone } from '../../anki/history-events.ts'
import { importText } from '../../locales/import.ts'
import { failure, UserError } from '../../model/problem.ts'
import { undoImport } from '../../notes/plan-import.ts'
import type { BankFiles } from '../../ports/banks.ts'
import type { World } from '../../ports/world.ts'
import { shortPath } from '../../view/short-path.ts'
import { told } from '../../view/told.ts'
import { memberEvents } from '../learner.ts'
import { parseFile } from '../parse-file.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { folderOf, type ImportOptions } from './run-import.ts'

/** Takes back the questions that an import wrote into a bank and that are still as it left them. */
export async function undoBank(
  world: World,
  bank: string,
  { to, yes, dryRun }: ImportOptions,
): Promise<void> {
  const banks = world.banks([])
  const file = await fileOf(world, banks, { bank, to })
  const { questions } = await parseFile(banks, file)
  const undone = undoImport({ text: banks.read(file), questions })
  if (undone.removed.length === 0) throw new UserError(failure('import/not-imported', { bank }))
  const text = importText(world.lang).undo
  const reviews = importedAlone(new Set(undone.removed.map(({ id }) => id)), memberEvents(world))
  if (!dryRun) {
    if (!yes && world.terminal.interactive) {
      const prompts = await world.prompts()
      if (!(await prompts.confirm(text.confirm(undone.removed.length), true))) return
    }
    if (undone.text === null) banks.remove(file)
    else banks.write(file, undone.text)
    world.home.journal.appendAll(reviews.map(({ id }) => ({ event: { type: 'undo', of: id } })))
  }
  if (world.options.json) {
    const fields = (list: typeof undone.removed) => list.map(({ id, title }) => ({ id, title }))
    return printJson(world, {
      bank: file,
      removed: fields(undone.removed),
      kept: fields(undone.kept),
      reviews: reviews.length,
    })
  }
  const screen = screenOf(world)
  printLines(world, [
    ...told(
      text.removed({
        count: undone.removed.length,
        file: shortPath(file, world.resolve('.')),
        reviews: reviews.length,
      }),
      screen,
    ),
    ...(undone.kept.length > 0 ? told(text.kept(undone.kept.length), screen) : []),
    ...(dryRun ? told(importText(world.lang).dryRun, screen) : []),
  ])
}

/** The bank at a path, or the one of that name in the folder of banks or among those in sight. */
async function fileOf(
  world: World,
  banks: BankFiles,
  { bank, to }: { readonly bank: string; readonly to: string | undefined },
): Promise<string> {
  const paths = [
    world.resolve(bank),
    world.resolve(`${folderOf(world, to)}/${bank.replace(/\.md$/iu, '')}.md`),
  ]
  const file = paths.find(path => /\.md$/iu.test(path) && banks.exists(path))
  if (file !== undefined) return file
  const { banks: known } = await banks.index()
  const named = known.find(one => one.topic === bank || one.week === bank)
  if (!named) throw new UserError(failure('import/no-bank', { bank }))
  return named.file
}
