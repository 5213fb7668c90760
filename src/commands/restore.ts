import { upkeepText } from '../locales/upkeep.ts'
import { confirmed } from './confirmed.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { printJson, printLines } from './print.ts'

export const declareRestore: Declare = (command, world) => {
  const text = upkeepText(world.lang)
  command.argument('<file>', text.options.restoreFile).option('--yes', text.options.yes)
  addExamples(command, world, ['quiz restore ~/quiz.tar.gz', 'quiz restore ~/quiz.tar.gz --yes'])
  command.action(async (file: string, { yes }: { readonly yes?: boolean }) => {
    await world.upkeep.check(world.resolve(file))
    if (!(await confirmed(world, text.backup.confirm, yes))) return
    const { safety, files, events } = await world.upkeep.restore(world.resolve(file))
    if (world.options.json) return printJson(world, { safety, files, events })
    const said = files.length === 0 ? text.backup.same : text.backup.restored({ files: files.length, events })
    printLines(world, [said, ...(safety === null ? [] : [text.backup.safety(safety)])])
  })
}
