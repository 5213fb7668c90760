import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatePasts } from '../../src/group/candidate-past.ts'
import { pastRounds } from '../../src/group/meeting-history.ts'
import { minutesOfMeeting } from '../../src/group/minutes-of-meeting.ts'
import { meetingReviews, mockReviews } from '../../src/group/mock-reviews.ts'
import { writtenOutcome } from '../../src/group/round-outcome.ts'
import type { Minutes } from '../../src/model/minutes.ts'
import type { Score } from '../../src/model/mock.ts'
import { seconds } from '../../src/model/time.ts'
import { parseMinutes } from '../../src/notes/minutes/parse-minutes.ts'
import { printMinutes } from '../../src/notes/minutes/print-minutes.ts'
import { begin, type Happened, meetingOf, question } from './held-meeting.ts'

const point = (text: string) => ({ text, optional: false })

const HELD: readonly Happened[] = [
  { type: 'attendance', member: 'ari', present: false },
  begin(1, 'jun', 'sol', ['min']),
  {
    type: 'asked',
    turn: 1,
    round: 1,
    question: question('os-interrupt', {
      keyPoints: [point('비동기로\nCPU에 알린다'), point('복귀한다'), point('# 특권 모드')],
      hints: ['신호'],
    }),
  },
  { type: 'ticked', turn: 1, round: 1, point: 1, tick: 'answer' },
  { type: 'ticked', turn: 1, round: 1, point: 2, tick: 'follow-up' },
  { type: 'hint', turn: 1, round: 1, hint: 1, text: '신호' },
  { type: 'answered', turn: 1, round: 1, seconds: seconds(185) },
  { type: 'follow-up', turn: 1, round: 1, number: 1, card: 'os-trap', text: '트랩과 다른 점은?' },
  { type: 'followed-up', turn: 1, round: 1, number: 1, score: 3, seconds: seconds(40) },
  { type: 'follow-up', turn: 1, round: 1, number: 2, card: null, text: '실제로 겪은 일은?' },
  ['sol', { type: 'scored', turn: 1, round: 1, scores: { knowledge: 2, delivery: 4 } }],
  [
    'sol',
    { type: 'rescored', turn: 1, round: 1, scores: { knowledge: 3, delivery: 4 }, reason: '복귀도 말했다' },
  ],
  ['min', { type: 'scored', turn: 1, round: 1, scores: { knowledge: 2, delivery: 3 } }],
  ['sol', { type: 'remark', turn: 1, round: 1, kind: 'good', text: '결론부터 말했다\n\n예시도 좋았다' }],
  { type: 'asked', turn: 1, round: 2, question: question('os-race', { seed: 7 }) },
  { type: 'passed', turn: 1, round: 2 },
  { type: 'stolen', turn: 1, round: 2, member: 'sol' },
  { type: 'remark', turn: 1, round: null, kind: 'next', text: '더 천천히' },
  { type: 'turn-ended', turn: 1 },
  { type: 'turn-dropped', turn: 2 },
]

const OPTIONS = {
  lang: 'ko',
  named: false,
  order: ['모의 면접'],
  next: ['페이지 교체', ' '],
  board: [],
} as const

test('minutes tell the meeting as it was held', () => {
  expect(printMinutes(minutesOfMeeting(meetingOf(HELD), OPTIONS))).toBe(`# 260511 월

- 참석자
  - @jun
  - @sol
  - @min
- 주제
  - 인터럽트
- 진행 순서
  - 모의 면접

## 다음주 주제

- [os-race] os-race란? (다시: @jun)
- 페이지 교체

## 모의 면접

### 1차 @jun (면접관 @sol, 기록 @min)

- 다음에
  - 더 천천히

#### [os-interrupt] os-interrupt란?

- 진행
  - 3:05, 힌트 1
- 핵심 포인트 2/3
  - [x] 비동기로 CPU에 알린다
  - [~] 복귀한다
  - [ ] \\# 특권 모드
- 꼬리 질문
  - [os-trap] 트랩과 다른 점은? 3
  - (자유) 실제로 겪은 일은?
- 평가
  - 지식 2: 2, 3
  - 전달 3: 3, 4
- 좋았던 점
  - 결론부터 말했다
  - 예시도 좋았다

#### [os-race] os-race란? <!-- seed: 7 -->

- 진행
  - 패스, @sol 답변
`)
})

test('who gave which score stands there only where that is wanted', () => {
  const written = printMinutes(minutesOfMeeting(meetingOf(HELD), { ...OPTIONS, named: true, lang: 'en' }))
  expect(written.split('\n').filter(line => /knowledge|delivery/u.test(line))).toEqual([
    '  - knowledge 2: @sol 3, @min 2',
    '  - delivery 3: @sol 4, @min 3',
  ])
})

const rounds = (minutes: Minutes) =>
  minutes.blocks.flatMap(block =>
    block.type === 'mock' ? block.turns.flatMap(turn => turn.rounds.map(round => ({ turn, round }))) : [],
  )

const score = fc.constantFrom<Score>(1, 2, 3, 4)
const happened = fc
  .array(
    fc.record({
      passed: fc.boolean(),
      hints: fc.integer({ min: 0, max: 2 }),
      took: fc.option(fc.integer({ min: 0, max: 900 })),
      given: fc.array(score, { maxLength: 4 }),
      followUp: fc.option(score),
    }),
    { maxLength: 4 },
  )
  .map(all =>
    all.flatMap(({ passed, hints, took, given, followUp }, at): readonly Happened[] => {
      const inRound = { turn: 1, round: at + 1 }
      return [
        { type: 'asked', ...inRound, question: question(`q${at}`) },
        ...Array.from(
          { length: hints },
          (_, hint): Happened => ({ type: 'hint', ...inRound, hint: hint + 1, text: 'h' }),
        ),
        ...(took === null ? [] : [{ type: 'answered' as const, ...inRound, seconds: seconds(took) }]),
        ...(passed ? [{ type: 'passed' as const, ...inRound }] : []),
        { type: 'follow-up', ...inRound, number: 1, card: `q${at}~1`, text: '왜?' },
        { type: 'followed-up', ...inRound, number: 1, score: followUp, seconds: seconds(9) },
        ...given.map(
          (one, by): Happened => [
            `r${by}`,
            { type: 'scored', ...inRound, scores: { knowledge: one, delivery: 2 } },
          ],
        ),
      ]
    }),
  )

test('minutes that are read again give the reviews that were given live', () => {
  fc.assert(
    fc.property(happened, fc.boolean(), fc.constantFrom('ko', 'en'), (all, named, lang) => {
      const meeting = meetingOf([
        begin(1, 'jun', 'r0', ['r1', 'r2', 'r3']),
        ...all,
        { type: 'turn-ended', turn: 1 },
      ])
      const written = printMinutes(minutesOfMeeting(meeting, { ...OPTIONS, named, lang }))
      const { minutes, problems } = parseMinutes(written)
      const read = rounds(minutes).flatMap(({ turn, round }) =>
        mockReviews(
          { date: minutes.date ?? '', turn: turn.turn, candidate: turn.candidate },
          writtenOutcome(round, round.id ?? ''),
          'minutes',
        ),
      )
      expect(problems).toEqual([])
      expect(read.map(({ id, body }) => [id, body.card, body.rating])).toEqual(
        meetingReviews(meeting, 'jun').map(({ id, body }) => [id, body.card, body.rating]),
      )
    }),
    { seed: 20260511 },
  )
})

const pass = (turn: number, candidate: string, ...ids: readonly string[]): readonly Happened[] => [
  begin(turn, candidate, 'sol'),
  ...ids.flatMap((id, at): readonly Happened[] => [
    { type: 'asked', turn, round: at + 1, question: question(id) },
    { type: 'passed', turn, round: at + 1 },
  ]),
]

test('the next meeting asks again what was passed or not known the last time, as its minutes say', () => {
  const first = meetingOf([...pass(1, 'jun', 'a', 'b'), ...pass(2, 'sol', 'c')])
  const second = meetingOf(
    [
      begin(1, 'jun', 'sol'),
      { type: 'asked', turn: 1, round: 1, question: question('a') },
      { type: 'answered', turn: 1, round: 1, seconds: seconds(60) },
      ['sol', { type: 'scored', turn: 1, round: 1, scores: { knowledge: 2, delivery: 1 } }],
      { type: 'revealed', turn: 1, round: 1, forced: false },
      { type: 'asked', turn: 1, round: 2, question: question('e') },
      { type: 'answered', turn: 1, round: 2, seconds: seconds(60) },
      ['sol', { type: 'scored', turn: 1, round: 2, scores: { knowledge: 1, delivery: 4 } }],
      { type: 'revealed', turn: 1, round: 2, forced: false },
      ...pass(2, 'sol', 'd'),
      { type: 'turn-dropped', turn: 2 },
    ],
    { date: '2026-05-18' },
  )
  const past = pastRounds([
    { id: '2026-05-11-k3f9', meeting: first },
    { id: '2026-05-18-k3f9', meeting: second },
  ])
  const pasts = candidatePasts(past, '2026-05-25')
  const again = (member: string) => [...'abcde'].filter(pasts(member).isRequeued)
  expect([again('jun'), again('sol')]).toEqual([
    ['b', 'e'],
    ['c', 'd'],
  ])
  const [agenda] = minutesOfMeeting(second, OPTIONS).blocks.filter(({ type }) => type === 'agenda')
  expect(agenda).toEqual({
    type: 'agenda',
    items: [
      { id: 'e', text: 'e란?', again: ['jun'] },
      { id: 'd', text: 'd란?', again: ['sol'] },
      { id: null, text: '페이지 교체', again: [] },
    ],
  })
})

test('as long as a turn runs, nothing is told of what has yet to be revealed, and nothing goes into a memory', () => {
  const running: readonly Happened[] = [
    begin(1, 'jun', 'sol'),
    { type: 'asked', turn: 1, round: 1, question: question('a') },
    { type: 'answered', turn: 1, round: 1, seconds: seconds(60) },
    ['sol', { type: 'scored', turn: 1, round: 1, scores: { knowledge: 1, delivery: 4 } }],
  ]
  const told = (...more: readonly Happened[]) => {
    const meeting = meetingOf([...running, ...more])
    const written = printMinutes(minutesOfMeeting(meeting, { ...OPTIONS, next: [] }))
    return {
      scores: written.includes('지식 1'),
      agenda: written.includes('다음주 주제'),
      reviews: meetingReviews(meeting, 'jun').length,
    }
  }
  const revealed = { type: 'revealed', turn: 1, round: 1, forced: true } as const
  expect(told()).toEqual({ scores: false, agenda: false, reviews: 0 })
  expect(told(revealed)).toEqual({ scores: true, agenda: true, reviews: 0 })
  expect(told(revealed, { type: 'turn-ended', turn: 1 })).toEqual({ scores: true, agenda: true, reviews: 1 })
})

test('whoever had to leave has been there, whoever did not come has not', () => {
  const meeting = meetingOf([
    ...pass(1, 'jun', 'a'),
    { type: 'turn-ended', turn: 1 },
    ...['sol', 'ari'].map(member => ({ type: 'attendance' as const, member, present: false })),
  ])
  const [members] = minutesOfMeeting(meeting, OPTIONS).blocks
  expect(members).toEqual({ type: 'members', entries: ['jun', 'sol', 'min'] })
})
