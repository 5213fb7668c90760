import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../world.ts'
import { group, planned, run, turnsOf } from './mock-group.ts'

/** One question that all three rate, the candidate last. */
const ROUND = `
space
wait 125
space
enter
enter
3 3 enter
3 2 enter
2 2 enter
`

const meetingFolder = ({ home }: Machine): string =>
  join(home, 'mock', readdirSync(join(home, 'mock'))[0] ?? '')

describe('quiz mock run --script', () => {
  it('holds a turn, says what happened, and keeps it', async () => {
    const here = group()
    await planned(here)
    const { code, out } = await run(
      here,
      `enter\nwait 20${ROUND}g\ntype 결론부터 말했다\nz\nenter\nq\n`,
      '--json',
    )
    expect(code).toBe(0)
    const [turn] = turnsOf(out)
    expect(turn).toMatchObject({ turn: 1, state: 'ended', seconds: 145 })
    expect(turn?.rounds).toMatchObject([
      {
        round: 1,
        seconds: 125,
        over: 0,
        passed: false,
        hints: 0,
        scores: {
          knowledge: { final: 3, all: [3, 3], range: 0 },
          delivery: { final: 2, all: [2, 3], range: 1 },
        },
        self: { knowledge: 2, delivery: 2 },
        forced: false,
        remarks: [{ kind: 'good', text: '결론부터 말했다', by: null }],
      },
    ])
  })

  it('goes on where the last run has stopped, with the clock that ran on', async () => {
    const here = group()
    await planned(here)
    await run(here, 'enter\nwait 10\nspace\nwait 30\nq\n')
    here.write('more.txt', 'at 2026-05-11T20:00:45+09:00\nj\nwait 5\nspace\nq\n')
    const { out } = await here.run('mock', 'run', '--script', 'more.txt', '--json')
    expect(turnsOf(out)[0]).toMatchObject({ state: 'begun', rounds: [{ seconds: 40 }] })
  })

  it('lets the clock stand where a turn was left for long, if the person says so', async () => {
    const here = group()
    await planned(here)
    await run(here, 'enter\nwait 10\nspace\nwait 30\np\nwait 5\np\n')
    here.write('more.txt', 'at 2026-05-11T21:00:00+09:00\nenter\nwait 60\np\nwait 5\nspace\nq\n')
    const { out } = await here.run('mock', 'run', '--script', 'more.txt', '--json')
    expect(turnsOf(out)[0]).toMatchObject({ state: 'begun', rounds: [{ seconds: 35 }] })
  })

  it('ends with its script as with q, and says that all is kept', async () => {
    const here = group()
    await planned(here)
    const { code, err } = await run(here, 'enter\nspace\n')
    expect(code).toBe(0)
    expect(err).toContain('멈췄습니다. 지금까지의 기록은 모두 남아 있습니다.')
  })

  it('gives the roles of a member who is not there to others', async () => {
    const here = group()
    await planned(here, '@jun,@sol,@min,@kim')
    const { out } = await run(here, 'a\nspace\nenter\nenter\nq\n', '--json')
    const [turn, ...others] = turnsOf(out)
    const absent = 'jun'
    expect(turn).toMatchObject({ state: 'begun' })
    const roles = [turn, ...others].flatMap(one => [one?.candidate, one?.interviewer, one?.scribe])
    expect(roles).toHaveLength(9)
    expect(roles).not.toContain(absent)
  })

  it('keeps the language of its questions, whoever says in theirs who is not there', async () => {
    const here = group()
    await planned(here)
    await run(here, 'a\ndown space enter\nenter\nspace\nx\nyes\nq\n', '--lang', 'en')
    expect((await here.run('mock', 'minutes')).out).toContain('## 모의 면접')
  })

  it('breaks no promise while it may still go on, and counts from the next day', async () => {
    const here = group()
    await planned(here)
    await run(here, 'enter\nspace\nx\nyes\nz\nenter\nq\n')
    const running = await here.run('mock', 'fairness', '--lang', 'en')
    expect(running.out).toBe('')
    expect(running.err).toMatch(/^2026-05-11-[0-9a-z]{4} may still go on, and is not counted yet\.\n/u)
    here.set({ at: '2026-05-12T09:00:00+09:00' })
    expect(await here.json('mock', 'fairness')).toMatchObject({
      meetings: 1,
      promises: [{ state: 'broken' }, {}, {}, {}],
    })
  })

  it('says which line of a script can not be read, or does not answer', async () => {
    const here = group()
    await planned(here)
    const unread = await run(here, 'enter\njump high\n')
    expect([unread.code, unread.err.split('\n')[0]]).toEqual([1, expect.stringContaining('keys.txt:3:1')])
    const misplaced = await run(here, 'enter\ntype hello\n')
    expect([misplaced.code, misplaced.err]).toEqual([1, expect.stringContaining('keys.txt:3:1')])
  })
})

describe('quiz mock run', () => {
  it('refuses without a terminal and without a script', async () => {
    const here = group()
    const { code, err } = await here.run('mock', 'run')
    expect(code).toBe(2)
    expect(err).toContain('quiz mock run --script keys.txt')
  })

  it('plans a meeting where there is none, for those who are named', async () => {
    const here = group()
    const { out } = await run(here, 'q\n', '--members', '@jun,@sol', '--json')
    expect(
      turnsOf(out)
        .map(({ candidate }) => candidate)
        .sort(),
    ).toEqual(['jun', 'sol'])
  })

  it('asks who takes part where nobody knows', async () => {
    const here = group()
    const { out } = await run(here, 'type @jun @sol\nq\n', '--json')
    expect(turnsOf(out)).toHaveLength(2)
  })

  it('names the meetings that an id may mean', async () => {
    const here = group()
    await planned(here)
    const { code, err } = await run(here, 'q\n', '2026-05-12')
    expect(code).toBe(1)
    expect(err).toContain('"2026-05-12" 모의 면접이 없습니다')
  })

  it('writes a sheet for those who conduct and one for those who rate, and none for the candidate', async () => {
    const here = group()
    await planned(here)
    await run(here, 'q\n')
    const read = (name: string): string => readFileSync(join(meetingFolder(here), 'turn-1', name), 'utf8')
    expect(readdirSync(join(meetingFolder(here), 'turn-1')).sort()).toEqual([
      'sheet-lead.md',
      'sheet-raters.md',
    ])
    expect(read('sheet-lead.md')).toContain('면접자는 보지 않습니다.')
    expect(read('sheet-raters.md')).toContain('핵심 포인트는 답변이 끝난 뒤에 봅니다.')
  })

  it('holds a meeting of the folder that a group shares', async () => {
    const here = group()
    const shared = join(here.work, 'shared')
    await here.run('mock', 'plan', '--members', '@jun,@sol', '--folder', 'shared')
    const { out } = await run(here, 'q\n', '--folder', 'shared', '--json')
    expect(turnsOf(out)).toHaveLength(2)
    expect(readdirSync(join(shared, 'mock'))).toHaveLength(1)
    await here.run('config', 'set', 'group', shared)
    expect((await run(here, 'q\n', '--json')).out).toBe(out)
  })

  it('tells a line that can not be read, and goes on', async () => {
    const here = group()
    await planned(here)
    const file = join(meetingFolder(here), 'other.jsonl')
    writeFileSync(file, '{"v":1,"id":"x","at":"2026-05-11T11:00:00.000Z","offset":0,"type":"passed"}\n')
    const { code, err } = await run(here, 'q\n')
    expect(code).toBe(0)
    expect(err).toContain(`${file}:1:1`)
  })
})

describe('the reviews of a mock interview', () => {
  it('are written once its turn is over, and the person is told', async () => {
    const here = group()
    await planned(here)
    const [turn] = turnsOf((await run(here, 'q\n', '--json')).out)
    expect((await run(here, 'q\n')).err).not.toContain('누구의 기록인지')
    await here.run('config', 'set', 'member', String(turn?.candidate))
    const added = '내 기록에 복습 1개를 추가했습니다.'
    expect((await run(here, 'enter\nspace\nx\nyes\nq\n')).err).not.toContain(added)
    expect((await run(here, 'z\nenter\nq\n')).err).toContain(added)
    expect((await run(here, 'q\n')).err).not.toContain(added)
    await here.run('config', 'unset', 'member')
    expect((await run(here, 'q\n')).err).toContain('누구의 기록인지 몰라 복습을 추가하지 않았습니다.')
  })
})
