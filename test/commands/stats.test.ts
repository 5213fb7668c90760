import { describe, expect, it } from 'vitest'
import { daysOf, machine } from '../world.ts'
import { BANKS } from './banks.ts'

describe('stats', () => {
  it('says how to begin where nothing was rated', async () => {
    const { run } = machine({ files: BANKS })
    expect(await run('stats')).toEqual({
      code: 0,
      err: '',
      out: 'Cards  new 7 · draft 1\n\nNothing has been rated yet. Begin with: quiz session\n',
    })
  })

  it('does not make much of a retention that rests on a few reviews', async () => {
    const { run, review, pass } = machine({ files: BANKS })
    review('lock-mutex', 'good')
    expect((await run('stats')).out).toContain('Retention  nothing has come back for a second day yet\n')
    pass(daysOf(1))
    review('lock-mutex', 'good')
    expect((await run('stats')).out).toContain('Retention  100% of 1 recalled (too few to say much)\n')
  })

  it('tells what of some topics is of all', async () => {
    const { run, review } = machine({ files: BANKS })
    review('lock-mutex', 'good')
    const notice = 'Streak, reviews and time are those of all topics.'
    expect((await run('stats')).out).not.toContain(notice)
    expect((await run('stats', 'network')).out).toContain(notice)
  })

  it('names what is forgotten again and again, and what to do about it', async () => {
    const { run, review, journal, pass } = machine({ files: BANKS })
    journal({ type: 'setting', key: 'leechAfter', value: 1 })
    journal({ type: 'setting', key: 'learningSteps', value: [] })
    review('tcp-3way~1', 'good')
    pass(daysOf(10))
    review('tcp-3way~1', 'again')
    const { out } = await run('stats')
    expect(out).toContain(
      `Forgotten again and again
  id          title
  tcp-3way~1  Why are two not enough?
  Rewrite one with: quiz edit <id>, or put it aside with: quiz mark <id>
  --suspend
`,
    )
  })

  it('has the same figures by name in its document', async () => {
    const { json, review, pass } = machine({ files: BANKS })
    review('lock-mutex', 'good')
    pass(daysOf(1))
    review('lock-mutex', 'again')
    const days = Array.from({ length: 14 }, (_, at) => ({
      date: `2026-03-${String(3 + at).padStart(2, '0')}`,
      count: at === 0 ? 1 : 0,
    }))
    expect(await json('stats')).toEqual({
      version: 1,
      due: 0,
      retention: { month: 0, all: 0 },
      tested: { month: 1, all: 1 },
      forecast: days,
      leeches: [],
      states: { new: 6, learning: 1, relearning: 0, review: 0, suspended: 0, buried: 0, draft: 1 },
      weakest: [{ topic: 'os/lock', title: 'Locks', retrievability: 1, retention: 0, tested: 1 }],
      topics: [{ topic: 'os/lock', title: 'Locks', retrievability: 1, retention: 0, tested: 1 }],
      ages: [
        // FSRS-6 with its own parameters: a good first answer has a stability of 2.3 days.
        { from: 1, to: 1, tested: 1, recalled: 0, retention: 0, predicted: expect.closeTo(0.947, 2) },
        ...[
          [2, 3],
          [4, 7],
          [8, 21],
          [22, 60],
          [61, null],
        ].map(([from, to]) => ({ from, to, tested: 0, recalled: 0, retention: null, predicted: null })),
      ],
      answers: {
        seconds: { new: 20, recall: null, fail: 20 },
        budgeted: 0,
        over: 0,
        slowest: [],
      },
      hardest: [
        { card: 'lock-mutex', tested: 1, recalled: 0, lapses: 0, difficulty: expect.closeTo(7.39, 2) },
      ],
      drafts: ['tcp-window'],
      predictions: { tests: 1, missing: 99, raw: null, calibrated: null, average: null, better: null },
      evidence: { answered: 1, tests: 1 },
      practice: {
        streak: { current: 2, longest: 2 },
        week: { reviews: 2 / 7, seconds: 40 / 7 },
        month: { reviews: 2 / 30, seconds: 40 / 30 },
        days: [
          { date: '2026-03-02', count: 1, seconds: 20 },
          { date: '2026-03-03', count: 1, seconds: 20 },
        ],
      },
    })
  })
})
