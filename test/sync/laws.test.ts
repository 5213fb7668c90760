import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exchange } from '../../src/commands/sync/exchange.ts'
import { printEvent } from '../../src/edge/event-json.ts'
import { readJournals } from '../../src/edge/journal.ts'
import { replay } from '../../src/memory/replay.ts'
import type { JournalEvent } from '../../src/model/event.ts'
import type { Rating } from '../../src/model/rating.ts'
import { instant, offset } from '../../src/model/time.ts'
import type { Entry, Opened } from '../../src/ports/sync.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'

const RUNS = { seed: 20261122, numRuns: 100 }

/** Ids of events, some of which several sides may have. */
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 })

type Side = Map<string, Entry>

const sideOf = (numbers: readonly number[]): Side =>
  new Map(numbers.map(n => [`id-${n}`, { id: `id-${n}`, device: `device-${n % 3}`, line: `line ${n}` }]))

/** A home and a place that are sets in memory. */
const between = (home: Side, place: Side): Opened => ({
  home: {
    read: () => ({ entries: [...home.values()], problems: [] }),
    add: entries => void entries.map(entry => home.set(entry.id, entry)),
  },
  place: {
    async receive(take) {
      take([...place.values()])
      return []
    },
    has: id => place.has(id),
    send: async entries => void entries.map(entry => place.set(entry.id, entry)),
    close: async () => {},
  },
})

const meet = (home: Side, place: Side) =>
  exchange(between(home, place), { fresh: [], mayLeave: () => true, dryRun: false, onStep: () => {} })

const idsIn = (side: Side): readonly string[] => [...side.keys()].sort()
const union = (...sides: readonly (readonly number[])[]): readonly string[] =>
  [...new Set(sides.flat().map(n => `id-${n}`))].sort()

describe('meeting', () => {
  test('leaves both sides with the union, whichever of them is the home', async () => {
    await fc.assert(
      fc.asyncProperty(ids, ids, async (one, other) => {
        for (const [mine, theirs] of [
          [one, other],
          [other, one],
        ] as const) {
          const [home, place] = [sideOf(mine), sideOf(theirs)]
          const { received, sent } = await meet(home, place)
          expect([idsIn(home), idsIn(place)]).toEqual([union(one, other), union(one, other)])
          expect([received, sent]).toEqual([
            union(one, other).length - mine.length,
            union(one, other).length - theirs.length,
          ])
        }
      }),
      RUNS,
    )
  })

  test('a second time does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(ids, ids, async (one, other) => {
        const [home, place] = [sideOf(one), sideOf(other)]
        await meet(home, place)
        expect(await meet(home, place)).toEqual({ received: 0, sent: 0, problems: [] })
      }),
      RUNS,
    )
  })

  test('of any number of devices in any order ends in the same union everywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(ids, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3), { maxLength: 6 }),
        async (all, order) => {
          const place: Side = new Map()
          const homes = all.map(sideOf)
          // Each meets at least once after every other has: twice round, after any beginning.
          const turns = [...order.map(turn => turn % homes.length), ...homes.keys(), ...homes.keys()]
          for (const turn of turns) await meet(homes[turn] ?? new Map(), place)
          for (const side of [place, ...homes]) expect(idsIn(side)).toEqual(union(...all))
        },
      ),
      RUNS,
    )
  })
})

const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy']

const review = (n: number): JournalEvent => ({
  v: 1,
  id: `0195${String(n).padStart(4, '0')}-0000-7000-8000-000000000000`,
  at: instant(Date.UTC(2026, 2, 1 + ((n * 7) % 20), 9, n)),
  offset: offset(540),
  member: 'jimin',
  type: 'review',
  card: `card-${n % 3}`,
  rating: RATINGS[n % 4] ?? 'good',
  seconds: 20,
  verdict: null,
  mode: n % 5 === 0 ? 'mock' : 'session',
})

test('the same events make the same state, however they are spread over files, in what order and how often', () => {
  const spread = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(3)), { maxLength: 30 })
  fc.assert(
    fc.property(spread, spread, (some, others) => {
      const states = [
        [...some, ...others],
        [...others, ...some],
        [...some, ...others, ...some],
      ].map(stateOfFiles)
      const once = [...new Set([...some, ...others].map(([n]) => n))]
      const expected = replay(readFromOneFile(once))
      for (const state of states) expect(state).toEqual(expected)
    }),
    RUNS,
  )
})

function stateOfFiles(lines: readonly (readonly [number, number])[]) {
  const folder = temporaryFolder()
  const files = new Map<number, string>()
  for (const [n, file] of lines) files.set(file, `${files.get(file) ?? ''}${printEvent(review(n))}\n`)
  for (const [file, text] of files) writeFileSync(join(folder, `${file}.jsonl`), text)
  return replay(readJournals(folder, {}).events)
}

/** Sorted by hand: by the time first, then by the id. */
const readFromOneFile = (numbers: readonly number[]): readonly JournalEvent[] =>
  numbers.map(review).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
