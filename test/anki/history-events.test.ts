import { expect, test } from 'vitest'
import type { CardHistory } from '../../src/anki/anki-reading.ts'
import { historyEntries, importedAlone } from '../../src/anki/history-events.ts'
import { EVENT_VERSION, type JournalEvent } from '../../src/model/event.ts'
import { instant, offset } from '../../src/model/time.ts'

const review = (id: number, button: number, kind = 1, factor = 2500) => ({
  id,
  button,
  taken: 4200,
  kind,
  factor,
})
const HISTORIES: readonly CardHistory[] = [
  { guid: 'a+b', question: 'anki-a', gap: null, reviews: [review(60_000, 1), review(120_000, 4)] },
  {
    guid: 'c',
    question: 'anki-c',
    gap: 2,
    reviews: [review(90_000, 3, 3, 0), review(99_000, 0, 4, 0), review(99_500, 0, 4, 2500)],
  },
  { guid: 'd', question: 'not taken', gap: null, reviews: [review(1, 1)] },
]

const entriesOf = (events: readonly JournalEvent[], histories = HISTORIES) =>
  historyEntries({
    histories,
    idOf: id => (id === 'not taken' ? null : id.replace('anki-', '')),
    events,
    offset: () => offset(540),
  })

const written = (events: readonly JournalEvent[]): readonly JournalEvent[] => [
  ...events,
  ...entriesOf(events).map(({ event, stamp }) => ({ v: EVENT_VERSION, member: null, ...stamp, ...event })),
]
const undo = (of: string, at: number): JournalEvent => ({
  v: EVENT_VERSION,
  id: `undo-${of}-${at}`,
  at: instant(at),
  offset: offset(540),
  member: null,
  type: 'undo',
  of,
})
const own = (card: string, at: number): JournalEvent => ({
  v: EVENT_VERSION,
  id: `01a20289-9220-7000-8000-${at}`,
  at: instant(at),
  offset: offset(540),
  member: null,
  type: 'review',
  card,
  rating: 'good',
  seconds: 4,
  verdict: null,
  mode: 'session',
})

test('reviews are told in the order of their time, each on its card, with the buttons as ratings', () => {
  expect(
    entriesOf([]).map(({ event, stamp }) => [
      stamp.at,
      event.type,
      event.card,
      'rating' in event && [event.rating, event.seconds, event.mode],
    ]),
  ).toEqual([
    [60_000, 'review', 'a', ['again', 4.2, 'session']],
    [90_000, 'review', 'c/2', ['good', 4.2, 'cram']],
    [99_000, 'reset', 'c/2', false],
    [120_000, 'review', 'a', ['easy', 4.2, 'session']],
  ])
})

test('the id follows from the note’s guid and the review’s id', () => {
  expect(entriesOf([]).map(({ stamp }) => stamp.id)).toEqual([
    '4acf589d-245d-5379-917e-98972b0976cb',
    '612be08d-c6ac-50bd-9946-2f1f41f3396a',
    'fcb0cc19-e110-56d9-a954-d40f9d241af3',
    '1836b527-1186-5294-a063-368ea304d5de',
  ])
})

test('what was imported once is not imported again', () => {
  expect(entriesOf(written([]))).toEqual([])
  const more = [{ ...(HISTORIES[0] as CardHistory), reviews: [review(60_000, 1), review(500_000, 3)] }]
  expect(entriesOf(written([]), more).map(({ stamp }) => stamp.at)).toEqual([500_000])
})

test('what an export took to Anki is known when it comes back', () => {
  expect(entriesOf([own('a', 60_400), own('a', 120_001)]).map(({ event }) => event.card)).toEqual([
    'c/2',
    'c/2',
  ])
})

test('what was taken back comes again with the next import, once', () => {
  const first = written([])
  const undone = [...first, ...first.map(({ id }) => undo(id, 1_000_000))]
  const again = written(undone)
  expect(again.length - undone.length).toBe(4)
  expect(new Set(again.map(({ id }) => id)).size).toBe(again.length)
  expect(entriesOf(again)).toEqual([])
})

test('reviews are taken back with their question, where no other was built upon them', () => {
  const events = [...written([]), own('a', 900_000)]
  expect(importedAlone(new Set(['a', 'c', 'x']), events).map(event => 'card' in event && event.card)).toEqual(
    ['c/2', 'c/2'],
  )
  expect(importedAlone(new Set(['x']), events)).toEqual([])
})
