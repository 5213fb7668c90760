import { mockPageText } from '../../locales/mock-page.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { addExamples } from '../examples.ts'
import { wholeNumber } from '../number-options.ts'
import type { DeclareMock } from './declare-mock.ts'
import { type RunOptions, runMeeting } from './run-meeting.ts'

/** `quiz mock run` */
export const declareRun: DeclareMock = (command, world) => {
  const { options: text } = mockRoomText(world.lang)
  const { host: page } = mockPageText(world.lang)
  command
    .argument('[plan-id]', text.meeting)
    .option('--members <@a,@b,@c>', text.members)
    .addOption(command.createOption('--room <n>', text.room).argParser(wholeNumber('--room', 1)))
    .option('--script <file>', text.script)
    .option('--serve', page.serve)
    .option('--host <address>', page.hostOption)
    .addOption(command.createOption('--port <n>', page.portOption).argParser(wholeNumber('--port', 0)))
    .option('--folder <dir>', text.folder)
  addExamples(command, world, [
    'quiz mock run',
    'quiz mock run --members @jun,@sol,@min',
    'quiz mock run --folder ~/Dropbox/study-group --room 2',
    'quiz mock run --serve --host 0.0.0.0',
  ])
  command.action((id: string | undefined, options: RunOptions) => runMeeting(world, id, options))
}
