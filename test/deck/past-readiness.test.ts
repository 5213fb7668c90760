import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InterviewDeck, interviewDeck } from '../../src/deck/interview-deck.ts'
import { join } from '../../src/deck/join.ts'
import { pastReadiness } from '../../src/deck/past-readiness.ts'
import { evidenceOf } from '../../src/figures/evidence-of.ts'
import type { Figures } from '../../src/figures/figures.ts'
import { fromSnapshot, toSnapshot } from '../../src/figures/figures-snapshot.ts'
import {
  emptyBase,
  type FiguresBase,
  figuresOf,
  settledBase,
  withEvents,
} from '../../src/figures/fold-figures.ts'
import { fsrsNumbers } from '../../src/memory/fsrs-numbers.ts'
import { replay } from '../../src/memory/replay.ts'
import { byTime, type JournalEvent } from '../../src/model/event.ts'
import type { Interview } from '../../src/model/interview.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { addDays, type Instant, studyDay } from '../../src/model/time.ts'
import { corrected } from '../../src/plan/calibration.ts'
import { daysLater, event, journals, later, MINUTE, MONDAY, review, SEOUL } from '../memory/journal.ts'
import { bank, question } from './bank.ts'
import { pastByReplay } from './past-by-replay.ts'

const banks = [
  bank('network', [question('a'), question('q', { gaps: [1, 2] }), question('network/tcp#slug')]),
  bank('os', [question('b'), question('moved'), question('never')]),
]

const interview: Interview = { name: null, date: '2026-04-20', minutes: 15, topics: [], rest: [] }

function planAt(
  at: Instant,
  events: readonly JournalEvent[],
  figures: Figures,
  asked = interview,
): InterviewDeck {
  const options = { languages: ['ko'], hide: [], now: { at, offset: SEOUL } }
  const deck = join(banks, replay(events), options)
  return interviewDeck({ deck, interview: asked, evidence: evidenceOf(figures), daily: 900, reviewFloor: 0 })
}

const begun = (events: readonly JournalEvent[]): FiguresBase => {
  const base = withEvents(emptyBase(DEFAULT_SETTINGS), events)
  if (base === 'stale') throw new Error('stale')
  return base
}

/** Through JSON, as a file keeps it. */
const kept = (base: FiguresBase): FiguresBase => {
  const json = JSON.stringify(toSnapshot({ member: 'jimin', base, cursors: {} }, DEFAULT_SETTINGS))
  const snapshot = fromSnapshot(JSON.parse(json), DEFAULT_SETTINGS)
  if (!snapshot) throw new Error('the snapshot was not understood')
  return snapshot.base
}

const pastOf = (events: readonly JournalEvent[], at: Instant, asked = interview) => {
  const figures = figuresOf(begun(events))
  return pastReadiness(planAt(at, events, figures, asked), figures)
}

/** The same from a replay of everything. */
function expectedPast(events: readonly JournalEvent[], plan: InterviewDeck) {
  const numbers = fsrsNumbers(DEFAULT_SETTINGS)
  const pasts = pastByReplay(events)
  const { today } = plan.deck
  const total = plan.cards.reduce((sum, { item }) => sum + item.weight, 0)
  const days = Array.from({ length: 61 }, (_, at) => addDays(today, at - 60)).map(day => {
    let [floor, unseen, known] = [0, 0, 0]
    for (const { card, item } of plan.cards) {
      const evening = pasts.get(card.card.id)?.findLast(one => one.day <= day)
      if (!evening?.memory) {
        unseen += item.weight * item.prior
        continue
      }
      known++
      const { stability, last } = evening.memory
      const recall = numbers.recall(today + plan.horizon.days - last, stability)
      floor += item.weight * corrected(plan.calibration, recall)
    }
    return { floor: floor / total, expected: (floor + unseen) / total, known }
  })
  const first = days.findIndex(({ known }) => known > 0)
  return first < 0 ? [] : days.slice(first)
}

// R(48, 2.3065) and R(48, 8.2956) = (1 + .98035·49/S)^-.1542, by hand, with 49 days from 2 March to 20 April.
const GOOD = 0.6227
const EASY = 0.7479

describe('readiness over the past days', () => {
  it('is what would be known on the interview day, had practice ended then', () => {
    const events = [
      review('1', MONDAY, { card: 'a', rating: 'good' }),
      review('2', daysLater(2), { card: 'b', rating: 'easy' }),
    ]
    const past = pastOf(events, daysLater(3))
    expect(past.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'])
    const floors = past.map(({ floor }) => floor)
    expect(floors[0]).toBeCloseTo(GOOD / 6, 3)
    expect(floors[1]).toBe(floors[0])
    // Two days nearer to the interview than when GOOD was.
    expect(floors[2]).toBeCloseTo((GOOD + EASY) / 6, 2)
    expect(floors[2]).toBeGreaterThan(floors[1] ?? 1)
    expect(floors[3]).toBe(floors[2])
  })

  it('knows nothing of what was taken back, and forgets what was reset', () => {
    const events = [
      review('1', MONDAY, { card: 'a', rating: 'good' }),
      review('2', daysLater(1), { card: 'b', rating: 'easy' }),
      event('3', daysLater(1), { type: 'undo', of: '2' }),
      event('4', daysLater(2), { type: 'reset', card: 'a' }),
    ]
    const [first, second, third] = pastOf(events, daysLater(2)).map(({ floor }) => floor)
    expect(first).toBeCloseTo(GOOD / 6, 3)
    expect(second).toBeCloseTo(GOOD / 6, 3)
    expect(third).toBeCloseTo(0, 12)
  })

  it('is told for the interview as it is set now', () => {
    const events = [review('1', MONDAY, { card: 'a', rating: 'good' })]
    const os: Interview = { ...interview, topics: [{ topic: 'os', weight: 1 }] }
    expect(pastOf(events, daysLater(1), os)).toEqual([])
    const near: Interview = { ...interview, date: '2026-03-04' }
    const [floor = 0] = pastOf(events, daysLater(1), near).map(day => day.floor)
    expect(floor).toBeGreaterThan((GOOD + 0.2) / 6)
  })

  it('has a place for each day only, however the days of a journey overlap', () => {
    const night = later(20 * 60 * MINUTE)
    const events: readonly JournalEvent[] = [
      review('1', night, { card: 'a', rating: 'good' }),
      // In another zone it is still the day before.
      { ...review('2', later(MINUTE, night), { card: 'b', rating: 'good' }), offset: -480 as typeof SEOUL },
    ]
    expect(studyDay(events[1] ?? { at: MONDAY, offset: SEOUL }, 4)).toBe(
      studyDay({ at: MONDAY, offset: SEOUL }, 4),
    )
    expect(pastOf(events, daysLater(1)).map(({ date }) => date)).toEqual(['2026-03-03'])
  })

  it('goes no further back than sixty days, and no rating stamped far ahead ends it', () => {
    const events = [
      ...Array.from({ length: 100 }, (_, day) =>
        review(`e${String(day).padStart(3, '0')}`, daysLater(day - 99), { card: 'a', rating: 'good' }),
      ),
      review('x', daysLater(4000), { card: 'b', rating: 'good' }),
    ]
    const past = pastOf(events, MONDAY)
    expect([past.length, past[0]?.date, past.at(-1)?.date]).toEqual([61, '2026-01-01', '2026-03-02'])
  })

  it('is that of a replay of everything, however the events came in', () => {
    const deliveries = fc.record({
      events: journals,
      late: fc.array(fc.nat(4), { minLength: 121, maxLength: 121 }),
      keep: fc.nat(12),
      batch: fc.integer({ min: 1, max: 40 }),
      idle: fc.nat(20),
    })
    let longest = 0
    fc.assert(
      fc.property(deliveries, ({ events, late, keep, batch, idle }) => {
        const arriving = events
          .map((one, at) => ({ one, when: at + (late[at] === 0 ? 15 : 0) }))
          .sort((a, b) => a.when - b.when)
          .map(({ one }) => one)
        let base = begun([])
        for (let at = 0; at < arriving.length; at += batch) {
          const next = withEvents(base, arriving.slice(at, at + batch).sort(byTime))
          base = kept(
            settledBase(next === 'stale' ? begun(arriving.slice(0, at + batch).sort(byTime)) : next, keep),
          )
        }
        const figures = figuresOf(base)
        const plan = planAt(later(idle * 24 * 60 * MINUTE, events.at(-1)?.at), events, figures)
        const past = pastReadiness(plan, figures)
        const expected = expectedPast(events, plan)
        longest = Math.max(longest, past.length)
        expect(past).toHaveLength(expected.length)
        for (const [ago, day] of past.toReversed().entries()) {
          const { floor = -1, expected: mean = -1 } = expected.at(-1 - ago) ?? {}
          expect([day.floor, day.expected]).toEqual([expect.closeTo(floor, 5), expect.closeTo(mean, 5)])
        }
      }),
      { seed: 20_261_122, numRuns: 1500 },
    )
    expect(longest).toBe(61)
  })
})
