import { describe, expect, test } from 'vitest'
import { meetingReviews, mockRating } from '../../src/group/mock-reviews.ts'
import type { Score } from '../../src/model/mock.ts'
import { seconds } from '../../src/model/time.ts'
import { begin, type Happened, meetingOf, question, START } from './held-meeting.ts'

const rated = (final: Score, given: readonly Score[], more: { hints?: number; passed?: boolean } = {}) =>
  mockRating({ passed: false, hints: 0, ...more, knowledge: { final, given } })

describe('what a round says of memory', () => {
  test.each([
    ['a pass is again, whatever was said then', rated(4, [4, 4], { passed: true }), 'again'],
    ['who cannot define it is at again', rated(1, [1, 2]), 'again'],
    ['a part of it is hard', rated(2, [2, 3]), 'hard'],
    ['any hint caps at hard', rated(4, [4, 4], { hints: 1 }), 'hard'],
    ['a hint makes nothing better', rated(1, [1, 1], { hints: 1 }), 'again'],
    ['all of it is good', rated(3, [3, 4]), 'good'],
    ['more than that is easy where two agree', rated(4, [4, 4]), 'easy'],
    ['more than that is easy where they are one apart', rated(4, [3, 4, 4]), 'easy'],
    ['raters who are two apart give good at most', rated(4, [2, 4, 4]), 'good'],
    ['a single rater gives good at most', rated(4, [4]), 'good'],
    [
      'nothing is said where nobody has rated',
      mockRating({ passed: false, hints: 2, knowledge: null }),
      null,
    ],
    ['a pass needs no rating', mockRating({ passed: true, hints: 0, knowledge: null }), 'again'],
  ])('%s', (_, rating, wanted) => {
    expect(rating).toBe(wanted)
  })
})

const asked = (turn: number, round: number, id: string): Happened => ({
  type: 'asked',
  turn,
  round,
  question: question(id),
})
const scored = (by: string, round: number, knowledge: Score, delivery: Score = 3): Happened => [
  by,
  { type: 'scored', turn: 1, round, scores: { knowledge, delivery } },
]

const HELD: readonly Happened[] = [
  begin(1, 'Jun', 'sol', ['min']),
  asked(1, 1, 'os-interrupt'),
  { type: 'answered', turn: 1, round: 1, seconds: seconds(124.6) },
  { type: 'follow-up', turn: 1, round: 1, number: 1, card: 'os-interrupt~1', text: '왜?' },
  { type: 'followed-up', turn: 1, round: 1, number: 1, score: 4, seconds: seconds(40) },
  { type: 'follow-up', turn: 1, round: 1, number: 2, card: null, text: '예를 들면?' },
  { type: 'followed-up', turn: 1, round: 1, number: 2, score: 1, seconds: seconds(10) },
  scored('sol', 1, 3),
  scored('min', 1, 4, 2),
  { type: 'revealed', turn: 1, round: 1, forced: false },
  asked(1, 2, 'os-lock'),
  { type: 'passed', turn: 1, round: 2 },
  { type: 'stolen', turn: 1, round: 2, member: 'min' },
  asked(1, 3, 'os-paging'),
  { type: 'turn-ended', turn: 1 },
  begin(2, 'sol', 'jun'),
  asked(2, 1, 'os-lock'),
  { type: 'passed', turn: 2, round: 1 },
]

test('a member has the reviews of their own turns: questions that were rated or passed, and follow-ups of the bank', () => {
  const body = { type: 'review', verdict: null, mode: 'mock' } as const
  const mock = { date: '2026-05-11', turn: 1, hints: 0, from: 'live' } as const
  const first = { ...mock, raters: 2, scores: { knowledge: [3, 4], delivery: [2, 3] } }
  expect(meetingReviews(meetingOf(HELD), '@jun')).toEqual([
    {
      id: '7b8272b9-9789-5125-b2d6-98a152b8f05c',
      at: START + 10 * 60_000,
      card: 'os-interrupt',
      body: { ...body, card: 'os-interrupt', rating: 'good', seconds: 125, mock: first },
    },
    {
      id: 'dda5578f-d174-570b-8b48-ecdbafbae255',
      at: START + 4 * 60_000,
      card: 'os-interrupt~1',
      body: {
        ...body,
        card: 'os-interrupt~1',
        rating: 'good',
        seconds: 40,
        mock: { ...mock, raters: 1, scores: { knowledge: [4] } },
      },
    },
    {
      id: 'cc5eb8ea-251c-5a9c-98ae-18af95c367a5',
      at: START + 11 * 60_000,
      card: 'os-lock',
      body: {
        ...body,
        card: 'os-lock',
        rating: 'again',
        seconds: 0,
        mock: { ...mock, raters: 0, scores: {} },
      },
    },
  ])
})

test('whoever answers after a pass, and whoever was no candidate, has none', () => {
  expect(meetingReviews(meetingOf(HELD), 'min')).toEqual([])
})

test('the same question in two turns of a day is reviewed twice, and in a meeting that is read again once', () => {
  const ids = meetingReviews(
    meetingOf([
      ...HELD,
      begin(3, 'jun', 'min'),
      asked(3, 1, 'os-lock'),
      { type: 'passed', turn: 3, round: 1 },
      { type: 'turn-ended', turn: 3 },
    ]),
    'jun',
  ).map(({ id }) => id)
  expect(ids).toHaveLength(4)
  expect(new Set(ids).size).toBe(4)
  expect(meetingReviews(meetingOf(HELD), 'JUN').map(({ id }) => id)).toEqual(ids.slice(0, 3))
})

test('an instance of a generated question can be shown again', () => {
  const made = question('os-race', { kind: 'generated', seed: 42, generator: 'race@1 {"threads":2}' })
  const meeting = meetingOf([
    begin(1, 'jun', 'sol'),
    { type: 'asked', turn: 1, round: 1, question: made },
    { type: 'passed', turn: 1, round: 1 },
    { type: 'turn-ended', turn: 1 },
  ])
  expect(meetingReviews(meeting, 'jun').map(({ body }) => [body.seed, body.generator])).toEqual([
    [42, 'race@1 {"threads":2}'],
  ])
})
