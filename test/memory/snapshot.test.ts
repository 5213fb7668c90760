import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyLearner, replay } from '../../src/memory/replay.ts'
import { fromSnapshot, type Snapshot, toSnapshot } from '../../src/memory/snapshot.ts'
import { dueOf } from '../../src/model/cards.ts'
import type { Learner } from '../../src/model/learner.ts'
import { event, journals, later, MINUTE, MONDAY, review } from './journal.ts'

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const learner = replay([
  review('1', MONDAY, { card: 'tcp', rating: 'good' }),
  review('2', later(MINUTE), { card: 'q/1', rating: 'easy', mode: 'mock' }),
  event('3', later(MINUTE), { type: 'note', card: 'q/1', text: '다시 보기' }),
  event('4', later(MINUTE), { type: 'suspend', card: 'later' }),
  event('5', later(MINUTE), { type: 'seen', card: 'tcp', topic: 't', title: 'TCP', fingerprint: 'f' }),
])
const snapshot = { member: 'jimin', learner, cursors: { 'a.jsonl': { bytes: 320, mark: 7 } } }

/** With every card made. */
const made = (some: Learner): Learner => ({
  ...some,
  cards: new Map(some.cards),
  seen: new Map(some.seen),
})
const whole = (some: Snapshot | null): Snapshot | null => some && { ...some, learner: made(some.learner) }

/** The written snapshot with one value put in at a path. */
function damaged(path: readonly (string | number)[], value: unknown): unknown {
  const whole = written(toSnapshot(snapshot))
  let at = whole as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  at[path.at(-1) ?? ''] = value
  return whole
}

describe('the snapshot', () => {
  it('comes back from JSON as it went in', () => {
    expect(whole(fromSnapshot(written(toSnapshot(snapshot))))).toEqual(snapshot)
    const nobody = { member: 'jimin', learner: emptyLearner, cursors: {} }
    expect(whole(fromSnapshot(written(toSnapshot(nobody))))).toEqual(nobody)
  })

  it('is the replay of the journal', () => {
    fc.assert(
      fc.property(journals, journal => {
        const before = { member: 'jimin', learner: replay(journal), cursors: {} }
        const after = fromSnapshot(written(toSnapshot(before)))
        expect(whole(after)).toEqual({ ...before, learner: made(before.learner) })
        for (const id of [...before.learner.cards.keys(), 'unknown']) {
          expect(after && dueOf(after.learner.cards, id)).toBe(dueOf(before.learner.cards, id))
        }
      }),
      { seed: 21, numRuns: 200 },
    )
  })

  it('of another version is rebuilt', () => {
    expect(fromSnapshot(damaged(['version'], 1))).toBeNull()
    expect(fromSnapshot(damaged(['version'], undefined))).toBeNull()
  })

  it.each([
    ['the member', ['member'], 7],
    ['the cursors', ['cursors'], ['a.jsonl', 320]],
    ['a cursor', ['cursors', 'a.jsonl'], 320],
    ['the place of a cursor', ['cursors', 'a.jsonl', 'bytes'], -1],
    ['the mark of a cursor', ['cursors', 'a.jsonl', 'mark'], null],
    ['a setting', ['settings', 'retention'], 1.2],
    ['a setting that is not there', ['settings', 'leechAfter'], undefined],
    ['the parameters', ['settings', 'parameters'], [1, 2, 3]],
    ['all cards', ['cards'], {}],
    ['a field of the cards', ['cards', 3], null],
    ['a field of one card too many', ['cards', 5, 9], 0],
    ['a card', ['cards', 0, 0], null],
    ['a card without an id', ['cards', 0, 0], ''],
    ['a state', ['cards', 1, 0], 4],
    ['a count', ['cards', 2, 0], 1.5],
    ['a stability', ['cards', 6, 0], 0],
    ['a difficulty', ['cards', 7, 0], 11],
    ['the day of the last review', ['cards', 8, 0], '20514'],
    ['a due date', ['cards', 9, 0], null],
    ['a step', ['cards', 10, 0], -1],
    ['the row of the marks', ['cards', 11, 0, 0], 7],
    ['marks', ['cards', 11, 0, 1], true],
    ['a note', ['cards', 11, 0, 1, 3], 12],
    ['a day', ['days', 0], [1, 2]],
    ['a tally', ['days', 0, 3], null],
    ['the seen cards', ['seen'], {}],
    ['a seen card', ['seen', 0], 7],
    ['a change', ['changes', 0, 4], []],
    ['what a change counted', ['changes', 0, 5, 1], 9],
    ['the number of changes', ['changed'], '4'],
    ['a mock', ['mocks', 0], 3],
    ['the place in the journal', ['last'], [MONDAY]],
  ])('is rebuilt where %s is damaged', (_, path, value) => {
    expect(fromSnapshot(written(damaged(path, value)))).toBeNull()
  })

  it.each([
    ['no JSON', '[["t"]'],
    ['a field too few', '[["t"],["TCP"]]'],
    ['a text too few', '[["t"],["TCP"],[]]'],
    ['a number', '[["t"],["TCP"],[7]]'],
    ['no text', null],
  ])('says where the seen texts are %s, once one is asked for', (_, texts) => {
    const seen = fromSnapshot(damaged(['texts'], texts))?.learner.seen
    expect([...(seen?.keys() ?? [])]).toEqual(['tcp'])
    expect(() => seen?.get('tcp')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'home/snapshot-damaged' })] }),
    )
  })

  it.each([[null], [undefined], ['{}'], [[]], [{}], [7]])('is rebuilt where it is %j', value => {
    expect(fromSnapshot(value)).toBeNull()
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(Object(toSnapshot(snapshot)))),
        (value, key) => {
          fromSnapshot(value)
          fromSnapshot(damaged([key], value))
        },
      ),
      { seed: 22, numRuns: 500 },
    )
  })
})
