import { fairnessOf } from '../../group/fairness.ts'
import { isUnderWay, tookPlace } from '../../group/meeting-history.ts'
import { mockText } from '../../locales/mock.ts'
import { dateOfStudyDay, studyDay } from '../../model/time.ts'
import type { World } from '../../ports/world.ts'
import { fairnessScreen } from '../../view/fairness-screen.ts'
import { addExamples } from '../examples.ts'
import { momentNow } from '../learner.ts'
import { printJson, printLines, screenOf, tell } from '../print.ts'
import type { DeclareMock } from './declare-mock.ts'
import { knownMeetings } from './known-meetings.ts'
import { meetingsOf } from './meetings-of.ts'

/** `quiz mock fairness` */
export const declareFairness: DeclareMock = (command, world) => {
  command.option('--folder <dir>', mockText(world.lang).plan.options.folder)
  addExamples(command, world, ['quiz mock fairness', 'quiz mock fairness --json'])
  command.action((options: { readonly folder?: string }) => showFairness(world, options.folder))
}

async function showFairness(world: World, folder: string | undefined): Promise<void> {
  const known = knownMeetings(world, await meetingsOf(world, folder))
  const today = dateOfStudyDay(studyDay(momentNow(world), 0))
  const running = known.filter(one => isUnderWay(one, today))
  const fairness = fairnessOf(known.filter(one => !running.includes(one)))
  for (const { id, meeting } of running)
    if (meeting.turns.some(tookPlace) && !world.options.quiet)
      tell(world, mockText(world.lang).fairness.running(id))
  if (world.options.json) return printJson(world, { ...fairness })
  if (fairness.meetings === 0) return tell(world, mockText(world.lang).fairness.none)
  printLines(world, fairnessScreen(fairness, screenOf(world)))
}
