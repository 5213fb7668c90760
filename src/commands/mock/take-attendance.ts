import { UserError } from '../../model/problem.ts'
import type { Screen } from '../../view/screen.ts'
import { notice } from '../report.ts'
import type { Holding } from './holding.ts'
import { attendancePrompt } from './lobby-prompt.ts'
import { makePlan } from './make-plan.ts'
import { writeSheets } from './write-sheets.ts'

/** Says who is there. Where that changes, what is left of the meeting is planned anew: a no-show's roles go to others. */
export async function takeAttendance(
  { world, room, workspace, stage, folder }: Holding,
  screen: () => Screen,
): Promise<void> {
  const { plan, absent } = room.meeting()
  if (!plan) return
  const now = await stage.prompts.keys(attendancePrompt(plan.members, absent, screen))
  const changed = plan.members.filter(member => now.has(member) !== absent.has(member))
  for (const member of changed) {
    const problem = room.act({ type: 'attend', member, present: !now.has(member), by: null })
    if (problem) notice(world, [problem])
  }
  if (changed.length === 0) return
  const present = plan.members.filter(member => !now.has(member))
  try {
    await makePlan(world, {
      members: present.map(member => `@${member}`).join(','),
      date: plan.date,
      preset: plan.preset,
      topic: plan.topics,
      inLang: plan.lang,
      ...(folder === undefined ? {} : { folder }),
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    notice(world, error.problems)
  }
  room.refresh()
  await writeSheets(workspace, room)
}
