import { handleKey, handleOf } from '../../group/handle.ts'
import { roleIn } from '../../group/interview/may.ts'
import { currentRound, isOpen } from '../../group/interview/phase.ts'
import type { Meeting, Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { type Handle, SCORES, type Score, type Scores } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import { Interrupted } from '../../ports/prompts.ts'
import type { World } from '../../ports/world.ts'
import { at, atAll } from '../../view/mock/room-lines.ts'
import { printJson, screenOf, tell } from '../print.ts'
import { notice } from '../report.ts'
import { openWorkspace, type Workspace } from '../workspace.ts'
import { attendTurn } from './attend-turn.ts'
import type { Attending } from './attending.ts'
import { meetingById, openMeetingId } from './find-meeting.ts'
import { enterRoom, type MeetingRoom } from './meeting-room.ts'
import { meetingsOf } from './meetings-of.ts'
import { nextPosed } from './next-question.ts'
import { openStage, type Stage } from './stage.ts'
import { writeMeetingReviews } from './write-reviews.ts'

export interface RateOptions {
  readonly folder?: string
  readonly turn?: number
  readonly as?: string
  readonly knowledge?: string
  readonly delivery?: string
  readonly reason?: string
}

/** Joins a meeting at a screen of one's own: to rate, and to do what else one's role is in each turn. */
export async function rate(world: World, typed: string | undefined, options: RateOptions): Promise<void> {
  const scores = scoresFrom(options)
  if (scores === null && !world.terminal.interactive) throw new UserError(failure('mock/rate-terminal'), 2)
  const stage = scores === null ? await openStage(world) : null
  const meetings = await meetingsOf(world, options.folder, stage?.clock)
  const id = typed === undefined ? openMeetingId(meetings) : meetingById(meetings, typed)
  if (id === null) throw new UserError(failure('mock/no-meeting'))
  const now = (): ReturnType<World['clock']['now']> => (stage?.clock ?? world.clock).now()
  const room = enterRoom({ journal: meetings.open(id), now, onProblems: found => notice(world, found) })
  const member = memberFrom(world, room.meeting(), options.as)
  const turn = turnFor(room.meeting(), member, options.turn)
  if (scores !== null) return send(world, room, { turn, member, scores, reason: options.reason ?? '' })
  if (stage) await follow(world, { room, stage, member }, options.turn === undefined ? null : turn)
}

/** Null where none is given. */
function scoresFrom({ knowledge, delivery }: RateOptions): Scores | null {
  if (knowledge === undefined && delivery === undefined) return null
  return { knowledge: scoreFrom(knowledge), delivery: scoreFrom(delivery) }
}

function scoreFrom(typed: string | undefined): Score {
  const score = SCORES.find(candidate => String(candidate) === typed?.trim())
  if (score !== undefined) return score
  throw new UserError(failure('mock/score', { value: typed ?? '' }), 2)
}

/** The member as the plan spells them. */
function memberFrom(world: World, { plan }: Meeting, typed: string | undefined): Handle {
  const name = typed ?? world.config.member
  if (name === null) throw new UserError(failure('mock/who'), 2)
  const members = plan?.members ?? []
  const found = members.find(member => handleKey(member) === handleKey(name))
  if (found !== undefined) return found
  throw new UserError(failure('mock/not-member', { member: at(handleOf(name)), members: atAll(members) }))
}

/** The turn that was named, else the one that runs where the member sits, else the next of theirs. */
function turnFor({ turns }: Meeting, member: Handle, named: number | undefined): number {
  const found =
    named === undefined
      ? (turns.find(turn => isOpen(turn) && isIn(turn, member)) ??
        turns.find(turn => turn.state === 'planned' && isIn(turn, member)))
      : turns.find(turn => turn.turn === named)
  if (found && isIn(found, member)) return found.turn
  if (found) throw new UserError(failure('mock/no-seat', { member: at(member), turn: found.turn }, 'turn'))
  if (named !== undefined) throw new UserError(failure('mock/no-turn', { turn: named, turns: turns.length }))
  throw new UserError(
    isOver(turns) ? failure('mock/no-meeting') : failure('mock/no-seat', { member: at(member) }),
  )
}

const isOver = (turns: readonly Turn[]): boolean =>
  turns.every(({ state }) => state === 'ended' || state === 'dropped')

const isIn = (turn: Turn, member: Handle): boolean => roleIn(turn, member) !== 'guest'

interface Sent {
  readonly turn: number
  readonly member: Handle
  readonly scores: Scores
  readonly reason: string
}

/** From the command line: privately before the reveal, as a change with its reason after it. */
function send(world: World, room: MeetingRoom, { turn, member, scores, reason }: Sent): void {
  const found = room.meeting().turns.find(candidate => candidate.turn === turn)
  const round = found ? currentRound(found) : null
  const changes = round?.revealed && round.scores.has(member)
  const problem = room.act(
    changes
      ? { type: 'rescore', turn, by: member, round: round.round, scores, reason }
      : { type: 'score', turn, by: member, scores },
  )
  if (problem) throw new UserError(problem)
  if (world.options.json)
    printJson(world, { rated: { turn, round: round?.round ?? null, member, ...scores } })
  else tell(world, mockRoomText(world.lang).youRated)
}

interface Joined {
  readonly room: MeetingRoom
  readonly stage: Stage
  readonly member: Handle
}

/** Turn after turn, as far as the member takes part; a turn that was named is the only one. */
async function follow(world: World, { room, stage, member }: Joined, only: number | null): Promise<void> {
  let workspace: Workspace | null = null
  const open = async (): Promise<Workspace> => {
    workspace ??= await openWorkspace(world, { languages: [room.meeting().plan?.lang ?? world.lang] })
    return workspace
  }
  const seat: Attending = {
    world,
    room,
    prompts: stage.prompts,
    turn: 0,
    me: member,
    screen: () => screenOf(world),
    shown: { points: false },
    ring: () => world.terminal.err('\u0007'),
    links: null,
    said: new Set(),
    nextQuestion: async turn => nextPosed(await open(), room.meeting(), turn),
  }
  const text = mockRoomText(world.lang)
  try {
    for (let next = only ?? nextTurn(room.meeting(), member); next !== null; ) {
      if ((await attendTurn({ ...seat, turn: next })) === 'quit') {
        tell(world, text.left)
        return
      }
      next = only === null ? nextTurn(room.meeting(), member) : null
    }
    if (only !== null) tell(world, text.turnOver(only))
    else tell(world, isOver(room.meeting().turns) ? text.finished : text.noTurnLeft(at(member)))
  } catch (error) {
    if (error instanceof Interrupted) tell(world, text.left)
    throw error
  } finally {
    if (handleKey(member) === handleKey(world.member))
      await writeMeetingReviews(world, (await open()).deck, room.meeting())
  }
}

function nextTurn({ turns }: Meeting, member: Handle): number | null {
  const mine = turns.filter(turn => isIn(turn, member))
  return (mine.find(isOpen) ?? mine.find(({ state }) => state === 'planned'))?.turn ?? null
}
