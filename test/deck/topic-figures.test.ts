import { expect, it } from 'vitest'
import { join } from '../../src/deck/join.ts'
import { topicFigures } from '../../src/deck/topic-figures.ts'
import { newCard } from '../../src/model/card.ts'
import { bank, question } from './bank.ts'
import { learnerOf, NOW, reviewCard } from './learner.ts'

it('counts the questions of each topic', () => {
  const banks = [
    bank(
      'network/tcp',
      [question('a'), question('b'), question('c', { gaps: [1, 2] }), question('d', { draft: true })],
      {
        title: 'TCP 연결',
      },
    ),
    bank('os/lock', [question('e'), question('f')]),
  ]
  const learner = learnerOf(reviewCard('a', { due: 0 }), reviewCard('c/2', { due: 4, ago: 0 }), {
    ...newCard('e'),
    suspended: true,
  })
  const deck = join(banks, learner, { languages: ['ko'], hide: [], now: NOW })
  expect(topicFigures(deck, deck.entries)).toEqual([
    {
      topic: 'network/tcp',
      title: 'TCP 연결',
      questions: 4,
      new: 1,
      due: 1,
      suspended: 0,
      draft: 1,
      // 0.9 after as many days as the stability, 1 on the day of the review.
      retrievability: expect.closeTo(0.95, 6),
      readiness: null,
    },
    {
      topic: 'os/lock',
      title: 'os/lock',
      questions: 2,
      new: 1,
      due: 0,
      suspended: 1,
      draft: 0,
      retrievability: null,
      readiness: null,
    },
  ])
})
