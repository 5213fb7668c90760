import { exportText } from '../../locales/export.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { addFilters } from '../filter-options.ts'
import type { ExportOptions } from './export-options.ts'
import { FORMATS } from './formats.ts'

export const declareExport: Declare = (command, world) => {
  const { options: text } = exportText(world.lang)
  addFilters(command, world)
    .addOption(
      command.createOption('--format <format>', text.format).choices(FORMATS.map(({ name }) => name)),
    )
    .option('-o, --output <file>', text.output)
    .option('--with-history', text.withHistory)
    .option('--reviews', text.reviews)
    .option('--bom', text.bom)
    .option('--dry-run', text.dryRun)
    .option('--yes', text.yes)
  addExamples(command, world, [
    'quiz export network -o network.csv --bom',
    'quiz export --format json > questions.json',
    'quiz export -o my-banks/',
    'quiz export network -o network.apkg --with-history',
    'quiz export --reviews -o reviews.csv',
  ])
  command.action(async (topics: readonly string[], options: ExportOptions) => {
    const { exportQuestions } = await import('./export-questions.ts')
    const { exportReviews } = await import('./export-reviews.ts')
    await (options.reviews ? exportReviews : exportQuestions)(world, topics, options)
  })
}
