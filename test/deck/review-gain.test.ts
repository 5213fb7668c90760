import { expect, it } from 'vitest'
import { join } from '../../src/deck/join.ts'
import { reviewGain } from '../../src/deck/review-gain.ts'
import type { Card } from '../../src/model/card.ts'
import { newCard } from '../../src/model/card.ts'
import { bank, question } from './bank.ts'
import { learnerOf, NOW, reviewCard } from './learner.ts'

function gain(card: Card): number | undefined {
  const deck = join([bank('t', [question('q')])], learnerOf(card), { languages: ['ko'], hide: [], now: NOW })
  const [given] = deck.entries.flatMap(({ cards }) => cards)
  return given && reviewGain(deck, given)
}

it('says what a review now adds to the recall of a month from now', () => {
  const known = gain(reviewCard('q', { due: 0, ago: 30, stability: 400, difficulty: 3 }))
  const slipping = gain(reviewCard('q', { due: 0, ago: 15, stability: 10, difficulty: 4 }))
  const forgotten = gain(reviewCard('q', { due: 0, ago: 300, stability: 2, difficulty: 5 }))
  expect([known, slipping, forgotten].map(value => value?.toFixed(2))).toEqual(['0.01', '0.11', '0.29'])
  expect(gain(newCard('q'))).toBe(0)
})
