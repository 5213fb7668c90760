import { commandLineText } from '../../locales/command-line.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { chooseEntries } from '../filter-options.ts'

export const declareJudge: Declare = (command, world) => {
  const { judge: text } = commandLineText(world.lang)
  command.argument('<action>', text.action).argument('[words...]', text.words)
  addExamples(command, world, [
    'quiz judge suggest',
    'quiz judge suggest network --json',
    'quiz judge doctor',
  ])
  command.action(async (action: string, words: readonly string[]) => {
    switch (action) {
      case 'suggest':
        return (await import('./suggest.ts')).suggest(world, await chooseEntries(world, words, {}))
      case 'preview':
        return (await import('./preview.ts')).preview(world, words[0], words.slice(1))
      case 'doctor':
        return (await import('./doctor.ts')).doctor(world)
      default:
        throw new UserError(failure('judge/action', { value: action }), 2)
    }
  })
}
