import { commandLineText } from '../../locales/command-line.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { chooseEntries } from '../filter-options.ts'
import { suggest } from './suggest.ts'

export const declareJudge: Declare = (command, world) => {
  const { judge, filters } = commandLineText(world.lang)
  command.argument('<action>', judge.action).argument('[topic...]', filters.topic)
  addExamples(command, world, ['quiz judge suggest', 'quiz judge suggest network --json'])
  command.action(async (action: string, topics: readonly string[]) => {
    if (action !== 'suggest') throw new UserError(failure('judge/action', { value: action }), 2)
    await suggest(world, await chooseEntries(world, topics, {}))
  })
}
