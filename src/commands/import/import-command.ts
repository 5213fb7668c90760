import { importText } from '../../locales/import.ts'
import { failure, UserError } from '../../model/problem.ts'
import { DIALECTS } from '../../notes/draft.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { type ImportOptions, runImport } from './run-import.ts'

export const declareImport: Declare = (command, world) => {
  const { options: text } = importText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  command
    .argument('[source...]', text.source)
    .option('--to <folder>', text.to)
    .option('--topic <topic>', text.topic)
    .option('--tag <tag>', text.tag, collect)
    .addOption(command.createOption('--as <dialect>', text.as).choices(DIALECTS))
    .option('--dry-run', text.dryRun)
    .option('--yes', text.yes)
    .option('--week', text.week)
    .option('--undo <bank>', text.undo)
  addExamples(command, world, [
    'quiz import notes/210504.md',
    'quiz import notes --dry-run',
    'quiz import https://github.com/owner/questions --topic frontend',
    'quiz import --undo questions/210504.md',
  ])
  command.action(async (words: readonly string[], options: ImportOptions) => {
    if (options.undo !== undefined)
      return (await import('./undo-import.ts')).undoBank(world, options.undo, options)
    if (words.length > 0) return runImport(world, words, options)
    if (options.week) return (await import('./weeks.ts')).listWeeks(world)
    throw new UserError(failure('import/no-source'), 2)
  })
}
