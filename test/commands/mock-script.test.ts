import { describe, expect, it } from 'vitest'
import { parseScript, scriptClock } from '../../src/commands/mock/script.ts'
import { scriptPrompts } from '../../src/commands/mock/script-prompts.ts'
import { steadyClock } from '../../src/commands/mock/steady-clock.ts'
import { UserError } from '../../src/model/problem.ts'
import { instant, offset } from '../../src/model/time.ts'
import { Interrupted, type KeyPrompt } from '../../src/ports/prompts.ts'

const problemsOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ code, line }) => [code, line])
    throw error
  }
  return []
}

describe('a script', () => {
  it('has one thing a line, and remarks', () => {
    const text =
      '\uFEFF# begin\nat 2026-05-11T19:00:00+09:00 # evening\r\n\nspace r 1   # ask\nwait 1:30\ntype a # b\nchoose @솔\nno\n'
    expect(parseScript('keys.txt', text)).toEqual({
      file: 'keys.txt',
      start: Date.UTC(2026, 4, 11, 10),
      steps: [
        { type: 'key', key: 'space', line: 4 },
        { type: 'key', key: 'r', line: 4 },
        { type: 'key', key: '1', line: 4 },
        { type: 'wait', seconds: 90, line: 5 },
        { type: 'text', text: 'a # b', line: 6 },
        { type: 'choose', name: '@솔', line: 7 },
        { type: 'confirm', yes: false, line: 8 },
      ],
    })
  })

  it('tells every line that says nothing', () => {
    const text = 'enter\nat noon\nwait long\nwait\njump high\n'
    expect(problemsOf(() => parseScript('keys.txt', text))).toEqual([
      ['mock/script', 2],
      ['mock/script', 3],
      ['mock/script', 4],
      ['mock/script', 5],
    ])
  })
})

const clockOf = (now: () => number, monotonic = now) => ({
  now: () => instant(now()),
  offset: () => offset(540),
  monotonic,
})

/** Counts the seconds that it sees, and ends at a key or at the second that it is told. */
const counting = (until: number): KeyPrompt<number, string> => ({
  start: 0,
  ticking: true,
  draw: () => '',
  close: null,
  press: (state, key) => ({ result: `${key} ${state}` }),
  tick: state => (state + 1 === until ? { result: `after ${until}` } : { state: state + 1 }),
})

describe('the person of a script', () => {
  const person = (text: string) => {
    const script = parseScript('keys.txt', text)
    const clock = scriptClock(
      script,
      clockOf(() => 0),
    )
    return { prompts: scriptPrompts(script, clock), clock }
  }

  it('lets a prompt see each second, and the next one the rest of them', async () => {
    const { prompts, clock } = person('at 2026-05-11T10:00:00Z\nwait 5\nspace\n')
    expect(await prompts.keys(counting(2))).toBe('after 2')
    expect(await prompts.keys(counting(99))).toBe('space 3')
    expect(clock.now()).toBe(Date.UTC(2026, 4, 11, 10, 0, 5))
  })

  it('answers what it is asked, and leaves at its end', async () => {
    const { prompts } = person('type hello\nyes\nchoose b\n')
    expect(await prompts.line('?', 'nobody')).toBe('hello')
    expect(await prompts.confirm('?', false)).toBe(true)
    expect(
      await prompts.choose('?', [
        { value: 1, name: 'a' },
        { value: 2, name: 'b' },
      ]),
    ).toBe(2)
    await expect(prompts.keys(counting(9))).rejects.toThrow(Interrupted)
  })

  it('does nothing that was not asked for', async () => {
    const { prompts } = person('type hello\n')
    await expect(prompts.confirm('?', false)).rejects.toThrow(UserError)
  })
})

describe('a steady clock', () => {
  it('does not go back or jump a little where the time of the machine is set', () => {
    let [wall, reading] = [1_000_000, 0]
    const clock = steadyClock(
      clockOf(
        () => wall,
        () => reading,
      ),
    )
    const seen = [
      [0, 5],
      [-50_000, 10],
      [40_000, 15],
    ].map(([shift = 0, passed = 0]) => {
      wall = 1_000_000 + passed + shift
      reading = passed
      return clock.now() - 1_000_000
    })
    expect(seen).toEqual([5, 10, 15])
  })

  it('shows the true time again where the machine slept', () => {
    let wall = 1_000_000
    const clock = steadyClock(
      clockOf(
        () => wall,
        () => 0,
      ),
    )
    wall += 3_600_000
    expect(clock.now()).toBe(4_600_000)
  })
})
