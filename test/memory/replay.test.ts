import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preview } from '../../src/memory/preview.ts'
import { emptyLearner, replay } from '../../src/memory/replay.ts'
import { newCard } from '../../src/model/card.ts'
import { byTime, type JournalEvent } from '../../src/model/event.ts'
import type { Learner } from '../../src/model/learner.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { addDays, instant, studyDay } from '../../src/model/time.ts'
import { daysLater, event, journals, later, MINUTE, MONDAY, review, SEOUL } from './journal.ts'

const monday = studyDay({ at: MONDAY, offset: SEOUL }, 4)

/** Maps as plain lists: two learners are equal whatever kind of map and order they came in. */
const plain = (learner: Learner) => ({
  ...learner,
  cards: [...learner.cards].sort(([a], [b]) => (a < b ? -1 : 1)),
  days: [...learner.days].sort(([a], [b]) => a - b),
  seen: [...learner.seen].sort(([a], [b]) => (a < b ? -1 : 1)),
})

const folded = (events: readonly JournalEvent[], from: Learner): Learner => {
  const learner = replay(events, from)
  if (learner === 'stale') throw new Error('stale')
  return learner
}

const again = (events: readonly JournalEvent[], from: Learner, before: readonly JournalEvent[]): Learner => {
  const learner = replay(events, from)
  return learner === 'stale' ? replay([...before, ...events].sort(byTime)) : learner
}

describe('replaying a journal', () => {
  it('starts with nobody knowing anything', () => {
    expect(replay([])).toEqual(emptyLearner)
  })

  it('rates a card as its preview promised', () => {
    const learner = replay([review('1', MONDAY, { card: 'tcp', rating: 'good', seconds: 41.6 })])
    const promised = preview(newCard('tcp'), { at: MONDAY, offset: SEOUL }, DEFAULT_SETTINGS).good.schedule
    expect([...learner.cards.values()]).toEqual([{ ...newCard('tcp'), schedule: promised, reviews: 1 }])
    expect([...learner.days]).toEqual([
      [
        monday,
        {
          ratings: { again: 0, hard: 0, good: 1, easy: 0 },
          seconds: 42,
          introduced: 1,
          tested: 0,
          recalled: 0,
        },
      ],
    ])
  })

  it('counts a recall only where a study day has passed, and a lapse only of a review card', () => {
    const { cards, days } = replay([
      review('1', MONDAY, { card: 'tcp', rating: 'easy' }),
      review('2', later(MINUTE), { card: 'tcp', rating: 'good' }),
      review('3', daysLater(20), { card: 'tcp', rating: 'again' }),
      review('4', later(MINUTE, daysLater(20)), { card: 'tcp', rating: 'again' }),
      review('5', daysLater(21), { card: 'tcp', rating: 'hard' }),
    ])
    expect(cards.get('tcp')).toMatchObject({ reviews: 5, lapses: 1, tested: 2, recalled: 1 })
    expect(days.get(addDays(monday, 20))).toEqual({
      ratings: { again: 2, hard: 0, good: 0, easy: 0 },
      seconds: 24,
      introduced: 0,
      tested: 1,
      recalled: 0,
    })
  })

  it('leaves the schedule and the day alone in a cram', () => {
    const learner = replay([review('1', MONDAY, { card: 'tcp', rating: 'again', mode: 'cram' })])
    expect(plain(learner)).toMatchObject({ cards: [], days: [] })
  })

  it('counts a mock interview as a review, and the same one once', () => {
    const mock = { card: 'tcp', rating: 'good', mode: 'mock' } as const
    const learner = replay([
      review('imported', MONDAY, mock),
      review('imported', later(MINUTE), mock),
      review('other', later(2 * MINUTE), mock),
    ])
    expect(learner.cards.get('tcp')?.reviews).toBe(2)
    expect([...learner.mocks]).toEqual(['imported', 'other'])
  })

  it('folds an event that two journals hold once', () => {
    const twice = review('1', MONDAY, { card: 'tcp', rating: 'good' })
    expect(replay([twice, twice]).cards.get('tcp')?.reviews).toBe(1)
    expect(folded([twice], replay([twice])).cards.get('tcp')?.reviews).toBe(1)
  })

  it('keeps marks', () => {
    const learner = replay([
      event('1', MONDAY, { type: 'suspend', card: 'a' }),
      event('2', MONDAY, { type: 'flag', card: 'a' }),
      event('3', MONDAY, { type: 'bury', card: 'b' }),
      event('4', MONDAY, { type: 'note', card: 'c', text: '회의에서 다시' }),
      event('5', MONDAY, { type: 'suspend', card: 'd' }),
      event('6', MONDAY, { type: 'unsuspend', card: 'd' }),
      event('7', MONDAY, { type: 'flag', card: 'e' }),
      event('8', MONDAY, { type: 'unflag', card: 'e' }),
    ])
    expect([...learner.cards.values()]).toEqual([
      { ...newCard('a'), suspended: true, flagged: true },
      { ...newCard('b'), buriedOn: monday },
      { ...newCard('c'), note: '회의에서 다시' },
    ])
  })

  it('makes a card new again on a reset, keeps what is marked on it and what was done on the day', () => {
    const learner = replay([
      review('1', MONDAY, { card: 'a', rating: 'good' }),
      event('2', MONDAY, { type: 'flag', card: 'a' }),
      event('3', MONDAY, { type: 'reset', card: 'a' }),
    ])
    expect(learner.cards.get('a')).toEqual({ ...newCard('a'), flagged: true })
    expect(learner.days.get(monday)?.introduced).toBe(1)
  })

  it('remembers the text that a card had', () => {
    const seen = { topic: 'network/tcp', title: '3-way handshake', fingerprint: 'f1' }
    const learner = replay([
      event('1', MONDAY, { type: 'seen', card: 'a', ...seen, title: '3 way' }),
      event('2', MONDAY, { type: 'seen', card: 'a', ...seen }),
    ])
    expect([...learner.seen]).toEqual([['a', seen]])
  })

  it('ignores events of types that it does not know', () => {
    const learner = replay([event('1', MONDAY, { type: 'other', name: 'dream' })])
    expect(plain(learner)).toEqual({ ...plain(emptyLearner), last: { at: MONDAY, id: '1' } })
  })
})

describe('settings', () => {
  it('count from when they were made', () => {
    const setting = (id: string, key: string, value: unknown) =>
      event(id, MONDAY, { type: 'setting', key, value })
    const { settings } = replay([
      setting('1', 'retention', 0.85),
      setting('2', 'retention', 1.5),
      setting('3', 'learningSteps', [10, 1]),
      setting('4', 'relearningSteps', []),
      setting('5', 'maximumInterval', '365'),
      setting('6', 'leechAfter', 4),
      setting('7', 'leechAfter', null),
      setting('8', 'interviewDate', '2026-05-11'),
      setting('9', 'parameters', [0.4, 0.9]),
    ])
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, retention: 0.85, relearningSteps: [] })
  })

  it('apply new parameters to the whole past', () => {
    const parameters = [
      1, 2, 3, 15, 6.4, 0.83, 3, 0.001, 1.87, 0.17, 0.8, 1.48, 0.06, 0.26, 1.65, 0.6, 1.87, 0.54, 0.09, 0.07,
      0.2,
    ]
    const past = review('1', MONDAY, { card: 'a', rating: 'easy' })
    const fitted = event('2', daysLater(1), { type: 'setting', key: 'parameters', value: parameters })
    expect(replay([fitted], replay([past]))).toBe('stale')
    const { cards, settings } = replay([past, fitted])
    expect(settings.parameters).toEqual(parameters)
    expect(cards.get('a')?.schedule).toMatchObject({ memory: { stability: 15 } })
  })
})

describe('relinking', () => {
  it('moves a question with its gaps and follow-ups, and nothing that only looks alike', () => {
    const cards = ['q', 'q/1', 'q/12', 'q~1', 'q~1~2', 'q2', 'q-b', 'q/x#y']
    const learner = replay([
      ...cards.map((card, at) => event(`${at}`, MONDAY, { type: 'flag', card })),
      event('9', MONDAY, { type: 'seen', card: 'q', topic: 't', title: 'Q', fingerprint: 'f' }),
      event('a', MONDAY, { type: 'relink', from: 'q', to: 'network/tcp#q' }),
    ])
    expect([...learner.cards.keys()].sort()).toEqual([
      'network/tcp#q',
      'network/tcp#q/1',
      'network/tcp#q/12',
      'network/tcp#q~1',
      'network/tcp#q~1~2',
      'q-b',
      'q/x#y',
      'q2',
    ])
    expect(learner.cards.get('network/tcp#q/1')).toEqual({ ...newCard('network/tcp#q/1'), flagged: true })
    expect([...learner.seen.keys()]).toEqual(['network/tcp#q'])
  })

  it('moves one position after the other when a follow-up was inserted before them', () => {
    const learner = replay([
      event('1', MONDAY, { type: 'note', card: 'q~1', text: 'first' }),
      event('2', MONDAY, { type: 'note', card: 'q~2', text: 'second' }),
      event('3', MONDAY, { type: 'relink', from: 'q~2', to: 'q~3' }),
      event('4', MONDAY, { type: 'relink', from: 'q~1', to: 'q~2' }),
    ])
    expect([...learner.cards.values()].map(({ id, note }) => [id, note])).toEqual([
      ['q~3', 'second'],
      ['q~2', 'first'],
    ])
  })

  it('keeps the longer history where both have one', () => {
    const events = [
      review('1', MONDAY, { card: 'old', rating: 'good' }),
      review('2', MONDAY, { card: 'new', rating: 'good' }),
      review('3', daysLater(1), { card: 'new', rating: 'good' }),
      event('4', daysLater(2), { type: 'relink', from: 'old', to: 'new' }),
    ]
    const learner = replay(events)
    expect([...learner.cards.keys()]).toEqual(['new'])
    expect(learner.cards.get('new')?.reviews).toBe(2)
  })
})

describe('undo', () => {
  const before = [
    review('1', MONDAY, { card: 'a', rating: 'good', seconds: 10 }),
    review('2', later(MINUTE), { card: 'b', rating: 'again', seconds: 20 }),
  ]
  const undo = (of: string, minutes = 60) =>
    event(`undo-${of}`, later(minutes * MINUTE), { type: 'undo', of })

  it('takes a rating back as if it had never been', () => {
    const learner = folded([undo('2')], replay(before))
    const without = replay(before.slice(0, 1))
    expect(plain(learner)).toMatchObject({
      cards: plain(without).cards,
      days: plain(without).days,
      changes: without.changes,
    })
  })

  it('takes back what is not the newest of all, if it is of its card', () => {
    const learner = folded([undo('1')], replay(before))
    expect(plain(learner)).toEqual(plain(replay([...before, undo('1')])))
    expect([...learner.cards.keys()]).toEqual(['b'])
  })

  it('is stale where more was made of the card since', () => {
    const more = [...before, event('3', later(2 * MINUTE), { type: 'flag', card: 'a' })]
    expect(replay([undo('1')], replay(more))).toBe('stale')
    const { cards } = replay([...more, undo('1')])
    expect(cards.get('a')).toEqual({ ...newCard('a'), flagged: true })
    expect(cards.get('b')).toEqual(replay(before).cards.get('b'))
  })

  it('is stale for what is too long ago', () => {
    const many = Array.from({ length: 65 }, (_, at) =>
      review(String(at).padStart(2, '0'), later(at * MINUTE), { card: `c${at}`, rating: 'good' }),
    )
    const learner = replay(many)
    expect(learner.changes).toHaveLength(64)
    expect(replay([undo('00', 90)], learner)).toBe('stale')
    expect(replay([undo('01', 90)], learner)).not.toBe('stale')
  })

  it('of nothing that is known changes nothing, and an undo cannot be taken back', () => {
    const strange = [undo('nobody', 60), undo('undo-2', 61), undo('2', 62)]
    expect(plain(replay([...before, ...strange])).cards).toEqual(plain(replay(before.slice(0, 1))).cards)
  })
})

describe('laws', () => {
  it('replaying in two parts is replaying at once', () => {
    fc.assert(
      fc.property(journals, fc.nat(120), (journal, at) => {
        const [first, second] = [journal.slice(0, at), journal.slice(at)]
        expect(plain(again(second, replay(first), first))).toEqual(plain(replay(journal)))
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('replaying event by event is replaying at once', () => {
    fc.assert(
      fc.property(journals, journal => {
        let learner: Learner = emptyLearner
        journal.forEach((one, at) => {
          learner = again([one], learner, journal.slice(0, at))
        })
        expect(plain(learner)).toEqual(plain(replay(journal)))
      }),
      { seed: 12, numRuns: 100 },
    )
  })

  it('a rating that is taken back leaves what was there before', () => {
    fc.assert(
      fc.property(journals, fc.constantFrom('a', 'q/1', 'new one'), (journal, card) => {
        const before = replay(journal)
        const at = instant((before.last?.at ?? MONDAY) + MINUTE)
        const after = folded(
          [review('~r', at, { card, rating: 'again' }), event('~u', at, { type: 'undo', of: '~r' })],
          before.last ? before : { ...before, last: { at: MONDAY, id: '' } },
        )
        const { cards, days, seen, settings } = plain(after)
        expect({ cards, days, seen, settings }).toEqual({
          cards: plain(before).cards,
          days: plain(before).days,
          seen: plain(before).seen,
          settings: before.settings,
        })
      }),
      { seed: 13, numRuns: 200 },
    )
  })

  it('two machines that merge their journals agree, in whatever order they do', () => {
    fc.assert(
      fc.property(journals, fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }), (journal, sides) => {
        const here = journal.filter((_, at) => sides[at])
        const there = journal.filter((_, at) => !sides[at])
        const merged = plain(replay([...here, ...there].sort(byTime)))
        expect(plain(replay([...there, ...here, ...here].sort(byTime)))).toEqual(merged)
        expect(plain(again(there, replay(here), here))).toEqual(merged)
      }),
      { seed: 14, numRuns: 200 },
    )
  })

  it('never changes what it was given', () => {
    fc.assert(
      fc.property(journals, journals, (first, second) => {
        const learner = replay(first)
        const copy = structuredClone(plain(learner))
        replay(second, learner)
        expect(plain(learner)).toEqual(copy)
      }),
      { seed: 15, numRuns: 50 },
    )
  })
})
