import { type MockText, mockText } from '../../locales/mock.ts'
import { closest } from '../../model/closest.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Declare } from '../declare.ts'
import { addExamples } from '../examples.ts'
import type { DeclareMock } from './declare-mock.ts'

interface MockEntry {
  readonly name: keyof MockText['summaries']
  /** A part's own code is read only when it is called. */
  readonly load: () => Promise<DeclareMock>
}

const ENTRIES: readonly MockEntry[] = [
  { name: 'plan', load: async () => (await import('./plan-command.ts')).declareMockPlan },
  { name: 'run', load: async () => (await import('./run-command.ts')).declareRun },
  { name: 'rate', load: async () => (await import('./rate-command.ts')).declareRate },
  { name: 'fairness', load: async () => (await import('./fairness-command.ts')).declareFairness },
  { name: 'minutes', load: async () => (await import('./minutes-command.ts')).declareMinutes },
  { name: 'report', load: async () => (await import('./report-command.ts')).declareReport },
  { name: 'calibrate', load: async () => (await import('./calibrate-command.ts')).declareCalibrate },
]

/** `quiz mock`: its parts, and without one the guided way through them. */
export const declareMock: Declare = (command, world) => {
  const { summaries } = mockText(world.lang)
  for (const { name } of ENTRIES) command.command(name).summary(summaries[name]).description(summaries[name])
  command.usage('[part] [options]').helpCommand(false).allowExcessArguments()
  // The guide calls a part as often as the person wants.
  const declared = new Set<string>()
  command.hook('preSubcommand', async (_, part) => {
    const entry = ENTRIES.find(({ name }) => name === part.name())
    if (!entry || declared.has(entry.name)) return
    declared.add(entry.name)
    const declare = await entry.load()
    declare(part, world)
  })
  addExamples(command, world, [
    'quiz mock',
    'quiz mock plan --members @jun,@sol,@min',
    'quiz mock run',
    'quiz mock report',
  ])
  command.action(async () => {
    const [unknown] = command.args
    if (unknown !== undefined) throw unknownPart(unknown)
    await (await import('./guide.ts')).guide(world, command)
  })
}

function unknownPart(name: string): UserError {
  const names = ENTRIES.map(entry => entry.name)
  const near = closest(name, names)
  const about = { name, names: (near.length > 0 ? near : names).join(', ') }
  return new UserError(failure('mock/unknown-part', about), 2)
}
