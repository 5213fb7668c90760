import { expect, it } from 'vitest'
import { followUpChoices } from '../../../src/group/interview/follow-up-choices.ts'
import { askedRoom, type Room } from './room.ts'

function choices(room: Room): readonly string[] {
  const [round] = room.turn().rounds
  return round ? followUpChoices(round).map(({ card }) => card) : []
}

function answeredRoom(...ticked: readonly number[]): Room {
  const room = askedRoom()
  room.on({ type: 'answered' })
  for (const point of ticked) room.on({ type: 'tick', point, tick: null })
  return room
}

it('a second chance comes first where a required key point was missed', () => {
  expect(choices(answeredRoom(1))).toEqual(['interrupt~2', 'interrupt~3'])
})

it('a full answer goes deeper, whatever optional point is missing', () => {
  expect(choices(answeredRoom(1, 2))).toEqual(['interrupt~1', 'interrupt~3'])
})

it('a second chance that was taken makes the answer full', () => {
  const room = answeredRoom(1)
  room.on({ type: 'follow-up', card: 'interrupt~2' })
  room.on({ type: 'tick', point: 2, tick: null })
  room.on({ type: 'answered', score: 3 })
  expect(choices(room)).toEqual(['interrupt~1', 'interrupt~3'])
})

it('a follow-up that was answered well leads to its own', () => {
  const room = answeredRoom(1, 2)
  room.on({ type: 'follow-up', card: 'interrupt~1' })
  room.on({ type: 'answered', score: 4 })
  expect(choices(room)).toEqual(['interrupt~1~1', 'interrupt~3'])
})

it('a follow-up that was left open leads nowhere', () => {
  const room = answeredRoom(1, 2)
  room.on({ type: 'follow-up', card: 'interrupt~1' })
  room.on({ type: 'answered', score: null })
  expect(choices(room)).toEqual(['interrupt~3'])
})

it('two planned ones are asked to a question at most, and none that does not fit', () => {
  const room = answeredRoom(1)
  expect(room.on({ type: 'follow-up', card: 'interrupt~1' })).toBe('mock/no-follow-up')
  for (const card of ['interrupt~2', 'interrupt~3']) {
    expect(room.on({ type: 'follow-up', card })).toBe(null)
    room.on({ type: 'answered', score: 2 })
  }
  expect(choices(room)).toEqual([])
})
