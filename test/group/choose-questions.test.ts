import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Askable } from '../../src/group/askable.ts'
import { candidatePasts } from '../../src/group/candidate-past.ts'
import { type ChosenForTurn, chooseQuestions } from '../../src/group/choose-questions.ts'
import type { PastRound } from '../../src/group/past-round.ts'
import { scoreOf, scoreTerms } from '../../src/group/question-score.ts'
import type { Handle } from '../../src/model/mock.ts'
import { LEVELS } from '../../src/model/question.ts'

const DATE = '2026-05-11'

const askable = (id: string, change: Partial<Askable> = {}): Askable => ({
  id,
  topic: 'os/lock',
  level: 'medium',
  keyPoints: 4,
  ...change,
})

const round = (candidate: Handle, question: string, change: Partial<PastRound> = {}): PastRound => ({
  meeting: '2026-05-04-aaaa',
  date: '2026-05-04',
  candidate,
  question,
  topic: 'os/lock',
  passed: false,
  knowledge: 2,
  ...change,
})

const AN = { candidate: 'an', interviewer: 'bo' }
const BO = { candidate: 'bo', interviewer: 'an' }

interface Draw {
  readonly pool: readonly Askable[]
  readonly rounds?: readonly PastRound[]
  readonly turns?: readonly (typeof AN)[]
  readonly questions?: number
  readonly seed?: number
}

const draw = ({ pool, rounds = [], turns = [AN], questions = 5, seed = 1 }: Draw): readonly ChosenForTurn[] =>
  chooseQuestions({
    turns,
    pool,
    questions,
    seed,
    heard: new Set(),
    knowledge: { recall: () => null, isPlanned: () => false, past: candidatePasts(rounds, DATE) },
  })

const idsOf = (turn: ChosenForTurn | undefined): readonly string[] =>
  (turn?.questions ?? []).map(({ question }) => question.id)

describe('the score of a question', () => {
  const knowledge = {
    recall: (member: Handle, id: string) =>
      member === 'an' && id === 'known' ? 0.8 : member === 'bo' ? 0.3 : null,
    isPlanned: ({ id }: Askable) => id === 'known',
    past: candidatePasts(
      [
        round('an', 'old', { knowledge: 4, date: '2026-04-11', meeting: '2026-04-11-bbbb' }),
        round('an', 'between', { knowledge: null, date: '2026-04-20', meeting: '2026-04-20-cccc' }),
        round('an', 'passed', { passed: true, knowledge: null, topic: 'network/tcp' }),
        round('an', 'lately', { knowledge: 4 }),
      ],
      DATE,
    ),
  }
  const termsOf = (question: Askable) => scoreTerms(question, AN, knowledge)

  it('adds what speaks for it', () => {
    expect(termsOf(askable('known', { topic: 'new' }))).toEqual({
      weak: 20,
      unsure: 5,
      planned: 20,
      requeued: 0,
      fresh: 5,
      lately: 0,
      unjudged: 0,
    })
    expect(scoreOf(termsOf(askable('known', { topic: 'new' })))).toBe(50)
  })

  it('counts a pass as the lowest level, asks it again, and does not mind that it was asked lately', () => {
    // 1 - (0.85 · 0 + 2 · 0.5) / (0.85 + 2) with 0.85 = 0.5 ^ (7 / 30)
    expect(termsOf(askable('passed', { topic: 'network/tcp' }))).toEqual({
      weak: 26,
      unsure: 13,
      planned: 0,
      requeued: 15,
      fresh: 0,
      lately: 0,
      unjudged: 0,
    })
  })

  it('takes off what was asked in one of the last two meetings of the candidate', () => {
    // 1 - (0.85 + 0.5 + 2 · 0.5) / (0.85 + 0.5 + 2): a level of 4 a week and one thirty days ago
    const terms = { weak: 12, unsure: 13, planned: 0, requeued: 0, fresh: 0, unjudged: 0 }
    expect(termsOf(askable('lately'))).toEqual({ ...terms, lately: -60 })
    expect(termsOf(askable('old'))).toEqual({ ...terms, lately: 0 })
  })

  it('takes off what the interviewer has forgotten and has too few key points to judge by', () => {
    expect(termsOf(askable('bare', { topic: 'new', keyPoints: 2 })).unjudged).toBe(-30)
    expect(termsOf(askable('bare', { topic: 'new', keyPoints: 3 })).unjudged).toBe(0)
  })
})

describe('the questions of a turn', () => {
  const pool = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(topic =>
    LEVELS.map(level => askable(`${topic}-${level}`, { topic, level })),
  )

  it('begin with an easy or a medium one, and have an easy, at most one hard and at most two of a topic', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [turn] = draw({ pool, seed })
      const questions = (turn?.questions ?? []).map(({ question }) => question)
      expect(questions).toHaveLength(5)
      expect(questions[0]?.level).not.toBe('hard')
      expect(questions.filter(({ level }) => level === 'easy').length).toBeGreaterThanOrEqual(1)
      expect(questions.filter(({ level }) => level === 'hard').length).toBeLessThanOrEqual(1)
      for (const { topic } of questions)
        expect(questions.filter(one => one.topic === topic).length).toBeLessThanOrEqual(2)
    }
  })

  it('have the one that was passed, also where it is hard and scores worst', () => {
    const rounds = [
      round('an', 'a-hard', { passed: true, knowledge: null, topic: 'a' }),
      ...[1, 2, 3, 4, 5].map(() => round('an', 'x', { topic: 'a', knowledge: 4 as const })),
    ]
    for (let seed = 0; seed < 20; seed++) {
      const questions = idsOf(draw({ pool, rounds, seed })[0])
      expect(questions).toContain('a-hard')
      expect(questions.filter(id => id.endsWith('hard'))).toEqual(['a-hard'])
      expect(questions[0]).not.toBe('a-hard')
    }
  })

  it('come again until they are answered, and no longer', () => {
    const passed = round('an', 'a-easy', { passed: true, knowledge: null, topic: 'a' })
    const answered = round('an', 'a-easy', { meeting: '2026-05-05-dddd', date: '2026-05-05', topic: 'a' })
    expect(idsOf(draw({ pool, rounds: [passed] })[0])).toContain('a-easy')
    expect(idsOf(draw({ pool, rounds: [passed, answered] })[0])).not.toContain('a-easy')
  })

  it('keep as many of the rules as the banks have questions for', () => {
    const hard = ['a', 'b', 'c'].map(id => askable(id, { level: 'hard' }))
    expect([...idsOf(draw({ pool: hard })[0])].sort()).toEqual(['a', 'b', 'c'])
    const one = askable('easy', { level: 'easy' })
    expect(idsOf(draw({ pool: [...hard, one], questions: 2 })[0])[0]).toBe('easy')
  })

  it('have spares of each level, which nobody else in the room is asked', () => {
    const turns = draw({ pool, turns: [AN, BO], questions: 2 })
    const heard = turns.flatMap(({ questions, spares }) =>
      [...questions, ...spares].map(({ question }) => question.id),
    )
    expect(turns.map(({ spares }) => spares.map(({ question }) => question.level))).toEqual([LEVELS, LEVELS])
    expect(new Set(heard).size).toBe(heard.length)
  })
})

const ids = fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `q${at}`))
const pools = fc.uniqueArray(
  fc.record({
    id: ids,
    topic: fc.constantFrom('a', 'b', 'c'),
    level: fc.constantFrom(...LEVELS),
    keyPoints: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ id }) => id, minLength: 1 },
)
const histories = fc.array(
  fc.record({
    meeting: fc.constantFrom('2026-04-20-a', '2026-04-27-b', '2026-05-04-c'),
    candidate: fc.constantFrom('an', 'bo', 'chae', 'do'),
    question: ids,
    passed: fc.boolean(),
  }),
  { maxLength: 20 },
)
type Past = typeof histories extends fc.Arbitrary<infer T> ? T : never
const roundsOf = (past: Past): readonly PastRound[] =>
  [...past]
    .sort((a, b) => (a.meeting < b.meeting ? -1 : a.meeting > b.meeting ? 1 : 0))
    .map(({ meeting, candidate, question, passed }) =>
      round(candidate, question, {
        meeting,
        date: meeting.slice(0, 10),
        topic: 'a',
        passed,
        knowledge: passed ? null : 3,
      }),
    )
const seed = { seed: 20260511, numRuns: 200 }

describe('whatever the banks and the past', () => {
  it('no question comes twice in a room', () => {
    fc.assert(
      fc.property(pools, histories, fc.integer({ min: 1, max: 9 }), (pool, past, questions) => {
        const heard = draw({ pool, rounds: roundsOf(past), turns: [AN, BO], questions }).flatMap(turn => [
          ...idsOf(turn),
          ...turn.spares.map(({ question }) => question.id),
        ])
        expect(new Set(heard).size).toBe(heard.length)
      }),
      seed,
    )
  })

  it('something that was passed is asked in the next meeting, where the bank has it and nobody else needs it', () => {
    fc.assert(
      fc.property(pools, histories, fc.integer({ min: 1, max: 9 }), (pool, past, questions) => {
        const rounds = roundsOf(past)
        const { isRequeued } = candidatePasts(rounds, DATE)('an')
        const again = pool.filter(({ id }) => isRequeued(id))
        const asked = idsOf(draw({ pool, rounds, questions })[0])
        expect(again.length === 0 || asked.some(isRequeued)).toBe(true)
      }),
      seed,
    )
  })

  it('what is chosen follows from the seed and the past, not from the order of the banks', () => {
    fc.assert(
      fc.property(pools, histories, fc.integer(), (pool, past, number) => {
        const known = { rounds: roundsOf(past), turns: [AN, BO], seed: number }
        expect(draw({ pool, ...known })).toEqual(draw({ pool: [...pool].reverse(), ...known }))
      }),
      seed,
    )
  })

  it('what somebody did changes nothing in a room without them', () => {
    fc.assert(
      fc.property(pools, histories, histories, (pool, past, more) => {
        const elsewhere = more.filter(({ candidate }) => candidate !== 'an' && candidate !== 'bo')
        const turns = [AN, BO]
        expect(draw({ pool, turns, rounds: roundsOf([...past, ...elsewhere]) })).toEqual(
          draw({ pool, turns, rounds: roundsOf(past) }),
        )
      }),
      seed,
    )
  })
})
