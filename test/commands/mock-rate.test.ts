import { describe, expect, it } from 'vitest'
import type { Machine } from '../world.ts'
import { group, planned, run, turnsOf } from './mock-group.ts'

describe('quiz mock rate', () => {
  const rating = async (): Promise<Machine> => {
    const here = group()
    await planned(here)
    await run(here, 'enter\nspace\nwait 60\nspace\nenter\nq\n')
    return here
  }
  const roles = async (here: Machine) => {
    const { out } = await run(here, 'q\n', '--json')
    return turnsOf(out)[0] ?? {}
  }

  it('sends scores from the command line, and opens nothing', async () => {
    const here = await rating()
    const { interviewer } = await roles(here)
    const sent = await here.run(
      'mock',
      'rate',
      '--as',
      `@${interviewer}`,
      '--knowledge',
      '3',
      '--delivery',
      '2',
      '--json',
    )
    expect(JSON.parse(sent.out)).toEqual({
      version: 1,
      rated: { turn: 1, round: 1, member: interviewer, knowledge: 3, delivery: 2 },
    })
    expect((await roles(here)).rounds).toMatchObject([{ scores: null, self: null }])
  })

  it('refuses a score that is none, a stranger, and to rate without a terminal', async () => {
    const here = await rating()
    const codes = [
      await here.run('mock', 'rate', '--as', '@jun', '--knowledge', '5', '--delivery', '2'),
      await here.run('mock', 'rate', '--as', '@ari', '--knowledge', '3', '--delivery', '2'),
      await here.run('mock', 'rate', '--as', '@jun'),
      await here.run('mock', 'rate', '--knowledge', '3', '--delivery', '2'),
      await here.run('mock', 'rate', '--as', '@jun', '--turn', '9', '--knowledge', '3', '--delivery', '2'),
    ].map(({ code }) => code)
    expect(codes).toEqual([2, 1, 2, 2, 1])
  })

  it('changes a score with its reason once the scores are out', async () => {
    const here = await rating()
    const { interviewer } = await roles(here)
    const as = ['--as', `@${interviewer}`, '--knowledge']
    await here.run('mock', 'rate', ...as, '4', '--delivery', '4')
    await run(here, 'o\nyes\nq\n')
    await here.run('mock', 'rate', ...as, '2', '--delivery', '4', '--reason', '복귀를 말하지 않았다')
    expect((await roles(here)).rounds).toMatchObject([
      { forced: true, scores: { knowledge: { final: 2, all: [2] } } },
    ])
  })
})

describe('who has no turn', () => {
  it('is told so, and whose plan has changed is not told that all is over', async () => {
    const here = group()
    await planned(here, '@jun,@sol,@min,@kim')
    const turns = turnsOf((await run(here, 'a\nspace\nenter\nq\n', '--json')).out)
    const absent = ['jun', 'sol', 'min', 'kim'].find(
      member => !turns.some(turn => [turn.candidate, turn.interviewer, turn.scribe].includes(member)),
    )
    const scores = ['--knowledge', '3', '--delivery', '3', '--lang', 'en']
    const gone = await here.run('mock', 'rate', '--as', `@${absent}`, ...scores)
    expect([gone.code, gone.err.split('\n')[0]]).toEqual([
      1,
      `error  @${absent} has no turn left in this mock interview.`,
    ])
    const named = await here.run('mock', 'rate', '--turn', '1', '--as', `@${absent}`, ...scores)
    expect([named.code, named.err.split('\n')[0]]).toEqual([1, `error  @${absent} has no part in turn 1.`])
  })
})
