import { QUEUE_ORDERS } from '../../deck/queue-order.ts'
import { commandLineText } from '../../locales/command-line.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import { addFilters } from '../filter-options.ts'
import { positiveNumber, wholeNumber } from '../number-options.ts'
import { runSession } from './run-session.ts'
import type { SessionOptions } from './session-options.ts'

export const declareSession: Declare = (command, world) => {
  const { session } = commandLineText(world.lang)
  addFilters(command, world)
  command
    .addOption(command.createOption('--limit <n>', session.limit).argParser(wholeNumber('--limit', 1)))
    .addOption(command.createOption('--new <n>', session.new).argParser(wholeNumber('--new', 0)))
    .addOption(command.createOption('--minutes <m>', session.minutes).argParser(positiveNumber('--minutes')))
    .addOption(command.createOption('--order <order>', session.order).choices(['plan', ...QUEUE_ORDERS]))
    .addOption(command.createOption('--cram', session.cram))
    .addOption(command.createOption('--ahead <days>', session.ahead).argParser(wholeNumber('--ahead', 0)))
    .addOption(
      command.createOption('--time-limit <s>', session.timeLimit).argParser(wholeNumber('--time-limit', 1)),
    )
    .addOption(command.createOption('--reverse', session.reverse))
    .addOption(command.createOption('--seed <n>', session.seed).argParser(wholeNumber('--seed', 0)))
    .addOption(command.createOption('--plain', session.plain))
    .addOption(command.createOption('--jsonl', session.jsonl).conflicts('plain'))
  addExamples(command, world, [
    'quiz session',
    'quiz session os/interrupt --limit 5',
    'quiz session --level hard --order random --minutes 10',
    "printf '\\n3\\n' | quiz session --limit 1",
  ])
  command.action((topics: readonly string[], options: SessionOptions) => runSession(world, topics, options))
}
