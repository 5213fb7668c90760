import { describe, expect, it } from 'vitest'
import { machine } from '../world.ts'
import { LOCKS } from './locks-bank.ts'

/** A session by lines knows no ticks: a program's does. */
const typed = (value: string, keyPoints: readonly number[]): readonly string[] => [
  JSON.stringify({ type: 'answer', value }),
  JSON.stringify({ type: 'rate', rating: 'good', keyPoints }),
]

async function practised(...config: readonly string[]) {
  const here = machine({ files: { 'questions/lock.md': LOCKS } })
  if (config.length > 0) await here.run('config', 'set', ...config)
  here.set({ input: typed('Exclusive ownership, so the others wait.', [1, 2]) })
  await here.run('session', '--cram', '--jsonl', '--limit', '1')
  return here
}

const suggestions = async ({ json }: ReturnType<typeof machine>): Promise<unknown> =>
  Object(await json('judge', 'suggest')).suggestions

describe('stats --judge', () => {
  it('says how often the person agreed', async () => {
    const here = await practised()
    expect(await here.json('stats', '--judge')).toEqual({
      version: 1,
      judge: {
        answers: 1,
        points: 2,
        states: {
          found: { count: 1, ticked: 1 },
          maybe: { count: 0, ticked: 0 },
          missing: { count: 1, ticked: 1 },
        },
        precision: 1,
        recall: 0.5,
        agreed: 0.5,
        models: [],
      },
    })
    expect((await here.run('stats', '--judge')).out).toBe(`Answers        1 typed, with 2 key points
Agreed         50% of all key points
Found rightly  100% of what was found, you ticked
Found at all   50% of what you ticked was found

the matcher said  key points  you ticked
found                      1           1
perhaps                    0           0
not found                  1           1

What you left as it was counts as agreement.
`)
  })

  it('does not count what was taken back', async () => {
    const here = await practised()
    await here.run('undo')
    expect(await here.run('stats', '--judge')).toEqual({
      code: 0,
      out: '',
      err: 'No typed answer with key points has been rated yet. Type one in a session with:\nt\n',
    })
  })
})

describe('judge suggest', () => {
  it('names the key point with its place and what could be added to its pattern', async () => {
    const here = await practised()
    expect(await suggestions(here)).toEqual([
      {
        id: 'mutex',
        keyPoint: 1,
        text: 'One thread holds it at a time',
        file: expect.stringMatching(/questions\/lock\.md$/u),
        line: 15,
        pattern: 'one|single & hold|holds',
        answers: 1,
        phrases: [{ text: 'exclusive ownership', answers: 1, others: 0 }],
        alternatives: 'exclusive ownership',
      },
    ])
  })

  it('proposes nothing any more once the pattern is mended', async () => {
    const here = await practised()
    here.write('questions/lock.md', LOCKS.replace('one|single & hold|holds', 'exclusive'))
    expect(await suggestions(here)).toEqual([])
  })

  it('keeps no answers where the person does not want it, and says so', async () => {
    const here = await practised('keepAnswers', 'false')
    const { out, err } = await here.run('judge', 'suggest')
    expect(out).toBe('')
    expect(err).toContain('quiz config set keepAnswers true')
  })

  it('refuses what it does not know', async () => {
    const here = machine({ files: {} })
    expect((await here.run('judge', 'sugest')).code).toBe(2)
  })
})
