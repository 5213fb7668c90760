import { leadSheet, raterSheet, type Sheet } from '../../view/mock/sheet.ts'
import type { Workspace } from '../workspace.ts'
import type { MeetingRoom } from './meeting-room.ts'
import { posedIn } from './next-question.ts'

/** Writes the sheets of all turns that are to come, in a folder for each turn; returns the folder that they lie in. */
export async function writeSheets(workspace: Workspace, { journal, meeting }: MeetingRoom): Promise<string> {
  const now = meeting()
  for (const turn of now.turns) {
    if (turn.state === 'ended' || turn.state === 'dropped') continue
    const posed = await Promise.all(turn.questions.map(id => posedIn(workspace, now, turn, id)))
    const sheet: Sheet = {
      ...turn,
      meeting: journal.id,
      turns: now.turns.length,
      questions: posed.filter(question => question !== null),
      lang: now.plan?.lang ?? 'en',
    }
    journal.writeSheet(`turn-${turn.turn}/sheet-lead.md`, leadSheet(sheet))
    journal.writeSheet(`turn-${turn.turn}/sheet-raters.md`, raterSheet(sheet))
  }
  return journal.folder
}
