import { describe, expect, it } from 'vitest'
import { daysOf, machine } from '../world.ts'
import { BANKS } from './banks.ts'

describe('quiz alone', () => {
  it('welcomes a person who has no history, and says where the banks are', async () => {
    const { run, work, home } = machine({ files: BANKS, columns: 200 })
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Welcome. quiz session asks you questions, you say how well you knew the answer, and each comes back just before you would forget it: ten minutes a day are enough.',
      '',
      'The questions are Markdown files, read from these places:',
      `  ${work.replace(/work$/u, 'builtin')}`,
      `  ${work}/questions`,
      'Your own go into ./questions where you are, or into:',
      `  ${home}/questions`,
      '',
      '7 questions · 2 topics · 7 new',
      'Next  quiz session',
      '',
    ])
  })

  it.each(['topics', 'list', 'session'])('tells how to begin in %s too', async command => {
    const { run } = machine()
    const { out, err } = await run(command)
    expect(out + err).toBe('There is no question yet. Write one with: quiz add\n')
  })

  it('tells how to write the first question where there is none', async () => {
    const { run } = machine()
    expect((await run()).out).toContain(
      'There is no question yet. Write one with: quiz add\nNext  quiz add\n',
    )
  })

  it('says what is due and new, the streak and what is weakest', async () => {
    const { run, review, pass } = machine({ files: BANKS })
    review('lock-mutex', 'good')
    pass(daysOf(1))
    expect(await run()).toEqual({
      code: 0,
      err: '',
      out: `1 due · 6 new · about 2 minutes
Streak   1 day · a review today keeps it
Weakest  Locks
Next     quiz session
`,
    })
  })

  it('says when it goes on once the day is done', async () => {
    const { run, review, home, json } = machine({ files: BANKS })
    await run('config', 'set', 'newPerDay', '1', '--home', home)
    review('lock-mutex', 'easy')
    const { out } = await run()
    expect(out).toMatch(
      /^Done for today\.\nStreak +1 day\nWeakest +Locks\nDue next +in \d+d \(2026-03-\d\d 04:00\)\nNext +quiz session --new 6\n$/u,
    )
    expect(await json()).toEqual({
      version: 1,
      due: 0,
      new: 0,
      interview: null,
      readiness: null,
      today: null,
      streak: { current: 1, longest: 1 },
      weakest: [{ topic: 'os/lock', title: 'Locks', retrievability: 1, retention: null, tested: 0 }],
      nextDue: expect.stringMatching(/^2026-03-\d\dT19:00:00\.000Z$/u),
      next: 'quiz session --new 6',
    })
  })

  it('leaves the new questions out while a backlog waits', async () => {
    const { json, review, journal, pass, run, home } = machine({ files: BANKS })
    await run('config', 'set', 'sessionSize', '1', '--home', home)
    journal({ type: 'setting', key: 'learningSteps', value: [] })
    for (const card of ['lock-mutex', 'lock-count', 'tcp-3way']) review(card, 'good')
    pass(daysOf(60))
    expect(await json()).toMatchObject({ due: 3, new: 0, next: 'quiz session' })
  })
  it('says what the plan of the day says where an interview is coming', async () => {
    // A Monday.
    const { run, json, pass } = machine({ files: BANKS, columns: 120, at: '2026-03-02T10:00:00+09:00' })
    await run('plan', '--date', '2026-03-12', '--minutes', '3', '--rest', 'tue')
    expect((await run()).out).toMatch(/^5 new · 0 to refresh · about 3 minutes$/mu)
    expect(await json()).toMatchObject({ today: { new: 5, reviews: 0, rest: false }, next: 'quiz session' })
    pass(daysOf(1))
    expect((await run()).out).toContain(
      'Today is for rest. If you practise all the same: 5 new · 0 to refresh',
    )
    expect(await json()).toMatchObject({ today: { rest: true }, next: 'quiz plan' })
  })
})

describe('the menu on a terminal', () => {
  const menu = 'What now?\n  Practise\n  See the topics\n  See the statistics\n  Quit\n'

  it('shows topics and statistics and comes back until it is left', async () => {
    const { run } = machine({
      files: BANKS,
      interactive: true,
      answers: [{ choose: 'topics' }, { choose: 'statistics' }, { choose: 'Quit' }],
    })
    const { code, out, err } = await run()
    expect(code).toBe(0)
    expect(err).toBe(menu.repeat(3))
    expect(out).toContain('2 topics · 7 questions')
    expect(out).toContain('Nothing has been rated yet.')
  })

  it('starts the session', async () => {
    const { run } = machine({ files: BANKS, interactive: true, answers: [{ choose: 'Practise' }] })
    const { code, err } = await run()
    expect(err.startsWith(`${menu}0 due, 7 new\n`)).toBe(true)
    expect(code).toBe(130)
  })

  it('is not shown to a pipe, nor without a question', async () => {
    expect((await machine({ files: BANKS }).run()).err).toBe('')
    expect((await machine({ interactive: true }).run()).err).toBe('')
    expect((await machine({ files: BANKS, interactive: true }).run('--no-input')).err).toBe('')
  })
})
