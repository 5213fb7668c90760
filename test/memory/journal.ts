import fc from 'fast-check'
import type { EventBody, JournalEvent } from '../../src/model/event.ts'
import { RATINGS } from '../../src/model/rating.ts'
import { DAY, type Instant, instant, offset } from '../../src/model/time.ts'

/** 2026-03-02, a Monday, at 10:00 in Seoul. */
export const MONDAY = instant(Date.UTC(2026, 2, 2, 1))
export const SEOUL = offset(540)
export const MINUTE = 60_000

export const later = (milliseconds: number, from: Instant = MONDAY): Instant => instant(from + milliseconds)
export const daysLater = (count: number): Instant => later(count * DAY)

/** An event as a journal has it. */
export const event = (id: string, at: Instant, body: EventBody): JournalEvent =>
  ({ v: 1, id, at, offset: SEOUL, member: null, ...body }) as JournalEvent

type Review = Extract<EventBody, { type: 'review' }>

export const review = (
  id: string,
  at: Instant,
  about: Pick<Review, 'card' | 'rating'> & Partial<Review>,
): JournalEvent => event(id, at, { type: 'review', seconds: 12, verdict: null, mode: 'session', ...about })

/** A journal in its order, as one device might write it: undos name events that came before. */
export const journals: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(
    fc.record({ kind: fc.nat(19), card: fc.nat(5), rating: fc.nat(3), gap: fc.nat(4), back: fc.nat(90) }),
    {
      maxLength: 120,
    },
  )
  .map(steps => {
    let at = MONDAY
    const events: JournalEvent[] = []
    for (const [index, { kind, card, rating, gap, back }] of steps.entries()) {
      at = later([0, 5 * MINUTE, 9 * 60 * MINUTE, DAY, 9 * DAY][gap] ?? 0, at)
      const body = bodyOf(
        kind,
        CARDS[card] ?? 'a',
        RATINGS[rating] ?? 'good',
        events.at(-1 - back)?.id ?? 'none',
      )
      events.push(event(`e${String(index).padStart(4, '0')}`, at, body))
    }
    return events
  })

const CARDS = ['a', 'b', 'q/1', 'q/2', 'q~1', 'network/tcp#slug']

function bodyOf(kind: number, card: string, rating: Review['rating'], of: string): EventBody {
  const marks = ['suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'reset'] as const
  const mark = marks[kind]
  if (mark) return { type: mark, card }
  switch (kind) {
    case 6:
    case 7:
      return { type: 'undo', of }
    case 8:
      return { type: 'note', card, text: rating === 'again' ? '' : `note of ${card}` }
    case 9:
      return { type: 'seen', card, topic: 't', title: `title ${rating}`, fingerprint: rating }
    case 10:
      return { type: 'relink', from: card, to: rating === 'easy' ? 'b' : 'moved' }
    case 11:
      return { type: 'setting', key: 'learningSteps', value: rating === 'again' ? [] : [1, 10] }
    case 12:
      return { type: 'setting', key: 'retention', value: rating === 'again' ? 7 : 0.85 }
    case 13:
      return { type: 'review', card, rating, seconds: 4.4, verdict: null, mode: 'cram' }
    case 14:
      return { type: 'review', card, rating, seconds: 31.6, verdict: 'right', mode: 'mock' }
    default:
      return { type: 'review', card, rating, seconds: 12.3, verdict: null, mode: 'session' }
  }
}
