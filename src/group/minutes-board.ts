import { isWithin } from '../deck/deck.ts'
import type { MinutesBlock, MinutesBoardRow } from '../model/minutes.ts'
import type { Board, BoardCell } from './board.ts'
import { handleOf } from './handle.ts'
import type { Meeting } from './meeting.ts'
import { heldTurns } from './meeting-history.ts'

/** Nothing where nobody shares anything. `all` is what the row of all topics is called. */
export function minutesBoard(board: Board, all: string): readonly MinutesBlock[] {
  const rows = [
    rowOf(
      all,
      board.members.map(({ member, all: cell }) => [member, cell]),
    ),
    ...board.topics.map(({ title, cells }) => rowOf(title, [...cells])),
  ].filter(({ title, members }) => title !== '' && members.length > 0)
  return rows.length === 0 ? [] : [{ type: 'board', rows }]
}

function rowOf(title: string, cells: readonly (readonly [string, BoardCell])[]): MinutesBoardRow {
  return {
    title: title.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    members: cells.flatMap(([member, { readiness, score }]) =>
      readiness === null && score === null
        ? []
        : {
            member: handleOf(member),
            readiness: readiness && Math.round(100 * readiness.floor),
            tenths: score === null ? null : Math.round(10 * score),
          },
    ),
  }
}

/** Whether a meeting was about a topic: it was to be, or something of it was asked. */
export function wasAbout(meeting: Meeting): (topic: string) => boolean {
  const asked = new Set(
    heldTurns(meeting).flatMap(({ rounds }) => rounds.map(({ question }) => question.topic)),
  )
  const planned = meeting.plan?.topics ?? []
  return topic => asked.has(topic) || planned.some(path => isWithin(topic, path))
}
