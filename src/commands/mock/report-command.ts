import { handleKey } from '../../group/handle.ts'
import { type MockReport, mockReport } from '../../group/mock-report.ts'
import { mockText } from '../../locales/mock.ts'
import type { Handle } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { World } from '../../ports/world.ts'
import { mockReportScreen } from '../../view/mock-report-screen.ts'
import { addExamples } from '../examples.ts'
import { printJson, printLines, screenOf, tell } from '../print.ts'
import { openWorkspace } from '../workspace.ts'
import type { DeclareMock } from './declare-mock.ts'
import { knownMeetings } from './known-meetings.ts'
import { meetingsOf } from './meetings-of.ts'

interface ReportOptions {
  readonly member?: string
  readonly folder?: string
}

/** `quiz mock report` */
export const declareReport: DeclareMock = (command, world) => {
  const { options: text } = mockText(world.lang).report
  command.option('--member <@a>', text.member).option('--folder <dir>', text.folder)
  addExamples(command, world, [
    'quiz mock report',
    'quiz mock report --member @jun',
    'quiz mock report --json',
  ])
  command.action((options: ReportOptions) => showReport(world, options))
}

async function showReport(world: World, { member, folder }: ReportOptions): Promise<void> {
  const meetings = knownMeetings(world, await meetingsOf(world, folder))
  const all = mockReport(meetings, { reader: world.member })
  const report = member === undefined ? all : { ...all, members: [only(all, member)] }
  if (world.options.json) return printJson(world, { ...report })
  if (report.rounds === 0) return tell(world, mockText(world.lang).report.none)
  const { deck } = await openWorkspace(world)
  const titleOf = (topic: string): string => deck.topics.get(topic)?.title ?? topic
  printLines(world, mockReportScreen({ report, titleOf }, screenOf(world)))
}

function only({ members }: MockReport, typed: Handle): MockReport['members'][number] {
  const found = members.find(({ member }) => handleKey(member) === handleKey(typed))
  if (found) return found
  const names = members.map(({ member }) => `@${member}`).join(', ')
  throw new UserError(
    failure('mock/unknown-member', { member: typed.replace(/^@+/u, ''), names: names || '–' }),
    2,
  )
}
