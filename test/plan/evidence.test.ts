import { expect, it } from 'vitest'
import { retrievability } from '../../src/memory/algorithm.ts'
import { replay } from '../../src/memory/replay.ts'
import type { EventBody, JournalEvent } from '../../src/model/event.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { instant, offset } from '../../src/model/time.ts'
import { evidenceOf } from '../../src/plan/evidence.ts'

const START = Date.UTC(2026, 2, 2, 1)

let count = 0
const event = (after: number, body: EventBody): JournalEvent => ({
  v: 1,
  id: `event-${String(count++).padStart(4, '0')}`,
  at: instant(START + after * 86_400_000),
  offset: offset(540),
  member: null,
  ...body,
})

const review = (
  after: number,
  card: string,
  rating: 'again' | 'good',
  mode: 'session' | 'cram' | 'mock' = 'session',
): JournalEvent => event(after, { type: 'review', card, rating, seconds: 30, verdict: null, mode })

it('predicts each later review from the memory that the journal had made by then', () => {
  const history = [review(0, 'tcp', 'good'), review(0.01, 'tcp', 'good'), review(3, 'tcp', 'again')]
  const { schedule } = replay(history).cards.get('tcp') ?? { schedule: { state: 'new' } as const }
  if (schedule.state === 'new') throw new Error('the card was reviewed')
  const { tests, firsts } = evidenceOf([...history, review(10, 'tcp', 'good')], DEFAULT_SETTINGS)
  expect(tests.map(({ recalled }) => recalled)).toEqual([false, true])
  expect(tests[1]?.predicted).toBeCloseTo(retrievability(schedule.memory, 7, DEFAULT_SETTINGS), 6)
  expect(firsts).toEqual(new Map([['tcp', 'good']]))
})

it('leaves out what was taken back, crammed, or said in a mock interview as far as time goes', () => {
  const taken = review(0, 'lock', 'again')
  const { times, tests, firsts } = evidenceOf(
    [
      taken,
      event(0, { type: 'undo', of: taken.id }),
      review(0, 'tcp', 'good', 'cram'),
      review(0, 'tcp', 'again', 'mock'),
      review(2, 'tcp', 'good'),
    ],
    DEFAULT_SETTINGS,
  )
  expect(times).toEqual({
    new: { count: 0, total: 0 },
    recall: { count: 1, total: 30 },
    fail: { count: 0, total: 0 },
  })
  expect(tests).toHaveLength(1)
  expect(firsts).toEqual(new Map([['tcp', 'again']]))
})

it('follows a question to its new id, and begins anew after a reset', () => {
  const { tests, firsts } = evidenceOf(
    [
      review(0, 'old/1', 'again'),
      event(0, { type: 'relink', from: 'old', to: 'new' }),
      review(2, 'new/1', 'good'),
      event(3, { type: 'reset', card: 'new/1' }),
      review(5, 'new/1', 'good'),
    ],
    DEFAULT_SETTINGS,
  )
  expect(tests).toHaveLength(1)
  expect(firsts).toEqual(new Map([['new/1', 'again']]))
})
