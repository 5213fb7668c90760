import { mockRoomText } from '../../locales/mock-room.ts'
import { addExamples } from '../examples.ts'
import { wholeNumber } from '../number-options.ts'
import type { DeclareMock } from './declare-mock.ts'
import { type RateOptions, rate } from './rate.ts'

/** `quiz mock rate` */
export const declareRate: DeclareMock = (command, world) => {
  const { options: text } = mockRoomText(world.lang)
  command
    .argument('[plan-id]', text.meeting)
    .addOption(command.createOption('--turn <n>', text.turn).argParser(wholeNumber('--turn', 1)))
    .option('--as <@member>', text.as)
    .option('--knowledge <1-4>', text.knowledge)
    .option('--delivery <1-4>', text.delivery)
    .option('--reason <text>', text.reason)
    .option('--folder <dir>', text.folder)
  addExamples(command, world, [
    'quiz mock rate --as @sol',
    'quiz mock rate --turn 2 --as @sol --folder ~/Dropbox/study-group',
    'quiz mock rate --as @sol --knowledge 3 --delivery 2',
  ])
  command.action((id: string | undefined, options: RateOptions) => rate(world, id, options))
}
