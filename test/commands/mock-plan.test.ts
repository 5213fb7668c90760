import { describe, expect, it } from 'vitest'
import { daysOf, machine } from '../world.ts'
import { hold } from './mock-meetings.ts'

const LEVELS = ['easy', 'medium', 'hard']

const bank = (name: string, count: number): string =>
  [
    `# ${name}`,
    ...Array.from(
      { length: count },
      (_, at) => `## What of ${name} ${at}?\n<!-- id: ${name}-${at}, level: ${LEVELS[at % 3]} -->\n\nThis.`,
    ),
  ].join('\n\n')

const files = {
  'questions/en/network/tcp.md': bank('tcp', 12),
  'questions/en/os/lock.md': bank('lock', 12),
  'questions/en/database/index.md': bank('index', 12),
}

describe('quiz mock plan', () => {
  it('shows who interviews whom, and no question', async () => {
    const { run } = machine({ files })
    const { code, out, err } = await run('mock', 'plan', '--members', '@jun, sol,@min', '--preset', 'short')
    expect(code).toBe(0)
    const [head = '', ...rest] = out.split('\n')
    expect(head).toMatch(/^Mock interview 2026-03-02-[0-9a-z]{4} · 3 members$/u)
    expect(rest.slice(0, 4)).toEqual([
      'A turn has 2 questions in 8 minutes, then 5 of feedback. The meeting takes 54',
      '  minutes.',
      '',
      'turn  min  candidate  interviewer  scribe  questions',
    ])
    for (const member of ['@jun', '@sol', '@min']) expect(out.split(member).length - 1).toBe(3)
    expect(out).not.toContain('What of')
    expect(err).toMatch(/^Planned\. Hold it with: quiz mock run 2026-03-02-/u)
  })

  it('is the same for the same day and people, and another with another seed', async () => {
    const turnsOf = async (...argv: readonly string[]): Promise<unknown> => {
      const { turns } = Object(await machine({ files }).json('mock', 'plan', ...argv))
      return turns
    }
    const plan = await turnsOf('--members', '@a,@b,@c,@d,@e')
    expect(await turnsOf('--members', '@e,@d,@c,@b,@a')).toEqual(plan)
    expect(await turnsOf('--members', '@a,@b,@c,@d,@e', '--seed', '7')).not.toEqual(plan)
  })

  it('divides the members into rooms: five into two where the meeting is short', async () => {
    const { json } = machine({ files })
    const sizesOf = async (...argv: readonly string[]): Promise<readonly number[]> => {
      const { turns } = Object(await json('mock', 'plan', '--members', '@a,@b,@c,@d,@e', ...argv))
      const rooms: readonly number[] = Array.from(turns, turn => Number(Object(turn).room))
      return [...new Set(rooms)].map(room => rooms.filter(one => one === room).length)
    }
    expect(await sizesOf()).toEqual([3, 2])
    expect(await sizesOf('--minutes', '140')).toEqual([5])
    expect(await sizesOf('--rooms', '1')).toEqual([5])
  })

  it('says that a meeting takes longer than it may', async () => {
    const { run } = machine({ files })
    const { err } = await run('mock', 'plan', '--members', '@a,@b,@c,@d')
    expect(err).toContain('115 minutes are more than 90: take --preset short, or more rooms with --rooms.')
  })

  it('explains with --why what is asked: the topic of the day and what was passed come first', async () => {
    const quiz = machine({ files, at: '2026-05-11T19:00:00+09:00' })
    hold(quiz, '2026-05-04', [
      {
        candidate: 'an',
        interviewer: 'bo',
        scribe: null,
        rounds: [{ question: 'index-4', topic: 'database/index' }],
      },
      { candidate: 'bo', interviewer: 'an', scribe: null },
    ])
    const { out } = await quiz.run('mock', 'plan', '--why', '--topic', 'tcp', '--preset', 'short')
    expect(out).toContain('What of index 4? (medium, again)')
    expect(out).toContain('index-4 · 54 = weak 26 + forgotten 13 + asked again 15')
    expect(
      out.match(/tcp-\d+ · 58 = weak 20 \+ forgotten 13 \+ on the list 20 \+ never asked 5/gu),
    ).toHaveLength(3)
  })

  it('takes the members of the last meeting, spelled as they were', async () => {
    const quiz = machine({ files })
    hold(quiz, '2026-02-23', [
      { candidate: 'Jun', interviewer: 'sol', scribe: null },
      { candidate: 'sol', interviewer: 'Jun', scribe: null },
    ])
    expect(await quiz.json('mock', 'plan')).toMatchObject({ members: ['Jun', 'sol'] })
    expect(await quiz.json('mock', 'plan', '--members', '@jun,@min,@sol')).toMatchObject({
      members: ['Jun', 'min', 'sol'],
    })
  })

  it('plans the meeting of a day anew until it is over, and another one then', async () => {
    const quiz = machine({ files })
    const meetingOf = async (...argv: readonly string[]): Promise<unknown> =>
      Object(await quiz.json('mock', 'plan', ...argv)).meeting
    const first = await meetingOf('--members', '@a,@b')
    expect(await meetingOf('--members', '@a,@b,@c')).toBe(first)
    quiz.pass(daysOf(7))
    expect(await meetingOf()).not.toBe(first)
    const { members } = Object(await quiz.json('mock', 'plan'))
    expect(members).toEqual(['a', 'b', 'c'])
  })

  it('begins where the last notes ended: who was there, what is on the list, and who passed', async () => {
    const note = `# 260223 월

- 참석자
  - @an
  - @bo

## 다음주 주제

- [index-4] What of index 4? (다시: @an)
- lock

## 모의 면접

### 1차 @an (면접관 @bo)

#### [index-4] What of index 4?

- 진행
  - 패스
`
    const quiz = machine({ files: { ...files, 'notes/260223.md': note } })
    expect(await quiz.run('import', 'notes/260223.md', '--yes')).toMatchObject({ code: 0 })
    const { out } = await quiz.run('mock', 'plan', '--why', '--preset', 'short')
    expect(out).toContain('· 2 members')
    expect(out).toContain('What of index 4? (medium, again)')
    expect(out).toMatch(/index-4 · 74 = weak 26 \+ forgotten 13 \+ on the list 20 \+ asked again 15/u)
    expect(out.match(/lock-\d+ · 58 = weak 20 \+ forgotten 13 \+ on the list 20/gu)).toHaveLength(3)
  })

  it('is refused where it cannot be, and records nothing', async () => {
    const { run, json } = machine({ files })
    for (const [said, ...argv] of [
      ['Who takes part is not known yet.'],
      ['A mock interview has 2 to 10 members, not 1.', '--members', '@a'],
      ['@A is named twice.', '--members', 'a,b,A'],
      ['"2026-02-30" is no date.', '--members', '@a,@b', '--date', '2026-02-30'],
      ['3 members do not fit into "2" rooms.', '--members', '@a,@b,@c', '--rooms', '2'],
      ['There is no topic "nothing".', '--members', '@a,@b', '--topic', 'nothing'],
    ] as const) {
      const { code, out, err } = await run('mock', 'plan', ...argv)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(said)
      expect(err).toContain('Usage: quiz mock plan [options]')
    }
    expect(await json('mock')).toEqual({ version: 1, open: null, last: null, next: 'plan' })
  })
})

describe('quiz mock', () => {
  it('says where the group stands and what comes next', async () => {
    const quiz = machine({ files })
    expect((await quiz.run('mock')).out).toBe(
      'No mock interview yet.\nNext: quiz mock plan --members @a,@b,@c\n',
    )
    const { meeting } = Object(await quiz.json('mock', 'plan', '--members', '@a,@b'))
    expect((await quiz.run('mock')).out).toBe(`Mock interview ${meeting}: @a @b\nNext: quiz mock run\n`)
    expect(await quiz.json('mock')).toEqual({ version: 1, open: meeting, last: null, next: 'run' })
  })

  it('leads through the parts on a terminal, until the person has enough', async () => {
    const quiz = machine({
      files,
      interactive: true,
      answers: [{ choose: 'plan' }, '@a', { choose: 'plan' }, '@a,@b', { choose: 'nothing now' }],
    })
    const { code, out, err } = await quiz.run('mock')
    expect(code).toBe(0)
    expect(err).toContain('A mock interview has 2 to 10 members, not 1.')
    expect(out).toContain('· 2 members')
  })

  it('names the parts that are meant by a slip', async () => {
    const { code, err } = await machine({ files }).run('mock', 'raport')
    expect(code).toBe(2)
    expect(err).toContain('quiz mock has no part "raport".')
    expect(err).toContain('Meant: report')
  })
})
