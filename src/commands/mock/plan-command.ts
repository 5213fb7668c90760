import { mockText } from '../../locales/mock.ts'
import { PRESET_NAMES } from '../../model/mock.ts'
import { addExamples } from '../examples.ts'
import { positiveNumber, wholeNumber } from '../number-options.ts'
import type { DeclareMock } from './declare-mock.ts'
import { type MockPlanOptions, makePlan } from './make-plan.ts'
import { showPlan } from './show-plan.ts'

/** `quiz mock plan` */
export const declareMockPlan: DeclareMock = (command, world) => {
  const { plan: text } = mockText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  command
    .option('--members <@a,@b,@c>', text.options.members)
    .option('--date <yyyy-mm-dd>', text.options.date)
    .addOption(
      command.createOption('--minutes <m>', text.options.minutes).argParser(positiveNumber('--minutes')),
    )
    .addOption(command.createOption('--preset <name>', text.options.preset).choices(PRESET_NAMES))
    .option('--rooms <auto|n>', text.options.rooms)
    .option('--topic <topic>', text.options.topic, collect)
    .addOption(command.createOption('--seed <n>', text.options.seed).argParser(wholeNumber('--seed', 0)))
    .option('--why', text.options.why)
    .option('--folder <dir>', text.options.folder)
  addExamples(command, world, [
    'quiz mock plan --members @jun,@sol,@min',
    'quiz mock plan --members @a,@b,@c,@d,@e,@f --rooms 2 --preset short',
    'quiz mock plan --topic network --why',
  ])
  command.action(async (options: MockPlanOptions) => showPlan(world, await makePlan(world, options), options))
}
