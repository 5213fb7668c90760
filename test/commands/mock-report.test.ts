import { describe, expect, it } from 'vitest'
import { type Machine, machine } from '../world.ts'
import { type HeldTurn, hold } from './mock-meetings.ts'

/** Two meetings of three; in the second one `chae` was not there. */
function group(): Machine {
  const quiz = machine({ env: { LANG: 'en_US.UTF-8' } })
  hold(quiz, '2026-02-16', [
    {
      candidate: 'jimin',
      interviewer: 'bo',
      scribe: 'chae',
      rounds: [
        { question: 'q1', scores: { bo: [3, 2], chae: [4, 2] }, self: [4, 3], hints: 1 },
        { question: 'q2', topic: 'network/tcp' },
      ],
    },
    {
      candidate: 'bo',
      interviewer: 'chae',
      scribe: 'jimin',
      rounds: [{ question: 'q3', scores: { chae: [1, 1], jimin: [3, 1] } }],
    },
    { candidate: 'chae', interviewer: 'jimin', scribe: 'bo' },
  ])
  hold(quiz, '2026-02-23', [
    {
      candidate: 'bo',
      interviewer: 'jimin',
      scribe: null,
      rounds: [{ question: 'q4', scores: { jimin: [2, 2] } }],
    },
    { candidate: 'jimin', interviewer: 'bo', scribe: null },
  ])
  return quiz
}

const agreed = (change: object): object => ({
  items: 2,
  needed: 20,
  pairs: 2,
  wide: 0,
  alpha: null,
  ...change,
})

describe('quiz mock report', () => {
  it('has levels by topic, what the candidates think of themselves, and how far raters are apart', async () => {
    expect(await group().json('mock', 'report')).toEqual({
      version: 1,
      rounds: 4,
      members: [
        {
          member: 'bo',
          topics: [{ topic: 'os/lock', questions: 2, passed: 0, hints: 0, knowledge: 1, delivery: 1 }],
          self: null,
        },
        {
          member: 'jimin',
          topics: [
            { topic: 'network/tcp', questions: 1, passed: 1, hints: 0, knowledge: 1, delivery: null },
            { topic: 'os/lock', questions: 1, passed: 0, hints: 1, knowledge: 3, delivery: 2 },
          ],
          self: { items: 1, knowledge: 1, delivery: 1 },
        },
      ],
      agreement: {
        knowledge: agreed({ exact: 0, withinOne: 0.5, difference: 1.5, wide: 1 }),
        delivery: agreed({ exact: 1, withinOne: 1, difference: 0 }),
      },
      severity: null,
    })
  })

  it('is about one candidate where one is named, in whatever spelling', async () => {
    const { members } = Object(await group().json('mock', 'report', '--member', '@Bo'))
    expect(members).toHaveLength(1)
    const { code, err } = await group().run('mock', 'report', '--member', '@nobody')
    expect(code).toBe(2)
    expect(err).toContain('@nobody has not been interviewed in any meeting.')
    expect(err).toContain('There are: @bo, @jimin')
  })

  it('says that there is too little for alpha, and nothing of a rater before ten shared scores', async () => {
    const { out } = await group().run('mock', 'report')
    expect(out).toContain("Krippendorff's α: not enough data (needs 20 questions)")
    expect(out).not.toContain('How you rate')
  })

  it('tells a rater alone how they rate, from ten shared scores on', async () => {
    const quiz = machine()
    const rounds = [1, 2, 3, 4, 5].map(at => ({
      question: `q${at}`,
      scores: { jimin: [2, 3], bo: [4, 3] } as const,
    }))
    hold(quiz, '2026-02-16', [{ candidate: 'chae', interviewer: 'jimin', scribe: 'bo', rounds }])
    expect(await quiz.json('mock', 'report')).toMatchObject({ severity: { items: 10, difference: -1 } })
    expect((await quiz.run('mock', 'report')).out).toContain(
      '−1.00 against the others, over 10 shared scores',
    )
    await quiz.run('config', 'set', 'member', 'bo')
    expect(await quiz.json('mock', 'report')).toMatchObject({ severity: { items: 10, difference: 1 } })
    await quiz.run('config', 'set', 'member', 'chae')
    expect(await quiz.json('mock', 'report')).toMatchObject({ severity: null })
  })

  it('says what to do where nothing was held yet', async () => {
    const { out, err } = await machine().run('mock', 'report')
    expect({ out, err }).toEqual({
      out: '',
      err: 'Nothing has been rated yet. Hold a mock interview with: quiz mock run\n',
    })
  })
})

describe('quiz mock fairness', () => {
  it('counts roles, pairs and places, and checks what was promised', async () => {
    const { members, uneven, promises, pairSpread, placeSpread } = Object(
      await group().json('mock', 'fairness'),
    )
    expect(members).toEqual([
      { member: 'bo', meetings: 2, candidate: 2, interviewer: 2, scribe: 1, places: [1, 1, 0] },
      { member: 'chae', meetings: 1, candidate: 1, interviewer: 1, scribe: 1, places: [0, 0, 1] },
      { member: 'jimin', meetings: 2, candidate: 2, interviewer: 2, scribe: 1, places: [1, 1, 0] },
    ])
    expect({ uneven, pairSpread, placeSpread }).toEqual({ uneven: [], pairSpread: 2, placeSpread: 1 })
    expect(promises).toEqual([
      { name: 'G1', state: 'kept' },
      { name: 'G2', state: 'kept' },
      { name: 'G3', state: 'open' },
      { name: 'G4', state: 'open' },
    ])
  })

  it('says who had a role too often or never', async () => {
    const quiz = machine()
    const turns: readonly HeldTurn[] = [
      { candidate: 'an', interviewer: 'bo', scribe: null },
      { candidate: 'bo', interviewer: 'an', scribe: null },
    ]
    hold(quiz, '2026-02-16', turns.slice(0, 1))
    const { out } = await quiz.run('mock', 'fairness')
    expect(out).toContain('2026-02-16-test: @an was never interviewer')
    expect(out).toContain('G1  not kept: each is')
    hold(quiz, '2026-02-23', [...turns].reverse())
    expect(await quiz.json('mock', 'fairness')).toMatchObject({
      meetings: 2,
      promises: [{ state: 'broken' }, { state: 'broken' }, { state: 'kept' }, { state: 'kept' }],
    })
  })

  it('says what to do where nothing was held yet', async () => {
    expect((await machine().run('mock', 'fairness')).err).toBe(
      'No mock interview has taken place yet. Plan one with: quiz mock plan --members\n@a,@b,@c\n',
    )
  })
})
