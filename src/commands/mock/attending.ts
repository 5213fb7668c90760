import type { TurnAction } from '../../group/interview/action.ts'
import type { Turn } from '../../group/meeting.ts'
import type { AskedQuestion } from '../../model/mock.ts'
import type { Prompts } from '../../ports/prompts.ts'
import type { World } from '../../ports/world.ts'
import { notice } from '../report.ts'
import type { Seat } from './turn-prompt.ts'

export interface Attending extends Seat {
  readonly world: World
  readonly prompts: Prompts
  /** The next question of the turn; null where there is none. */
  readonly nextQuestion: (turn: Turn) => Promise<AskedQuestion | null>
  /** What has been said already, by key. */
  readonly said: Set<string>
}

/** Whether it was done; why not is told. */
export function act({ room, world, me }: Attending, turn: Turn, action: TurnAction, by = me): boolean {
  const problem = room.act({ ...action, turn: turn.turn, by })
  if (problem !== null) notice(world, [problem])
  return problem === null
}
