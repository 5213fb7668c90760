import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf } from '../../src/memory/history.ts'
import { replay } from '../../src/memory/replay.ts'
import { questionOfCard } from '../../src/model/card.ts'
import { DAY } from '../../src/model/time.ts'
import { daysLater, event, journals, later, MINUTE, MONDAY, review } from './journal.ts'

describe('the history of a question', () => {
  it('says of each rating when it was, how long it took and how far away it put the card', () => {
    const events = [
      review('e1', MONDAY, { card: 'a', rating: 'again', seconds: 40.5, verdict: 'wrong' }),
      review('e2', later(MINUTE), { card: 'a', rating: 'good', verdict: 'right' }),
      review('e3', later(2 * MINUTE), { card: 'b', rating: 'good' }),
      review('e4', daysLater(1), { card: 'a', rating: 'hard', mode: 'cram' }),
    ]
    expect(historyOf('a', events)).toEqual([
      {
        card: 'a',
        at: MONDAY,
        rating: 'again',
        seconds: 40.5,
        interval: 60,
        verdict: 'wrong',
        mode: 'session',
      },
      {
        card: 'a',
        at: later(MINUTE),
        rating: 'good',
        seconds: 12,
        interval: 600,
        verdict: 'right',
        mode: 'session',
      },
      {
        card: 'a',
        at: daysLater(1),
        rating: 'hard',
        seconds: 12,
        interval: null,
        verdict: null,
        mode: 'cram',
      },
    ])
  })

  it('holds its gaps and follow-ups, and nothing of a question whose id begins alike', () => {
    const cards = ['a/1', 'a~1', 'a-2', 'a/2', 'ab']
    const events = cards.map((card, at) => review(`e${at}`, daysLater(at), { card, rating: 'good' }))
    expect(historyOf('a', events).map(({ card }) => card)).toEqual(['a/1', 'a~1', 'a/2'])
  })

  it('leaves out what was taken back', () => {
    const events = [
      review('e1', MONDAY, { card: 'a', rating: 'good' }),
      review('e2', daysLater(1), { card: 'a', rating: 'again' }),
      event('e3', daysLater(2), { type: 'undo', of: 'e2' }),
    ]
    expect(historyOf('a', events).map(({ rating }) => rating)).toEqual(['good'])
  })

  it('follows the question through its former ids', () => {
    const events = [
      review('e1', MONDAY, { card: 'old/1', rating: 'hard' }),
      event('e2', daysLater(1), { type: 'relink', from: 'old', to: 'middle' }),
      event('e3', daysLater(1), { type: 'relink', from: 'middle/1', to: 'new/2' }),
      review('e4', daysLater(2), { card: 'new/2', rating: 'good' }),
    ]
    expect(historyOf('new', events).map(({ card, rating }) => [card, rating])).toEqual([
      ['new/2', 'hard'],
      ['new/2', 'good'],
    ])
    expect(historyOf('old', events)).toEqual([])
  })

  it('keeps the longer of two histories that came together', () => {
    const events = [
      review('e1', MONDAY, { card: 'kept', rating: 'hard' }),
      review('e2', daysLater(1), { card: 'kept', rating: 'good' }),
      review('e3', daysLater(2), { card: 'short', rating: 'easy' }),
      event('e4', daysLater(3), { type: 'relink', from: 'short', to: 'kept' }),
    ]
    expect(historyOf('kept', events).map(({ rating }) => rating)).toEqual(['hard', 'good'])
  })

  it('goes on after a reset, as for a new card', () => {
    const events = [
      review('e1', MONDAY, { card: 'a', rating: 'easy' }),
      event('e2', daysLater(1), { type: 'reset', card: 'a' }),
      review('e3', daysLater(1), { card: 'a', rating: 'good' }),
    ]
    expect(historyOf('a', events).map(({ interval }) => interval)).toEqual([expect.any(Number), 600])
    expect(historyOf('a', events)[0]?.interval).toBeGreaterThanOrEqual(DAY / 1000)
  })

  it('has as many ratings as the fold of the journal counts', () => {
    fc.assert(
      fc.property(journals, all => {
        const events = all.filter(({ type }) => type !== 'reset')
        for (const [id, card] of replay(events).cards) {
          const counted = historyOf(questionOfCard(id), events).filter(
            one => one.card === id && one.mode !== 'cram',
          )
          expect(counted).toHaveLength(card.reviews)
          const last = counted.at(-1)
          if (card.schedule.state === 'learning' || card.schedule.state === 'relearning')
            expect(card.schedule.due).toBe((last?.at ?? 0) + (last?.interval ?? 0) * 1000)
        }
      }),
      { seed: 20260302, numRuns: 200 },
    )
  })
})
