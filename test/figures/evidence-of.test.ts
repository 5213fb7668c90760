import { expect, it } from 'vitest'
import { evidenceOf } from '../../src/figures/evidence-of.ts'
import { emptyBase, figuresOf, withEvents } from '../../src/figures/fold-figures.ts'
import { retrievability } from '../../src/memory/algorithm.ts'
import { replay } from '../../src/memory/replay.ts'
import type { EventBody, JournalEvent } from '../../src/model/event.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { instant, offset } from '../../src/model/time.ts'
import { logit } from '../../src/plan/calibration.ts'
import type { Evidence } from '../../src/plan/evidence.ts'

const START = Date.UTC(2026, 2, 2, 1)

const evidence = (events: readonly JournalEvent[]): Evidence => {
  const base = withEvents(emptyBase(DEFAULT_SETTINGS), events)
  if (base === 'stale') throw new Error('stale')
  return evidenceOf(figuresOf(base))
}

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
  const { tests, firsts } = evidence([...history, review(10, 'tcp', 'good')])
  expect(tests.map(({ tested, recalled }) => [tested, recalled])).toEqual([
    [1, 0],
    [1, 1],
  ])
  // Log odds are kept to a hundredth.
  const exact = retrievability(schedule.memory, 7, DEFAULT_SETTINGS)
  expect(Math.abs(logit(tests[1]?.predicted ?? 0) - logit(exact))).toBeLessThan(0.0051)
  expect(firsts).toEqual(new Map([['tcp', 'good']]))
})

it('leaves out what was taken back, crammed, or said in a mock interview as far as time goes', () => {
  const taken = review(0, 'lock', 'again')
  const { times, tests, firsts } = evidence([
    taken,
    event(0, { type: 'undo', of: taken.id }),
    review(0, 'tcp', 'good', 'cram'),
    review(0, 'tcp', 'again', 'mock'),
    review(2, 'tcp', 'good'),
  ])
  expect(times).toEqual({
    new: { count: 0, total: 0 },
    recall: { count: 1, total: 30 },
    fail: { count: 0, total: 0 },
  })
  expect(tests).toHaveLength(1)
  expect(firsts).toEqual(new Map([['tcp', 'again']]))
})

it('follows a question to its new id, and begins anew after a reset', () => {
  const { tests, firsts } = evidence([
    review(0, 'old/1', 'again'),
    event(0, { type: 'relink', from: 'old', to: 'new' }),
    review(2, 'new/1', 'good'),
    event(3, { type: 'reset', card: 'new/1' }),
    review(5, 'new/1', 'good'),
  ])
  expect(tests).toHaveLength(1)
  expect(firsts).toEqual(new Map([['new/1', 'again']]))
})
