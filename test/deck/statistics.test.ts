import { describe, expect, it } from 'vitest'
import { join } from '../../src/deck/join.ts'
import { statistics } from '../../src/deck/statistics.ts'
import { streakOf } from '../../src/deck/streak.ts'
import { newCard } from '../../src/model/card.ts'
import type { DayTally, Learner } from '../../src/model/learner.ts'
import { addDays } from '../../src/model/time.ts'
import { bank, followUp, question } from './bank.ts'
import { learnerOf, learningCard, NOW, reviewCard, TODAY } from './learner.ts'

const tally = (about: Partial<DayTally>, good = 10): DayTally => ({
  ratings: { again: 2, hard: 1, good, easy: 0 },
  seconds: 300,
  introduced: 0,
  tested: 8,
  recalled: 6,
  ...about,
})

const banks = [
  bank('network/tcp', [question('a'), question('b', { followUps: [followUp('b~1')] }), question('c')], {
    title: 'TCP',
  }),
  bank('os/lock', [question('d'), question('e', { draft: true }), question('f')]),
]
const learner: Learner = {
  ...learnerOf(
    reviewCard('a', { due: -40, lapses: 8, tested: 6, recalled: 3 }),
    reviewCard('b~1', { due: 3 }),
    learningCard('c', 30),
    reviewCard('d', { due: 13, tested: 2, recalled: 2 }),
    { ...newCard('f'), suspended: true },
  ),
  days: new Map([
    [addDays(TODAY, -40), tally({ tested: 84, recalled: 78 })],
    [addDays(TODAY, -8), tally({ seconds: 600 })],
    [addDays(TODAY, -1), tally({}, 18)],
  ]),
}
const deck = join(banks, learner, { languages: ['ko'], hide: [], now: NOW })

describe('statistics', () => {
  it('of everything', () => {
    expect(statistics(deck, deck.entries)).toEqual({
      due: 1,
      retention: { month: 0.75, all: 0.9 },
      tested: { month: 16, all: 100 },
      forecast: [2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1].map((count, ahead) => ({
        date: `2026-03-${String(2 + ahead).padStart(2, '0')}`,
        count,
      })),
      leeches: ['a'],
      states: { new: 1, learning: 1, relearning: 0, review: 3, suspended: 1, buried: 0, draft: 1 },
      weakest: [
        // The mean of 0.9, ten days after a review at stability 10, and 1 for the card of today.
        {
          topic: 'network/tcp',
          title: 'TCP',
          retrievability: expect.closeTo(0.95, 6),
          retention: 0.5,
          tested: 6,
        },
        {
          topic: 'os/lock',
          title: 'os/lock',
          retrievability: expect.closeTo(0.9, 6),
          retention: 1,
          tested: 2,
        },
      ],
      practice: {
        streak: { current: 1, longest: 1 },
        week: { reviews: 3, seconds: 300 / 7 },
        month: { reviews: (13 + 21) / 30, seconds: 30 },
        days: [
          { date: '2026-01-21', count: 13, seconds: 300 },
          { date: '2026-02-22', count: 13, seconds: 600 },
          { date: '2026-03-01', count: 21, seconds: 300 },
        ],
      },
    })
  })

  it('of a topic are those of its cards, as far as cards know', () => {
    const { due, retention, tested, leeches, weakest } = statistics(
      deck,
      deck.entries.filter(({ question: { topic } }) => topic === 'os/lock'),
    )
    expect({ due, retention, tested, leeches }).toEqual({
      due: 0,
      retention: { month: null, all: 1 },
      tested: { month: null, all: 2 },
      leeches: [],
    })
    expect(weakest.map(({ topic }) => topic)).toEqual(['os/lock'])
  })

  it('of nothing are nothing', () => {
    const empty = statistics(join([], learnerOf(), { languages: [], hide: [], now: NOW }), [])
    expect(empty).toMatchObject({ due: 0, retention: { month: null, all: null }, leeches: [], weakest: [] })
  })

  it('count a due follow-up that was asked before', () => {
    const due = learnerOf(
      reviewCard('a', { due: 0 }),
      reviewCard('b~1', { due: -1 }),
      reviewCard('d', { due: 1 }),
    )
    const then = join(banks, due, { languages: ['ko'], hide: [], now: NOW })
    expect(statistics(then, then.entries).due).toBe(2)
  })
})

describe('the streak', () => {
  const streak = (...ago: readonly number[]) =>
    streakOf(
      ago.map(count => addDays(TODAY, -count)),
      TODAY,
    )

  it.each([
    [[], { current: 0, longest: 0 }],
    [[0], { current: 1, longest: 1 }],
    [[1, 0, 2], { current: 3, longest: 3 }],
    [[1, 2], { current: 2, longest: 2 }],
    [[2, 3, 4], { current: 0, longest: 3 }],
    [[0, 1, 3, 4, 5, 9], { current: 2, longest: 3 }],
  ])('of reviews %j days ago is %j', (ago, expected) => {
    expect(streak(...ago)).toEqual(expected)
  })
})
