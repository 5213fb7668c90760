import { describe, expect, it } from 'vitest'
import { type RoomHeld, roleCounts } from '../../src/group/role-counts.ts'
import { divide, evenSizes, meetingMinutes, roomSizes, slotMinutes } from '../../src/group/rooms.ts'
import { members } from './meetings.ts'

const held = (...rooms: readonly (readonly string[])[]): readonly RoomHeld[] =>
  rooms.map(members => ({ members, turns: [] }))

describe('the rooms', () => {
  it('have three at least where that is possible, and are as equal as they can be', () => {
    const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10].map(count => roomSizes(count, 90, 'jscode'))
    expect(sizes).toEqual([[2], [3], [4], [3, 2], [3, 3], [4, 3], [4, 4], [3, 3, 3], [4, 3, 3]])
    expect(roomSizes(5, 140, 'jscode')).toEqual([5])
    expect(roomSizes(5, 139, 'jscode')).toEqual([3, 2])
    expect(evenSizes(7, 3)).toEqual([3, 2, 2])
  })

  it('take as long as the turns of the largest', () => {
    expect([3, 4, 5].map(largest => meetingMinutes(largest, 'jscode'))).toEqual([90, 115, 140])
    expect([slotMinutes('short'), slotMinutes('long')]).toEqual([13, 41])
  })
})

describe('who shares a room', () => {
  it('is everybody once', () => {
    const rooms = divide(members(10), [4, 3, 3], { counts: roleCounts([]), seed: 7 })
    expect(rooms.map(room => room.length).sort()).toEqual([3, 3, 4])
    expect(rooms.flat().sort()).toEqual([...members(10)].sort())
  })

  it('is who has shared one least', () => {
    const counts = roleCounts(held(['an', 'bo'], ['chae', 'do'], ['an', 'chae'], ['bo', 'do']))
    const rooms = divide(['an', 'bo', 'chae', 'do'], [2, 2], { counts, seed: 7 })
    expect(rooms.map(room => [...room].sort()).sort()).toEqual([
      ['an', 'do'],
      ['bo', 'chae'],
    ])
  })

  it('comes round: after five meetings six have met each other twice on the whole', () => {
    const history: RoomHeld[] = []
    for (let at = 0; at < 5; at++)
      history.push(...held(...divide(members(6), [3, 3], { counts: roleCounts(history), seed: at })))
    const { met } = roleCounts(history)
    const counts = members(6).flatMap((one, at) =>
      members(6)
        .slice(at + 1)
        .map(other => met(one, other)),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30)
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
  })

  it('follows from the seed, not from the order in which people are named', () => {
    const divided = (names: readonly string[], seed: number) =>
      divide(names, [3, 3], { counts: roleCounts([]), seed })
    expect(divided(members(6), 3)).toEqual(divided([...members(6)].reverse(), 3))
  })
})
