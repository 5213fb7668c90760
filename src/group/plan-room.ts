import { type Handle, type PlannedTurn, PRESETS, type PresetName } from '../model/mock.ts'
import type { QuestionId } from '../model/question.ts'
import type { Askable } from './askable.ts'
import { type ChosenForTurn, chooseQuestions } from './choose-questions.ts'
import type { Knowledge } from './question-score.ts'
import type { RoleCounts, TurnHeld } from './role-counts.ts'
import { rotate, rotationSeed } from './rotation.ts'

/** A turn as it is planned, and why it is asked what it is asked. */
export interface ReasonedTurn {
  readonly turn: PlannedTurn
  readonly chosen: ChosenForTurn
}

export interface RoomRequest {
  readonly room: number
  /** A number for each candidate. */
  readonly numbers: readonly number[]
  readonly present: readonly Handle[]
  readonly candidates: readonly Handle[]
  /** What has taken place in this room today, and the questions that it has heard. */
  readonly held: readonly TurnHeld[]
  readonly heard: ReadonlySet<QuestionId>
}

/** What is the same for all rooms. */
export interface PlanContext {
  readonly seed: number
  readonly preset: PresetName
  readonly counts: RoleCounts
  readonly knowledge: Knowledge
  readonly pool: readonly Askable[]
}

export function planRoom(request: RoomRequest, context: PlanContext): readonly ReasonedTurn[] {
  const { room, numbers, present, candidates, held, heard } = request
  const { preset, counts, knowledge, pool } = context
  // Who else meets today has no part in what a room does.
  const seed = rotationSeed(String(context.seed), present)
  const turns = rotate({ candidates, present, held, counts, seed })
  const { questions } = PRESETS[preset]
  const chosen = chooseQuestions({ turns, pool, heard, questions, knowledge, seed })
  return turns.flatMap((roles, at) => {
    const own = chosen[at]
    const turn = numbers[at]
    if (!own || turn === undefined) return []
    const ids = own.questions.map(({ question }) => question.id)
    const { isRequeued } = knowledge.past(roles.candidate)
    const spares = own.spares.map(({ question }) => question.id)
    const planned = { turn, room, ...roles, questions: ids, spares, again: ids.filter(isRequeued) }
    return [{ turn: planned, chosen: own }]
  })
}
