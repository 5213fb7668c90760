import { importText } from '../../locales/import.ts'
import { failure, UserError } from '../../model/problem.ts'
import { DIALECTS } from '../../notes/draft.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { type ImportOptions, runImport } from './run-import.ts'

type Given = Omit<ImportOptions, 'as' | 'member'> & { readonly as?: string }

export const declareImport: Declare = (command, world) => {
  const { options: text } = importText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  command
    .argument('[source...]', text.source)
    .option('--to <folder>', text.to)
    .option('--topic <topic>', text.topic)
    .option('--tag <tag>', text.tag, collect)
    .option('--as <dialect|@member>', text.as)
    .option('--with-history', text.withHistory)
    .option('--dry-run', text.dryRun)
    .option('--yes', text.yes)
    .option('--week', text.week)
    .option('--undo <bank>', text.undo)
  addExamples(command, world, [
    'quiz import notes/210504.md',
    'quiz import notes --dry-run',
    'quiz import https://github.com/owner/questions --topic frontend',
    'quiz import deck.apkg --with-history',
    'quiz import --undo questions/210504.md',
  ])
  command.action(async (words: readonly string[], { as, ...given }: Given) => {
    const options = { ...given, ...meantBy(as) }
    if (options.undo !== undefined)
      return (await import('./undo-import.ts')).undoBank(world, options.undo, options)
    if (words.length > 0) return runImport(world, words, options)
    if (options.week) return (await import('./weeks.ts')).listWeeks(world)
    throw new UserError(failure('import/no-source'), 2)
  })
}

/** `--as @jun` says who the person is, any other how to read. */
function meantBy(as: string | undefined): Pick<ImportOptions, 'as' | 'member'> {
  if (as === undefined) return {}
  if (as.startsWith('@')) return { member: as }
  const dialect = DIALECTS.find(known => known === as)
  if (dialect !== undefined) return { as: dialect }
  throw new UserError(failure('import/as', { as, dialects: DIALECTS.join(', ') }), 2)
}
