import { may, roleIn } from '../../../group/interview/may.ts'
import { mayOnPage } from '../../../group/interview/member-page.ts'
import { currentRound, phaseOf } from '../../../group/interview/phase.ts'
import { waitingFor } from '../../../group/interview/waiting.ts'
import type { Turn } from '../../../group/meeting.ts'
import type { AskedQuestion, Handle } from '../../../model/mock.ts'
import { failure, type Problem } from '../../../model/problem.ts'
import type { MeetingRoom } from '../meeting-room.ts'
import type { PageWish } from './read-action.ts'

export interface Acting {
  readonly room: MeetingRoom
  /** The next question of a turn; null where it has had all. */
  readonly nextQuestion: (turn: Turn) => Promise<AskedQuestion | null>
}

/** Does what a member wishes on their page. Null where it was done, else why it was not. */
export async function perform(
  acting: Acting,
  member: Handle,
  { turn: number, round, action }: PageWish,
): Promise<Problem | null> {
  const { room } = acting
  room.refresh()
  const turn = room.meeting().turns.find(candidate => candidate.turn === number)
  if (!turn) return failure('mock/no-turn')
  if (!mayOnPage(action.type, roleIn(turn, member)) || !may(turn, member, action.type))
    return failure('mock/not-yours')
  const current = currentRound(turn)
  if ((current?.round ?? 0) !== round) return failure('mock/moved-on')
  if (action.type === 'ask') return ask(acting, turn, member)
  if (action.type === 'hint') {
    if (current?.hints.length !== action.hint - 1) return failure('mock/moved-on')
    return room.act({ type: 'hint', turn: number, by: member })
  }
  const problem = room.act({ ...action, turn: number, by: member })
  if (problem === null && action.type === 'score') revealWhenAllAreIn(room, number)
  return problem
}

/** After the last question the feedback begins. */
async function ask({ room, nextQuestion }: Acting, turn: Turn, member: Handle): Promise<Problem | null> {
  if (!['opening', 'revealed'].includes(phaseOf(turn))) return failure('mock/moved-on')
  const question = await nextQuestion(turn)
  return room.act(
    question
      ? { type: 'ask', question, turn: turn.turn, by: member }
      : { type: 'feedback', turn: turn.turn, by: member },
  )
}

/** As the shared screen does, which may not be there. */
function revealWhenAllAreIn(room: MeetingRoom, number: number): void {
  const turn = room.meeting().turns.find(candidate => candidate.turn === number)
  const round = turn && currentRound(turn)
  if (!turn || !round || phaseOf(turn) !== 'rating') return
  if (waitingFor(room.meeting(), turn, round).length > 0) return
  room.act({ type: 'reveal', force: false, turn: number, by: null })
}
