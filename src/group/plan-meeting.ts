import type { MeetingPlan } from '../model/mock.ts'
import type { Askable } from './askable.ts'
import { candidatePasts } from './candidate-past.ts'
import type { ChosenForTurn } from './choose-questions.ts'
import { type KnownMeeting, pastRounds, roomsHeld } from './meeting-history.ts'
import type { PastRound } from './past-round.ts'
import { type PlanContext, planRoom, type ReasonedTurn } from './plan-room.ts'
import type { Knowledge } from './question-score.ts'
import { type RoomHeld, roleCounts } from './role-counts.ts'
import { divide } from './rooms.ts'
import { rotationSeed } from './rotation.ts'

export interface PlanRequest
  extends Pick<MeetingPlan, 'id' | 'date' | 'members' | 'topics' | 'preset' | 'lang'> {
  /** Null leaves it to the day and the people. */
  readonly seed: number | null
  /** The meetings before, oldest first. */
  readonly history: readonly KnownMeeting[]
  /** What candidates are known to have passed elsewhere. */
  readonly passes: readonly PastRound[]
  readonly pool: readonly Askable[]
  readonly recall: Knowledge['recall']
  readonly isPlanned: Knowledge['isPlanned']
}

export interface PlannedMeeting {
  readonly plan: MeetingPlan
  /** What each turn is asked, and why; without the turns that had begun before. */
  readonly chosen: ReadonlyMap<number, ChosenForTurn>
}

/** Who shares a room, who does what when, and what is asked: the same for the same request. `sizes` are those of the rooms. */
export function planMeeting(request: PlanRequest, sizes: readonly number[]): PlannedMeeting {
  const { members, history } = request
  const context = contextOf(request, history.flatMap(roomsHeld))
  const { seed, counts } = context
  let last = 0
  const turns = divide(members, sizes, { counts, seed }).flatMap((present, at) => {
    const numbers = present.map(() => ++last)
    const room = { room: at + 1, numbers, present, candidates: present, held: [], heard: new Set<string>() }
    return planRoom(room, context)
  })
  return plannedMeeting(request, seed, turns)
}

export function contextOf(request: PlanRequest, rooms: readonly RoomHeld[]): PlanContext {
  const { date, members, history, passes, recall, isPlanned, preset, pool } = request
  const past = [...passes, ...pastRounds(history)].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  )
  return {
    seed: request.seed ?? rotationSeed(date, members),
    preset,
    pool,
    counts: roleCounts(rooms),
    knowledge: { recall, isPlanned, past: candidatePasts(past, date) },
  }
}

export function plannedMeeting(
  { id, date, members, topics, preset, lang }: PlanRequest,
  seed: number,
  turns: readonly ReasonedTurn[],
): PlannedMeeting {
  return {
    plan: { id, date, members, topics, preset, lang, seed, turns: turns.map(({ turn }) => turn) },
    chosen: new Map(turns.map(({ turn, chosen }) => [turn.turn, chosen])),
  }
}
