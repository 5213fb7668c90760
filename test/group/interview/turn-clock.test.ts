import { describe, expect, it } from 'vitest'
import { elapsedIn, stepClock, wholeClock } from '../../../src/group/interview/turn-clock.ts'
import { instant } from '../../../src/model/time.ts'
import { askedRoom, openRoom, type Room, ratingRoom } from './room.ts'

const clock = (room: Room) => stepClock(room.turn(), 'short', room.now())

describe('the clock of an answer', () => {
  it('rings softly after 90 seconds, hard after 180, and goes on', () => {
    const room = askedRoom()
    const bells = [0, 89, 1, 89, 1, 60].map(seconds => {
      room.pass(seconds)
      return [clock(room)?.elapsed, clock(room)?.bell]
    })
    expect(bells).toEqual([
      [0, 'none'],
      [89, 'none'],
      [90, 'soft'],
      [179, 'soft'],
      [180, 'hard'],
      [240, 'hard'],
    ])
    room.on({ type: 'answered' })
    expect(room.turn().rounds[0]?.answered?.seconds).toBe(240)
  })

  it('stands while the turn is paused', () => {
    const room = askedRoom()
    room.pass(30)
    room.on({ type: 'pause' })
    room.pass(600)
    expect(clock(room)).toMatchObject({ elapsed: 30, paused: true })
    expect(room.on({ type: 'pause' })).toBe('mock/not-now')
    room.on({ type: 'resume' })
    room.pass(10)
    room.on({ type: 'answered' })
    expect(room.turn().rounds[0]?.answered?.seconds).toBe(40)
  })

  it('goes on with the next thing that happens', () => {
    const room = askedRoom()
    room.on({ type: 'pause' })
    room.pass(20)
    room.on({ type: 'answered' })
    expect(room.turn().pauses.map(({ to }) => to)).toEqual([room.now()])
  })
})

it('each step has its own time: 30 to open, 60 for a follow-up, 20 to rate, minutes of feedback', () => {
  const opening = openRoom()
  opening.on({ type: 'begin' })
  const following = askedRoom()
  following.on({ type: 'answered' })
  expect(clock(following)).toBe(null)
  following.on({ type: 'follow-up', card: 'interrupt~2' })
  const feedback = openRoom()
  feedback.on({ type: 'begin' })
  feedback.on({ type: 'feedback' })
  expect([opening, following, ratingRoom(), feedback].map(room => clock(room)?.hard)).toEqual([
    30, 60, 20, 300,
  ])
})

it('a whole turn of the short preset has 8 minutes of questions and 5 of feedback', () => {
  const room = askedRoom()
  room.pass(8 * 60)
  expect(wholeClock(room.turn(), 'short', room.now())).toMatchObject({
    elapsed: 480,
    bell: 'soft',
    hard: 780,
  })
  room.on({ type: 'end' })
  room.pass(3600)
  expect(wholeClock(room.turn(), 'short', room.now())?.elapsed).toBe(480)
})

it('a clock that was set back shows nothing below zero', () => {
  expect(elapsedIn({ pauses: [] }, instant(5000), instant(1000))).toBe(0)
})
