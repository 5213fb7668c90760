import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoomHeld, roleCounts } from '../../src/group/role-counts.ts'
import { rotate, rotationSeed } from '../../src/group/rotation.ts'
import type { Handle, Roles } from '../../src/model/mock.ts'
import { meet, members, pairs, season, spread } from './meetings.ts'

const seed = { seed: 20260511, numRuns: 60 }

/** Who came to each of some meetings: two at least. */
const attendance = fc
  .integer({ min: 2, max: 8 })
  .chain(count =>
    fc.array(fc.subarray([...members(count)], { minLength: 2 }), { minLength: 1, maxLength: 12 }),
  )

const held = (meetings: readonly (readonly Handle[])[]): readonly RoomHeld[] =>
  season(meetings.length, at => meetings[at] ?? [])

const sorted = (names: readonly (Handle | null)[]): readonly (Handle | null)[] => [...names].sort()

describe('whoever comes', () => {
  it('G1: each is candidate, interviewer and, from three on, scribe once, and has one role in a turn', () => {
    fc.assert(
      fc.property(attendance, meetings => {
        for (const room of held(meetings)) {
          const present = sorted(room.members)
          expect(sorted(room.turns.map(turn => turn.candidate))).toEqual(present)
          expect(sorted(room.turns.map(turn => turn.interviewer))).toEqual(present)
          const scribes = room.turns.map(turn => turn.scribe)
          expect(sorted(scribes)).toEqual(present.length > 2 ? present : [null, null])
          for (const { candidate, interviewer, scribe } of room.turns)
            expect(new Set([candidate, interviewer, scribe]).size).toBe(3)
        }
      }),
      seed,
    )
  })

  it('G2: each has interviewed as often as they came', () => {
    fc.assert(
      fc.property(attendance, meetings => {
        const { ledInAll } = roleCounts(held(meetings))
        for (const member of members(8))
          expect(ledInAll(member)).toBe(meetings.filter(present => present.includes(member)).length)
      }),
      seed,
    )
  })

  it('G5: two swap their roles, and the tool is the scribe', () => {
    fc.assert(
      fc.property(attendance, fc.string(), (meetings, date) => {
        const { turns } = meet(held(meetings), ['an', 'bo'], date)
        expect(
          turns.map(({ candidate, interviewer, scribe }) => [candidate, interviewer, scribe]).sort(),
        ).toEqual([
          ['an', 'bo', null],
          ['bo', 'an', null],
        ])
      }),
      seed,
    )
  })

  it('is planned alike whatever order they are named in', () => {
    fc.assert(
      fc.property(attendance, fc.shuffledSubarray([...members(7)], { minLength: 2 }), (meetings, present) => {
        const history = held(meetings)
        expect(meet(history, present, 'week').turns).toEqual(meet(history, [...present].sort(), 'week').turns)
      }),
      seed,
    )
  })
})

/** Two people cannot avoid it; these are the figures that the rules allow. */
const MUTUAL: Readonly<Record<number, number>> = {
  2: 1,
  3: 0,
  4: 0.67,
  5: 0,
  6: 0.38,
  7: 0,
  8: 0.38,
  9: 0,
  10: 0.38,
}

describe.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('when all %i come to every meeting', count => {
  const all = members(count)
  const history = season(3 * (count - 1), () => all)
  const after = history.map((_, at) => roleCounts(history.slice(0, at + 1)))

  it('G3: pairs never differ by more than one, and come round in each cycle of meetings', () => {
    expect(after.filter(({ led }) => spread(pairs(all, led)) > 1)).toEqual([])
    for (const cycle of [1, 2, 3]) {
      const { led } = after[cycle * (count - 1) - 1] ?? roleCounts([])
      expect(new Set(pairs(all, led))).toEqual(new Set([cycle]))
    }
  })

  it('G4: places in the running order never differ by more than one, and the first is not always the same', () => {
    const places = all.map((_, at) => at + 1)
    const spreads = after.map(({ stood }) =>
      spread(all.flatMap(one => places.map(place => stood(one, place)))),
    )
    expect(Math.max(...spreads)).toBeLessThanOrEqual(1)
    expect(new Set(history.map(({ turns }) => turns[0]?.candidate)).size).toBe(count)
  })

  it('pairs of candidate and scribe differ by two at most, and few interview each other in one meeting', () => {
    const spreads = after.map(({ scribed }) => spread(pairs(all, scribed)))
    expect(Math.max(...spreads)).toBeLessThanOrEqual(2)
    expect(mutual(history) / history.length).toBeLessThanOrEqual(MUTUAL[count] ?? 0)
  })
})

/** How many pairs have interviewed each other in the same meeting. */
const mutual = (rooms: readonly RoomHeld[]): number =>
  rooms.flatMap(({ turns }) =>
    turns.filter(turn =>
      turns.some(
        back =>
          turn.candidate < back.candidate &&
          turn.candidate === back.interviewer &&
          back.candidate === turn.interviewer,
      ),
    ),
  ).length

describe('what is left of a meeting', () => {
  const today = (turns: readonly Roles[]) => turns.map((turn, at) => ({ ...turn, position: at + 1 }))

  it('is planned for those who are still there, and what took place is not planned again', () => {
    const first = { candidate: 'an', interviewer: 'bo', scribe: 'chae', raters: ['do'] }
    const took = today([first])
    const counts = roleCounts([{ members: members(4), turns: took }])
    const present = ['an', 'bo', 'chae']
    const rest = rotate({ candidates: ['bo', 'chae'], present, held: took, counts, seed: 1 })
    expect(sorted(rest.map(turn => turn.candidate))).toEqual(['bo', 'chae'])
    expect(sorted(rest.map(turn => turn.interviewer))).toEqual(['an', 'chae'])
    expect(rest.flatMap(({ interviewer, scribe, raters }) => [interviewer, scribe, ...raters])).not.toContain(
      'do',
    )
  })

  it('gives a role twice where the others are too few, to whoever has had it least', () => {
    const took = today([
      { candidate: 'an', interviewer: 'bo', scribe: null, raters: [] },
      { candidate: 'bo', interviewer: 'an', scribe: null, raters: [] },
    ])
    const before: RoomHeld = {
      members: ['an', 'chae'],
      turns: [{ candidate: 'chae', interviewer: 'an', scribe: null, position: 1 }],
    }
    const counts = roleCounts([before, { members: ['an', 'bo', 'chae'], turns: took }])
    const rest = rotate({ candidates: ['chae'], present: ['an', 'bo', 'chae'], held: took, counts, seed: 1 })
    expect(rest).toEqual([{ candidate: 'chae', interviewer: 'bo', scribe: 'an', raters: [] }])
  })

  it('is nothing where nobody is left to ask', () => {
    const counts = roleCounts([])
    expect(rotate({ candidates: ['an'], present: ['an'], held: [], counts, seed: 1 })).toEqual([])
  })
})

it('has the same seed for the same day and people', () => {
  expect(rotationSeed('2026-05-11', ['bo', 'an'])).toBe(rotationSeed('2026-05-11', ['an', 'bo']))
  expect(rotationSeed('2026-05-11', ['an', 'bo'])).not.toBe(rotationSeed('2026-05-18', ['an', 'bo']))
})
