import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { machine } from '../world.ts'
import { BANKS } from './banks.ts'

interface Found {
  readonly query: string
  readonly hits: readonly { readonly id: string; readonly score: number }[]
}

describe('search --json', () => {
  it('joins the words and gives the best hit first, with its place', async () => {
    const { json, work } = machine({ files: BANKS })
    expect(await json('search', 'mutex', 'promise')).toEqual({
      version: 1,
      query: 'mutex promise',
      hits: [
        {
          id: 'lock-mutex',
          topic: 'os/lock',
          title: 'What does a mutex promise?',
          file: join(work, 'questions/en/os/lock.md'),
          line: 5,
          score: 0.1,
        },
      ],
    })
  })

  it('finds a title in any language, half-typed, and shows it in that of the screen', async () => {
    const { json } = machine({ files: BANKS })
    const { hits } = (await json('search', '연결을 여')) as Found
    expect(hits).toMatchObject([{ id: 'tcp-3way', title: 'Which three segments open a TCP connection?' }])
    expect(((await json('search', 'ㅅㄱㅁㅌ')) as Found).hits).toMatchObject([{ id: 'tcp-3way' }])
  })

  it('keeps to the filters and to the limit', async () => {
    const { json } = machine({ files: BANKS })
    const idsOf = async (...argv: readonly string[]) =>
      ((await json('search', ...argv)) as Found).hits.map(({ id }) => id)
    expect(await idsOf('mutex')).toEqual(['lock-mutex', 'lock-count'])
    expect(await idsOf('mutex', '--limit', '1')).toEqual(['lock-mutex'])
    expect(await idsOf('mutex', '--kind', 'short')).toEqual(['lock-count'])
    expect(await idsOf('which', '--topic', 'network')).toEqual(['tcp-first-flag', 'tcp-3way'])
    expect(await idsOf('which', '--topic', 'os')).toEqual([])
  })

  it('has scores from 0 for the very title, the best first', async () => {
    const { json } = machine({ files: BANKS })
    const { hits } = (await json('search', 'what does a window of zero mean?')) as Found
    expect(hits[0]).toMatchObject({ id: 'tcp-window', score: 0 })
    const scores = ((await json('search', 'tcp')) as Found).hits.map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(2)
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
  })
})

describe('search', () => {
  it('suggests what to do where nothing is found, and ends well', async () => {
    const { run } = machine({ files: BANKS })
    const { code, out, err } = await run('search', 'zzzzzz')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/^Nothing was found for "zzzzzz"\..*\n.*quiz topics\n$/su)
  })

  it('says how many more there are', async () => {
    const { run } = machine({ files: BANKS })
    const { out } = await run('search', 'mutex', '--limit', '1')
    expect(out).toBe(
      `id          topic    title
lock-mutex  os/lock  What does a mutex promise?

2 questions · 1 more with: --limit 2
`,
    )
  })

  it('wants at least one word', async () => {
    const { run } = machine({ files: BANKS })
    const { code, err } = await run('search')
    expect(code).toBe(2)
    expect(err).toContain('Something is missing: <words>.')
    expect(err).toContain('Usage: quiz search [options] <words...>')
  })
})
