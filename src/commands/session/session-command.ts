import { Option } from 'commander'
import type { QueueOrder } from '../../deck/queue-order.ts'
import { commandLineText } from '../../locales/command-line.ts'
import { addExamples } from '../examples.ts'
import { addFilters, type FilterOptions } from '../filter-options.ts'
import { positiveNumber, wholeNumber } from '../number-options.ts'
import type { Declare } from '../registry.ts'
import { runSession } from './run-session.ts'

export interface SessionOptions extends FilterOptions {
  readonly limit?: number
  readonly new?: number
  readonly minutes?: number
  readonly order?: QueueOrder
  readonly cram?: boolean
  readonly ahead?: number
  readonly timeLimit?: number
  readonly reverse?: boolean
  readonly seed?: number
  readonly plain?: boolean
  readonly jsonl?: boolean
}

export const declareSession: Declare = (command, world) => {
  const { session } = commandLineText(world.lang)
  addFilters(command, world)
  command
    .addOption(new Option('--limit <n>', session.limit).argParser(wholeNumber('--limit', 1)))
    .addOption(new Option('--new <n>', session.new).argParser(wholeNumber('--new', 0)))
    .addOption(new Option('--minutes <m>', session.minutes).argParser(positiveNumber('--minutes')))
    .addOption(new Option('--order <order>', session.order).choices(['due', 'random', 'topic', 'hardest']))
    .addOption(new Option('--cram', session.cram))
    .addOption(new Option('--ahead <days>', session.ahead).argParser(wholeNumber('--ahead', 0)))
    .addOption(new Option('--time-limit <s>', session.timeLimit).argParser(wholeNumber('--time-limit', 1)))
    .addOption(new Option('--reverse', session.reverse))
    .addOption(new Option('--seed <n>', session.seed).argParser(wholeNumber('--seed', 0)))
    .addOption(new Option('--plain', session.plain))
    .addOption(new Option('--jsonl', session.jsonl).conflicts('plain'))
  addExamples(command, world, [
    'quiz session',
    'quiz session os/interrupt --limit 5',
    'quiz session --level hard --order random --minutes 10',
    "printf '\\n3\\n' | quiz session --limit 1",
  ])
  command.action((topics: readonly string[], options: SessionOptions) => runSession(world, topics, options))
}
