import { upkeepText } from '../locales/upkeep.ts'
import { fileSize } from '../view/file-size.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { printJson, printLines } from './print.ts'

export const declareBackup: Declare = (command, world) => {
  const text = upkeepText(world.lang)
  command.argument('[file]', text.options.backupFile)
  addExamples(command, world, ['quiz backup', 'quiz backup ~/quiz.tar.gz', 'quiz backup --json'])
  command.action(async (file: string | undefined) => {
    const made = await world.upkeep.backup(file === undefined ? null : world.resolve(file))
    if (world.options.json) printJson(world, { ...made })
    else printLines(world, [text.backup.written({ ...made, size: fileSize(made.bytes) })])
  })
}
