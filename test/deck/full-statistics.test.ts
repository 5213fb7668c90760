import { describe, expect, it } from 'vitest'
import { answerPaces } from '../../src/deck/answer-paces.ts'
import { fullStatistics } from '../../src/deck/full-statistics.ts'
import { hardestCards } from '../../src/deck/hardest-cards.ts'
import { join } from '../../src/deck/join.ts'
import { predictionsOf } from '../../src/deck/predictions.ts'
import type { Figures } from '../../src/figures/figures.ts'
import { emptyBase, figuresOf, withEvents } from '../../src/figures/fold-figures.ts'
import { NO_SCORES } from '../../src/figures/scores.ts'
import type { JournalEvent } from '../../src/model/event.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { daysLater, review } from '../memory/journal.ts'
import { bank, followUp, question } from './bank.ts'
import { learnerOf, NOW, reviewCard } from './learner.ts'

const figuresFrom = (events: readonly JournalEvent[]): Figures => {
  const base = withEvents(emptyBase(DEFAULT_SETTINGS), events)
  if (base === 'stale') throw new Error('stale')
  return figuresOf(base)
}

const banks = [
  bank('network/tcp', [
    question('a', { seconds: 30 }),
    question('b', { seconds: 30, followUps: [followUp('b~1')] }),
    question('c'),
  ]),
  bank('os/lock', [question('d', { seconds: 60 }), question('e', { draft: true })]),
]
const learner = learnerOf(
  reviewCard('a', { due: 3 }),
  reviewCard('b', { due: 3 }),
  reviewCard('b~1', { due: 3 }),
  reviewCard('d', { due: 3 }),
)
const deck = join(banks, learner, { languages: ['ko'], hide: [], now: NOW })

const answered = (card: string, ...taken: readonly number[]): readonly JournalEvent[] =>
  taken.map((seconds, at) =>
    review(`${card}-${at}`, daysLater(at), { card, rating: at === 1 ? 'again' : 'good', seconds }),
  )

describe('answer times', () => {
  const figures = figuresFrom([
    ...answered('a', 10, 20, 900, 31, 29, 28),
    ...answered('b', 40, 50, 90),
    ...answered('b~1', 400),
    ...answered('c', 500),
    ...answered('d', 61, 61),
    ...answered('gone', 700),
  ])

  it('are held against the time of their question by the median of the newest, which forgets an interruption', () => {
    const { budgeted, over, slowest } = answerPaces(figures, deck.entries)
    expect({ budgeted, over, slowest }).toEqual({
      budgeted: 3,
      over: 2,
      slowest: [
        { card: 'b', title: expect.any(String), seconds: 50, budget: 30 },
        { card: 'd', title: expect.any(String), seconds: 61, budget: 60 },
      ],
    })
  })

  it('have no mean where nothing ended like that', () => {
    expect(answerPaces(figuresFrom(answered('a', 12, 8)), deck.entries).seconds).toEqual({
      new: 12,
      recall: null,
      fail: 8,
    })
  })
})

describe('the hardest cards', () => {
  it('are those recalled least, though one unlucky test makes none the hardest', () => {
    const cards = [
      reviewCard('always', { due: 1, tested: 9, recalled: 9 }),
      reviewCard('unlucky', { due: 1, tested: 1, recalled: 0 }),
      reviewCard('often', { due: 1, tested: 10, recalled: 3, lapses: 7, difficulty: 8 }),
      reviewCard('seldom', { due: 1, tested: 10, recalled: 9 }),
    ]
    expect(hardestCards(cards)).toEqual([
      { card: 'often', tested: 10, recalled: 3, lapses: 7, difficulty: 8 },
      { card: 'unlucky', tested: 1, recalled: 0, lapses: 0, difficulty: 5 },
      { card: 'seldom', tested: 10, recalled: 9, lapses: 0, difficulty: 5 },
    ])
  })

  it('are ten, however many there are', () => {
    const cards = Array.from({ length: 30 }, (_, at) =>
      reviewCard(`c${at}`, { due: 1, tested: 40, recalled: (at * 7) % 30 }),
    )
    const recalled = hardestCards(cards).map(card => card.recalled)
    expect(recalled).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('predictions', () => {
  const scored = (tested: number, calibrated: number) => ({
    ...NO_SCORES,
    tested,
    raw: { brier: 30, log: 90 },
    calibrated: { brier: calibrated, log: 80 },
    average: { brier: 25, log: 70 },
  })

  it('have no score below a hundred reviews, but say how many are missing', () => {
    expect(predictionsOf(scored(99, 20))).toEqual({
      tests: 99,
      missing: 1,
      raw: null,
      calibrated: null,
      average: null,
      better: null,
    })
  })

  it('have mean losses from a hundred on, and say honestly whether the average is beaten', () => {
    expect(predictionsOf(scored(100, 20))).toEqual({
      tests: 100,
      missing: 0,
      raw: { brier: 0.3, logLoss: 0.9 },
      calibrated: { brier: 0.2, logLoss: 0.8 },
      average: { brier: 0.25, logLoss: 0.7 },
      better: true,
    })
    expect(predictionsOf(scored(100, 25)).better).toBe(false)
  })
})

describe('full statistics', () => {
  const figures = figuresFrom([
    ...answered('a', 10, 10, 10),
    ...answered('d', 10, 10),
    ...answered('gone', 9, 9),
  ])

  it('of everything count what is gone from the banks as well', () => {
    const { ages, evidence, drafts } = fullStatistics(deck, deck.entries, figures)
    expect(ages[0]).toMatchObject({ from: 1, to: 1, tested: 4, recalled: 1, retention: 0.25 })
    expect(evidence).toEqual({ answered: 3, tests: 4 })
    expect(drafts).toEqual(['e'])
  })

  it('of a topic are those of its cards, without a prediction that is known of all only', () => {
    const locks = deck.entries.filter(({ question: { topic } }) => topic === 'os/lock')
    const { ages, predictions } = fullStatistics(deck, locks, figures)
    expect(ages[0]).toEqual({ from: 1, to: 1, tested: 1, recalled: 0, retention: 0, predicted: null })
    expect(predictions.tests).toBe(4)
  })
})
