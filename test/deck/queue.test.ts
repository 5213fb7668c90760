import { describe, expect, it } from 'vitest'
import { join } from '../../src/deck/join.ts'
import { makeQueue, type QueueRequest } from '../../src/deck/queue.ts'
import { newCard } from '../../src/model/card.ts'
import type { Learner } from '../../src/model/learner.ts'
import type { BankSummary } from '../../src/model/question.ts'
import { addDays } from '../../src/model/time.ts'
import { bank, followUp, question } from './bank.ts'
import { learnerOf, learningCard, NOW, reviewCard, TODAY } from './learner.ts'

function queue(banks: readonly BankSummary[], learner: Learner, about: Partial<QueueRequest> = {}) {
  const deck = join(banks, learner, { languages: ['ko'], hide: [], now: NOW })
  return makeQueue({
    deck,
    entries: deck.entries,
    states: [],
    order: 'due',
    sessionSize: 20,
    newPerDay: 10,
    limit: null,
    new: null,
    ahead: 0,
    cram: false,
    draw: () => 0,
    ...about,
  })
}

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`)
const questions = (names: readonly string[]) => names.map(name => question(name))

describe('a session', () => {
  const banks = [bank('t', questions(['a', 'b', 'c', 'd', 'e']))]

  it('takes learning cards, then reviews by their due date, then new ones', () => {
    const learner = learnerOf(
      reviewCard('a', { due: -1 }),
      reviewCard('b', { due: -4 }),
      learningCard('c', -2),
      learningCard('d', 2),
    )
    expect(queue(banks, learner)).toEqual({
      cards: ['c', 'b', 'a', 'e'],
      due: 3,
      new: 1,
      waiting: 0,
      days: 1,
    })
  })

  it('leaves out what is not due, suspended, buried or a draft', () => {
    const learner = learnerOf(
      reviewCard('a', { due: 1 }),
      reviewCard('b', { due: 0, suspended: true }),
      reviewCard('c', { due: 0, buriedOn: TODAY }),
      reviewCard('d', { due: 0, buriedOn: addDays(TODAY, -1) }),
    )
    const drafts = [bank('t', [...questions(['a', 'b', 'c', 'd']), question('e', { draft: true })])]
    expect(queue(drafts, learner).cards).toEqual(['d'])
  })

  it('is empty where there is nothing to ask', () => {
    expect(queue([], learnerOf())).toEqual({ cards: [], due: 0, new: 0, waiting: 0, days: 0 })
  })

  it('asks a few days ahead', () => {
    const learner = learnerOf(...['a', 'b', 'c', 'd'].map((id, at) => reviewCard(id, { due: at })))
    expect(queue(banks, learner, { ahead: 2, new: 0 }).cards).toEqual(['a', 'b', 'c'])
  })

  it('asks the cards of a question that are in the states that were asked for', () => {
    const gaps = [bank('t', [question('q', { gaps: [1, 2] }), question('r')])]
    const learner = learnerOf(reviewCard('q/2', { due: 0 }))
    expect(queue(gaps, learner, { states: ['due'] }).cards).toEqual(['q/2'])
    expect(queue(gaps, learner, { states: ['new'] }).cards).toEqual(['q/1', 'r'])
  })

  it('asks a due follow-up, and never a new one by itself', () => {
    const followUps = [followUp('a~1'), followUp('a~2')]
    const learner = learnerOf(reviewCard('a', { due: 9 }), reviewCard('a~2', { due: 0 }))
    expect(queue([bank('t', [question('a', { followUps })])], learner).cards).toEqual(['a~2'])
  })

  it('keeps siblings apart', () => {
    const gaps = [bank('t', [question('q', { gaps: [1, 2] }), question('r')])]
    expect(queue(gaps, learnerOf()).cards).toEqual(['q/1', 'r', 'q/2'])
  })
})

describe('new questions', () => {
  const banks = [bank('t', questions(ids('n', 30)))]

  it('are as many as a day may have, less those of today', () => {
    const learner = {
      ...learnerOf(),
      days: new Map([
        [
          TODAY,
          {
            ratings: { again: 0, hard: 0, good: 7, easy: 0 },
            seconds: 90,
            introduced: 7,
            tested: 0,
            recalled: 0,
          },
        ],
      ]),
    }
    expect(queue(banks, learner).cards).toEqual(['n1', 'n2', 'n3'])
    expect(queue(banks, learner, { new: 5 }).cards).toEqual(ids('n', 5))
    expect(queue(banks, learner, { new: 0 }).cards).toEqual([])
  })

  it('have the room that due ones leave', () => {
    const due = ids('d', 18)
    const learner = learnerOf(...due.map(id => reviewCard(id, { due: 0 })))
    const both = [...banks, bank('u', questions(due))]
    expect(queue(both, learner)).toMatchObject({ due: 18, new: 2, waiting: 0 })
    expect(queue(both, learner, { new: 6 })).toMatchObject({ due: 14, new: 6, waiting: 4, days: 1 })
    expect(queue(both, learner, { limit: 4 })).toMatchObject({ due: 4, new: 0, waiting: 14, days: 5 })
  })

  it('take turns by topic, what a topic builds on first', () => {
    const topics = [
      bank('network/tcp', questions(['t1', 't2', 't3']), { after: ['network/ip'] }),
      bank('network/ip', questions(['i1']), { after: ['basics'] }),
      bank('basics/bits', questions(['b1', 'b2'])),
      bank('os', questions(['o1'])),
    ]
    expect(queue(topics, learnerOf()).cards).toEqual(['b1', 'i1', 't1', 'o1', 'b2', 't2', 't3'])
  })

  it('go on with the turns of the day before', () => {
    const topics = [bank('a', questions(['a1', 'a2', 'a3'])), bank('b', questions(['b1', 'b2', 'b3']))]
    const learner = learnerOf(reviewCard('a1', { due: 3 }), reviewCard('a2', { due: 3 }))
    expect(queue(topics, learner).cards).toEqual(['b1', 'b2', 'a3', 'b3'])
  })

  it('are introduced even where topics build on each other in a circle', () => {
    const topics = [
      bank('a', questions(['a1']), { after: ['b'] }),
      bank('b', questions(['b1']), { after: ['a'] }),
    ]
    expect(queue(topics, learnerOf()).cards).toEqual(['b1', 'a1'])
  })
})

describe('a backlog', () => {
  // The well-known ones have waited longest, and gain nothing to speak of: 1 % of recall against 11 %.
  const groups = [
    { prefix: 'known', about: { due: -20, ago: 30, stability: 400, difficulty: 3 } },
    { prefix: 'slipping', about: { due: -5, ago: 15, stability: 10, difficulty: 4 } },
  ]
  const backlog = (each: number) => {
    const cards = groups.flatMap(({ prefix, about }) => ids(prefix, each).map(id => reviewCard(id, about)))
    return { cards, banks: [bank('t', questions([...cards.map(({ id }) => id), 'n1', 'n2']))] }
  }

  it('is asked in sessions, those first whose recall gains most', () => {
    const { cards, banks } = backlog(30)
    const result = queue(banks, learnerOf(...cards))
    expect(result).toEqual({ cards: ids('slipping', 20), due: 20, new: 0, waiting: 40, days: 3 })
  })

  it('lets no new question in while more than two sessions wait, unless the person says so', () => {
    const over = backlog(21)
    const within = backlog(20)
    const room = { limit: 50, sessionSize: 20 }
    expect(queue(over.banks, learnerOf(...over.cards), room)).toMatchObject({ due: 42, new: 0 })
    expect(queue(within.banks, learnerOf(...within.cards), room)).toMatchObject({ due: 40, new: 2 })
    expect(queue(over.banks, learnerOf(...over.cards), { new: 2 })).toMatchObject({
      due: 18,
      new: 2,
      waiting: 24,
    })
  })
})

describe('orders', () => {
  const banks = [
    bank('a', [question('a1'), question('a2', { level: 'hard' })], { after: ['b'] }),
    bank('b', [question('b1'), question('b2', { level: 'easy' })]),
  ]
  const learner = learnerOf(
    reviewCard('a1', { due: -1, difficulty: 3 }),
    reviewCard('b1', { due: -2, difficulty: 8 }),
  )

  it('by topic keeps a topic together', () => {
    expect(queue(banks, learner, { order: 'topic', new: 0 }).cards).toEqual(['b1', 'a1'])
    expect(queue(banks, learnerOf(), { order: 'topic' }).cards).toEqual(['b1', 'b2', 'a1', 'a2'])
  })

  it('asks the hardest first, by the learner and then by the author', () => {
    expect(queue(banks, learner, { order: 'hardest' }).cards).toEqual(['b1', 'a1', 'a2', 'b2'])
  })

  it('is by chance where chance is asked for, and the same for the same draws', () => {
    const draws = () => {
      let at = 0
      return () => [0.9, 0.1, 0.5, 0.3][at++ % 4] ?? 0
    }
    const fresh = queue(banks, learnerOf(), { order: 'random', draw: draws() }).cards
    expect(fresh).toEqual(['a2', 'b2', 'b1', 'a1'])
    expect(queue(banks, learnerOf(), { order: 'random', draw: draws() }).cards).toEqual(fresh)
  })
})

describe('cramming', () => {
  const banks = [bank('t', [...questions(['a', 'b', 'c', 'd']), question('e', { draft: true })])]
  const learner = learnerOf(reviewCard('a', { due: 90 }), reviewCard('b', { due: -1, buriedOn: TODAY }), {
    ...newCard('c'),
    suspended: true,
  })

  it('asks everything that can be asked, whatever its schedule', () => {
    expect(queue(banks, learner, { cram: true, sessionSize: 1 })).toEqual({
      cards: ['b', 'a', 'd'],
      due: 0,
      new: 1,
      waiting: 0,
      days: 0,
    })
  })

  it('stops at the limit', () => {
    expect(queue(banks, learner, { cram: true, limit: 2 }).cards).toEqual(['b', 'a'])
  })
})
