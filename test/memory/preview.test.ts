import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preview } from '../../src/memory/preview.ts'
import { type Card, newCard, type Schedule } from '../../src/model/card.ts'
import { RATINGS } from '../../src/model/rating.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../../src/model/settings.ts'
import { addDays, days, instant, type Moment, offset, studyDay, studyDayStart } from '../../src/model/time.ts'
import { later, MINUTE, MONDAY, SEOUL } from './journal.ts'

const now: Moment = { at: MONDAY, offset: SEOUL }
const today = studyDay(now, 4)
const HOUR = 3600
const DAY = 86_400

const intervals = (card: Card, settings: MemorySettings = DEFAULT_SETTINGS) =>
  RATINGS.map(rating => preview(card, now, settings)[rating].interval)

const steps = (card: Card, settings: MemorySettings = DEFAULT_SETTINGS) =>
  RATINGS.map(rating => {
    const { schedule } = preview(card, now, settings)[rating]
    return 'step' in schedule ? `${schedule.state} ${schedule.step}` : schedule.state
  })

const withSchedule = (schedule: Schedule): Card => ({ ...newCard('tcp-3way'), schedule, reviews: 3 })

const learning = (step: number) =>
  withSchedule({
    state: 'learning',
    memory: { stability: days(2.3), difficulty: 5 },
    last: today,
    step,
    due: MONDAY,
  })

const reviewed = (stability: number, elapsed: number) =>
  withSchedule({
    state: 'review',
    memory: { stability: days(stability), difficulty: 5 },
    last: addDays(today, -elapsed),
    due: MONDAY,
  })

describe('learning steps', () => {
  it('takes a new card through them', () => {
    expect(steps(newCard('a'))).toEqual(['learning 0', 'learning 0', 'learning 1', 'review'])
    expect(intervals(newCard('a')).slice(0, 3)).toEqual([60, 330, 600])
  })

  it('graduates a card from the last one', () => {
    expect(steps(learning(1))).toEqual(['learning 0', 'learning 1', 'review', 'review'])
    expect(intervals(learning(1)).slice(0, 2)).toEqual([60, 600])
  })

  it('stretches an only step by half', () => {
    const settings = { ...DEFAULT_SETTINGS, learningSteps: [10] }
    expect(steps(newCard('a'), settings)).toEqual(['learning 0', 'learning 0', 'review', 'review'])
    expect(intervals(newCard('a'), settings).slice(0, 2)).toEqual([600, 900])
  })

  it('never lets good come sooner than hard after a step of almost a day', () => {
    const settings = { ...DEFAULT_SETTINGS, learningSteps: [1400], maximumInterval: 2 }
    expect(intervals(newCard('a'), settings).slice(1, 3)).toEqual([35 * HOUR, 2 * DAY])
  })

  it('graduates at once where there are none', () => {
    const settings = { ...DEFAULT_SETTINGS, learningSteps: [] }
    expect(steps(newCard('a'), settings)).toEqual(['review', 'review', 'review', 'review'])
    expect(intervals(newCard('a'), settings).slice(0, 2)).toEqual([DAY, 2 * DAY])
  })

  it('goes on with a step that has been taken out of the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, learningSteps: [1] }
    expect(steps(learning(4), settings)).toEqual(['learning 0', 'learning 0', 'review', 'review'])
    expect(steps(learning(4), { ...DEFAULT_SETTINGS, learningSteps: [] })).toEqual(Array(4).fill('review'))
  })

  it('sends a forgotten review card to relearning', () => {
    expect(steps(reviewed(10, 10))).toEqual(['relearning 0', 'review', 'review', 'review'])
    expect(intervals(reviewed(10, 10))[0]).toBe(600)
  })

  it('gives a forgotten review card a day where there are no relearning steps', () => {
    const settings = { ...DEFAULT_SETTINGS, relearningSteps: [] }
    expect(steps(reviewed(10, 10), settings)).toEqual(['review', 'review', 'review', 'review'])
    expect(intervals(reviewed(0.5, 0), settings).slice(0, 2)).toEqual([DAY, 2 * DAY])
  })
})

describe('due', () => {
  it('is the delay after now in a step', () => {
    expect(preview(newCard('a'), now, DEFAULT_SETTINGS).good.schedule).toMatchObject({
      due: later(10 * MINUTE),
      last: today,
    })
  })

  it('is the start of a study day in the zone of the review', () => {
    // 03:30 in Seoul on 3 March is still the study day of 2 March.
    const night: Moment = { at: instant(Date.UTC(2026, 2, 2, 18, 30)), offset: SEOUL }
    const { schedule, interval } = preview(reviewed(1, 1), night, DEFAULT_SETTINGS).hard
    const due = studyDayStart(addDays(today, interval / DAY), SEOUL, 4)
    expect(schedule).toMatchObject({ state: 'review', last: today, due })
    expect(new Date(due).toISOString()).toMatch(/T19:00:00\.000Z$/)
  })
})

describe('fuzz', () => {
  it('is the same for the same card and number of reviews, whatever the time of day', () => {
    const card = reviewed(40, 40)
    const evening = { at: later(10 * HOUR * 1000), offset: SEOUL }
    expect(preview(card, evening, DEFAULT_SETTINGS).good.interval).toBe(
      preview(card, now, DEFAULT_SETTINGS).good.interval,
    )
  })

  it('spreads cards that were learnt together over neighbouring days', () => {
    const spread = new Set(
      Array.from({ length: 40 }, (_, gap) => {
        const card = { ...reviewed(40, 40), id: `tcp-states/${gap + 1}` }
        return preview(card, now, DEFAULT_SETTINGS).good.interval / DAY
      }),
    )
    expect(spread.size).toBeGreaterThan(8)
  })
})

describe('all four outcomes', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 1, max: 1439 }), { maxLength: 4 })
  const growing = minutes.map(list => list.sort((a, b) => a - b))
  const settings: fc.Arbitrary<MemorySettings> = fc.record({
    retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
    rolloverHour: fc.integer({ min: 0, max: 23 }),
    learningSteps: growing,
    relearningSteps: growing,
    maximumInterval: fc.integer({ min: 2, max: 36_500 }),
    leechAfter: fc.constant(8),
    parameters: fc.constant(null),
    fitted: fc.constant(null),
    plan: fc.constant([]),
  })
  const memory = fc.record({
    stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }).map(days),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  })
  const last = fc.integer({ min: -3000, max: 3 }).map(count => addDays(today, count))
  const due = fc.constant(MONDAY)
  const step = fc.nat(4)
  const schedule: fc.Arbitrary<Schedule> = fc.oneof(
    fc.constant<Schedule>({ state: 'new' }),
    fc.record({ state: fc.constant('review' as const), memory, last, due }),
    fc.record({
      state: fc.constantFrom('learning' as const, 'relearning' as const),
      memory,
      last,
      step,
      due,
    }),
  )
  const cards = fc
    .record({ id: fc.string({ minLength: 1 }), schedule, reviews: fc.nat(500) })
    .map(given => ({ ...newCard(given.id), ...given }))
  const moments = fc.record({
    at: fc.integer({ min: MONDAY - DAY * 1000, max: MONDAY + DAY * 1000 }).map(instant),
    offset: fc.integer({ min: -720, max: 840 }).map(offset),
  })

  it('grow from again to easy within the maximum interval', () => {
    fc.assert(
      fc.property(cards, moments, settings, (card, moment, given) => {
        const [again = 0, hard = 0, good = 0, easy = 0] = RATINGS.map(
          rating => preview(card, moment, given)[rating].interval,
        )
        expect(again).toBeGreaterThan(0)
        expect(hard).toBeGreaterThan(again)
        expect(good).toBeGreaterThanOrEqual(hard)
        expect(easy).toBeGreaterThanOrEqual(good)
        expect(easy).toBeLessThanOrEqual(given.maximumInterval * DAY)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  it('leave a memory that FSRS allows and a due date after now', () => {
    fc.assert(
      fc.property(cards, moments, settings, (card, moment, given) => {
        for (const { schedule: next } of Object.values(preview(card, moment, given))) {
          if (next.state === 'new') throw new Error('a rated card is new')
          expect(next.memory.stability).toBeGreaterThanOrEqual(0.001)
          expect(next.memory.stability).toBeLessThanOrEqual(36_500)
          expect(next.memory.difficulty).toBeGreaterThanOrEqual(1)
          expect(next.memory.difficulty).toBeLessThanOrEqual(10)
          expect(next.due).toBeGreaterThan(moment.at)
          expect(next.last).toBe(studyDay(moment, given.rolloverHour))
        }
      }),
      { seed: 8, numRuns: 500 },
    )
  })
})
