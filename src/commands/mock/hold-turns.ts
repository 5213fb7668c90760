import { isOpen } from '../../group/interview/phase.ts'
import type { Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { Interrupted } from '../../ports/prompts.ts'
import { at } from '../../view/mock/room-lines.ts'
import { screenOf, tell } from '../print.ts'
import { notice } from '../report.ts'
import { attendTurn } from './attend-turn.ts'
import type { Attending } from './attending.ts'
import type { Holding } from './holding.ts'
import { lobbyPrompt } from './lobby-prompt.ts'
import { nextPosed } from './next-question.ts'
import { pauseWhereLeft } from './pause-where-left.ts'
import { takeAttendance } from './take-attendance.ts'

/** Turn after turn at the screen of a room, until all are over or the person stops. Ctrl-C is an `Interrupted`. */
export async function holdTurns(holding: Holding): Promise<void> {
  const { world, room, stage } = holding
  const text = mockRoomText(world.lang)
  try {
    const ended = await holdAll(holding)
    tell(world, ended ? text.finished : text.stopped)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    const over = turnsHere(holding).every(({ state }) => state === 'ended' || state === 'dropped')
    tell(world, over ? text.finished : text.stopped)
    if (!stage.scripted) throw error
  } finally {
    room.refresh()
  }
}

const turnsHere = ({ room, only }: Holding): readonly Turn[] =>
  room.meeting().turns.filter(turn => only === null || turn.room === only)

/** Whether all turns are over. */
async function holdAll(holding: Holding): Promise<boolean> {
  const { world, room, stage } = holding
  const seat = seatOf(holding)
  const left = turnsHere(holding).find(isOpen)
  if (left) await pauseWhereLeft({ ...seat, turn: left.turn }, left)
  for (;;) {
    room.refresh()
    const turns = turnsHere(holding)
    const running = turns.find(isOpen)
    if (running) {
      if ((await attendTurn({ ...seat, turn: running.turn })) === 'quit') return false
      continue
    }
    if (turns.every(({ state }) => state === 'ended' || state === 'dropped')) return true
    const wish = await stage.prompts.keys(
      lobbyPrompt({
        room,
        turns: () => turnsHere(holding),
        screen: seat.screen,
        links: holding.links !== null,
      }),
    )
    if (wish.type === 'quit') return false
    if (wish.type === 'moved') continue
    if (wish.type === 'attendance') {
      await takeAttendance(holding, seat.screen)
    } else if (wish.type === 'links') {
      await holding.links?.()
    } else if (wish.type === 'begin' || (await confirmedDrop(holding, wish.turn))) {
      const problem = room.act({ type: wish.type, turn: wish.turn, by: null })
      if (problem) notice(world, [problem])
    }
  }
}

async function confirmedDrop({ world, room, stage }: Holding, number: number): Promise<boolean> {
  const turn = room.meeting().turns.find(candidate => candidate.turn === number)
  return (
    turn !== undefined && stage.prompts.confirm(mockRoomText(world.lang).dropTurn(at(turn.candidate)), false)
  )
}

/** The screen that the whole room shares. */
function seatOf({ world, room, workspace, stage, links }: Holding): Attending {
  return {
    world,
    room,
    prompts: stage.prompts,
    turn: 0,
    me: null,
    screen: () => screenOf(world),
    shown: { points: false },
    ring: () => world.terminal.err('\u0007'),
    links,
    said: new Set(),
    nextQuestion: turn => nextPosed(workspace, room.meeting(), turn),
  }
}
