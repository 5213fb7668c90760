import { syncText } from '../../locales/sync.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { runSync } from './run-sync.ts'
import type { SyncOptions } from './sync-targets.ts'

export const declareSync: Declare = (command, world) => {
  const { options: text } = syncText(world.lang)
  command
    .addOption(command.createOption('--folder <dir>', text.folder))
    .addOption(command.createOption('--url <postgres url>', text.url))
    .addOption(command.createOption('--group <dir or url>', text.group))
    .addOption(command.createOption('--init', text.init))
    .addOption(command.createOption('--dry-run', text.dryRun))
  addExamples(command, world, [
    'quiz sync --folder ~/Dropbox/quiz --init',
    'quiz config set sync.folder ~/Dropbox/quiz',
    'quiz sync --dry-run',
  ])
  command.action((options: SyncOptions) => runSync(world, options))
}
