import { upkeepText } from '../locales/upkeep.ts'
import { failure, UserError } from '../model/problem.ts'
import type { World } from '../ports/world.ts'
import { shortPath } from '../view/short-path.ts'
import { told } from '../view/told.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { parseFile } from './parse-file.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { questionById } from './question-by-id.ts'
import { notice } from './report.ts'
import { isShipped } from './shipped.ts'
import { openWorkspace } from './workspace.ts'

export const declareEdit: Declare = (command, world) => {
  const { options: text } = upkeepText(world.lang)
  command.argument('<id>', text.questionId)
  addExamples(command, world, ['quiz edit tcp-3way', 'EDITOR="code --wait" quiz edit tcp-3way'])
  command.action((id: string) => edit(world, id))
}

/** Where nobody may be asked, or a program asks, the place is said instead of opened. */
async function edit(world: World, typed: string): Promise<void> {
  const { deck, index, banks } = await openWorkspace(world)
  const { id, question } = questionById(deck, typed)
  const { file, line, topic } = question
  if (world.options.json) return printJson(world, { id, file, line })
  if (!world.options.input) return printLines(world, [`${file}:${line}`])
  if (isShipped(world, index.roots, file)) throw new UserError(failure('bank/builtin', { id, topic }))
  await world.editor.open(file, line)
  const text = upkeepText(world.lang).edit
  const name = shortPath(file, world.resolve('.'))
  const { problems } = await parseFile(banks, file)
  notice(
    world,
    problems.map(problem => ({ ...problem, file: name })),
  )
  if (problems.length === 0) printLines(world, told(text.clean(name), screenOf(world)))
}
