import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agesOf, type CardTable, secondsOf, WIDTHS } from '../../src/figures/card-table.ts'
import type { Figures } from '../../src/figures/figures.ts'
import { fromSnapshot, toSnapshot } from '../../src/figures/figures-snapshot.ts'
import {
  emptyBase,
  type FiguresBase,
  figuresOf,
  settledBase,
  withEvents,
} from '../../src/figures/fold-figures.ts'
import { replay } from '../../src/memory/replay.ts'
import { byTime, type JournalEvent } from '../../src/model/event.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../../src/model/settings.ts'
import { daysLater, event, journals, later, MINUTE, MONDAY, review } from '../memory/journal.ts'

const begun = (events: readonly JournalEvent[], settings: MemorySettings = DEFAULT_SETTINGS): FiguresBase => {
  const base = withEvents(emptyBase(settings), events)
  if (base === 'stale') throw new Error('stale')
  return base
}

/** Everything at once, from nothing. */
const fromScratch = (events: readonly JournalEvent[]): Figures => figuresOf(begun(events))

const rowOf = ({ rows, fields }: CardTable, card: string) => {
  const row = rows.get(card) ?? -1
  return Object.entries(WIDTHS).map(([field, width]) =>
    (Object.entries(fields).find(([name]) => name === field)?.[1] ?? []).slice(
      row * width,
      (row + 1) * width,
    ),
  )
}

/** Through JSON, as a file keeps it. */
const kept = (base: FiguresBase, settings = DEFAULT_SETTINGS): FiguresBase => {
  const json = JSON.stringify(toSnapshot({ member: 'jimin', base, cursors: {} }, settings))
  const snapshot = fromSnapshot(JSON.parse(json), settings)
  if (!snapshot) throw new Error('the snapshot was not understood')
  return snapshot.base
}

const plain = ({ table, times, predicted, ages, scores }: Figures) => ({
  cards: [...table.rows.keys()].sort(),
  rows: [...table.rows.keys()].sort().map(card => rowOf(table, card)),
  times,
  predicted: [...predicted],
  ages,
  scores,
})

describe('figures', () => {
  it('count tests by the age of the memory, and what was predicted of them', () => {
    const { ages, scores, table } = fromScratch([
      review('1', MONDAY, { card: 'tcp', rating: 'good', seconds: 30.4 }),
      review('2', later(MINUTE), { card: 'tcp', rating: 'good', seconds: 10 }),
      review('3', daysLater(1), { card: 'tcp', rating: 'good', seconds: 20 }),
      review('4', daysLater(11), { card: 'tcp', rating: 'again', seconds: 60 }),
    ])
    expect(ages.map(({ tested, recalled }) => [tested, recalled])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ])
    expect(scores).toMatchObject({ tested: 2, recalled: 1 })
    expect(agesOf(table, 'tcp')).toEqual([1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
    expect(secondsOf(table, 'tcp')).toEqual([30, 10, 20, 60])
  })

  it('score what was predicted before each answer, and the average by the answers before it alone', () => {
    const { scores } = fromScratch([
      review('1', MONDAY, { card: 'a', rating: 'good' }),
      review('2', MONDAY, { card: 'b', rating: 'good' }),
      review('3', daysLater(1), { card: 'a', rating: 'good' }),
      review('4', daysLater(2), { card: 'b', rating: 'again' }),
    ])
    // One half before the first answer, two thirds after one that was right.
    expect(scores.average.brier).toBeCloseTo(0.25 + (2 / 3) ** 2, 12)
    expect(scores.average.log).toBeCloseTo(Math.log(2) + Math.log(3), 12)
    // Nothing was known to correct the first prediction by.
    expect(scores.raw.brier).not.toBe(scores.calibrated.brier)
    expect(fromScratch([]).scores.raw).toEqual({ brier: 0, log: 0 })
  })

  it('turn study days at the hour that was set at the time', () => {
    const late = later(17 * 60 * MINUTE)
    const night = [
      review('1', MONDAY, { card: 'a', rating: 'good' }),
      review('3', late, { card: 'a', rating: 'good' }),
    ]
    const hour = event('2', MONDAY, { type: 'setting', key: 'rolloverHour', value: 0 })
    expect(fromScratch(night).scores.tested).toBe(0)
    expect(fromScratch([...night, hour]).scores.tested).toBe(1)
  })

  it('are those of a fold from the beginning, however the events came in', () => {
    const deliveries = fc.record({
      events: journals,
      late: fc.array(fc.nat(4), { minLength: 121, maxLength: 121 }),
      keep: fc.nat(12),
      batch: fc.integer({ min: 1, max: 30 }),
    })
    let stale = 0
    let grown = 0
    fc.assert(
      fc.property(deliveries, ({ events, late, keep, batch }) => {
        // One in five comes from another device, and later.
        const arriving = events
          .map((event, at) => ({ event, when: at + (late[at] === 0 ? 15 : 0) }))
          .sort((a, b) => a.when - b.when)
          .map(({ event }) => event)
        let base = begun([])
        for (let at = 0; at < arriving.length; at += batch) {
          const seen = arriving.slice(0, at + batch).sort(byTime)
          const next = withEvents(base, arriving.slice(at, at + batch).sort(byTime))
          if (next === 'stale') stale++
          else grown++
          const settled = settledBase(next === 'stale' ? begun(seen) : next, keep)
          base = kept(settled)
          expect(plain(figuresOf(kept(settled)))).toEqual(plain(fromScratch(seen)))
        }
      }),
      { seed: 20_261_122, numRuns: 1500 },
    )
    // Neither way may have gone untested.
    expect(Math.min(stale, grown)).toBeGreaterThan(50)
  })

  it('count as many tests as the study days of the learner do', () => {
    fc.assert(
      fc.property(journals, events => {
        const tallies = [...replay(events).days.values()]
        const { ages, scores, predicted } = fromScratch(events)
        const sum = (items: Iterable<{ tested: number; recalled: number }>) =>
          [...items].reduce(
            ({ tested, recalled }, item) => ({
              tested: tested + item.tested,
              recalled: recalled + item.recalled,
            }),
            { tested: 0, recalled: 0 },
          )
        const expected = sum(tallies)
        expect([sum(ages), sum([scores]), sum(predicted.values())]).toEqual([expected, expected, expected])
      }),
      { seed: 20_261_122, numRuns: 150 },
    )
  })
})

describe('adding events', () => {
  const first = review('e1', MONDAY, { card: 'a', rating: 'good' })
  const second = review('e2', daysLater(1), { card: 'a', rating: 'good' })

  it('leaves out what is taken back before it comes', () => {
    const undo = event('e0', MONDAY, { type: 'undo', of: 'e2' })
    const settled = kept(settledBase(begun([undo, first]), 0))
    const next = withEvents(settled, [second])
    if (next === 'stale') throw new Error('stale')
    expect(figuresOf(next).scores.tested).toBe(0)
  })

  it('asks for a fold from the beginning where something folded is taken back, or something older comes', () => {
    const settled = kept(settledBase(begun([first, second]), 0))
    expect(withEvents(settled, [event('e3', daysLater(2), { type: 'undo', of: 'e1' })])).toBe('stale')
    expect(withEvents(settled, [review('e0', MONDAY, { card: 'b', rating: 'good' })])).toBe('stale')
  })

  it('counts a mock review that comes in at two times at the earlier one', () => {
    const mock = { card: 'a', rating: 'good', mode: 'mock' } as const
    const [early, late] = [review('m', daysLater(3), mock), review('m', daysLater(9), mock)]
    const settled = kept(settledBase(begun([first, late]), 1))
    const next = withEvents(settled, [early])
    if (next === 'stale') throw new Error('stale')
    expect(plain(figuresOf(next))).toEqual(plain(fromScratch([first, early, late])))
  })

  it('counts the same event once', () => {
    const settled = kept(settledBase(begun([first, second]), 1))
    const next = withEvents(settled, [first, second])
    if (next === 'stale') throw new Error('stale')
    expect(figuresOf(next).table.fields.reviews).toEqual([2])
  })
})

describe('the kept figures', () => {
  const value = toSnapshot(
    {
      member: 'jimin',
      base: settledBase(begun([review('1', MONDAY, { card: 'a', rating: 'good' })]), 0),
      cursors: { 'a.jsonl': { bytes: 9, mark: 1 } },
    },
    DEFAULT_SETTINGS,
  )
  const damaged = (change: Readonly<Record<string, unknown>>): unknown =>
    fromSnapshot({ ...JSON.parse(JSON.stringify(value)), ...change }, DEFAULT_SETTINGS)

  it('are read as they were written', () => {
    expect(damaged({})).toMatchObject({ member: 'jimin', cursors: { 'a.jsonl': { bytes: 9, mark: 1 } } })
  })

  it('are made again where FSRS has other parameters', () => {
    const parameters = [
      0.3, 1.2, 3.2, 15.7, 7.1, 0.5, 1.5, 0, 1.5, 0.1, 1, 1.9, 0.1, 0.3, 2.2, 0.2, 3, 0.5, 0.1, 0.1, 0.2,
    ]
    expect(fromSnapshot(value, { ...DEFAULT_SETTINGS, parameters })).toBe(null)
  })

  it.each([
    ['version', 0],
    ['member', 7],
    ['cursors', { a: { bytes: 'x', mark: 1 } }],
    ['newest', [['review', 'id', 1]]],
    ['newest', 'none'],
    ['undone', [1]],
    ['last', 'now'],
    ['rolloverHour', null],
    ['mocks', [3]],
    ['times', [1, 2, 3]],
    ['predicted', [1, 2]],
    ['ages', []],
    ['scores', [0, 0, 'x']],
    ['fitted', [1]],
    ['past', [20_000]],
    ['past', [20_000, 'all']],
    ['table', []],
    ['table', { cards: ['a'], first: [2] }],
    ['table', null],
  ])('are made again where %s is %j', (key, content) => {
    expect(damaged({ [key]: content })).toBe(null)
  })

  it.each([[null], [[]], ['text'], [{}]])('are made again where the file holds %j', content => {
    expect(fromSnapshot(content, DEFAULT_SETTINGS)).toBe(null)
  })
})
