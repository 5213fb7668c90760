import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RATINGS } from '../../src/model/rating.ts'
import { daysOf, type Machine, machine } from '../world.ts'
import { BANKS } from './banks.ts'

const CARDS = ['lock-mutex', 'tcp-3way', 'tcp-first-flag', 'tcp-wait/1', 'tcp-wait/2']
const START = Date.parse('2025-03-02T10:00:00+09:00')

/** Lines of a journal, six hours apart. */
function linesOf(device: string, count: number, from = START): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const time = from + at * 6 * 3_600_000
    return JSON.stringify({
      v: 1,
      id: `${device}-${String(at).padStart(5, '0')}`,
      at: new Date(time).toISOString(),
      offset: 540,
      type: 'review',
      card: CARDS[(at * 7) % CARDS.length],
      rating: RATINGS[(at * 31) % 4],
      seconds: 10 + (at % 50),
      verdict: null,
      mode: 'session',
    })
  })
  return `${lines.join('\n')}\n`
}

const figuresFile = ({ home }: Machine): string => join(home, 'figures.json')

/** A history long enough to be worth keeping figures of. */
function practised(): Machine {
  const here = machine({ files: BANKS, at: '2026-03-02T10:00:00+09:00' })
  here.write(join(here.home, 'journal', 'phone.jsonl'), linesOf('phone', 1400))
  return here
}

/** What the statistics are without any file that was kept. */
async function anew(here: Machine): Promise<unknown> {
  rmSync(figuresFile(here), { force: true })
  rmSync(join(here.home, 'state.json'), { force: true })
  return here.json('stats')
}

describe('the figures of a long history', () => {
  it('are kept by who needs them, and by nobody else', async () => {
    const here = practised()
    await here.run('due')
    await here.run('topics')
    await here.run('session', '--limit', '1')
    expect(existsSync(figuresFile(here))).toBe(false)
    await here.run('stats')
    expect(existsSync(figuresFile(here))).toBe(true)
  })

  it('are made along with the cards where so much is read from the beginning that it would be felt twice', async () => {
    const here = machine({ files: BANKS, at: '2029-03-02T10:00:00+09:00' })
    here.write(join(here.home, 'journal', 'phone.jsonl'), linesOf('phone', 5001))
    await here.run('due')
    expect(existsSync(figuresFile(here))).toBe(true)
    const kept = await here.json('stats')
    expect(kept).toEqual(await anew(here))
  })

  it('are kept by plans as well, and plan the same as without', async () => {
    const here = practised()
    await here.run('plan', '--date', '2026-03-20')
    expect(existsSync(figuresFile(here))).toBe(true)
    const kept = await here.json('plan')
    rmSync(figuresFile(here))
    expect(await here.json('plan')).toEqual(kept)
  })

  it('go on from what is kept, also over what is taken back, reset and moved to another id', async () => {
    const here = practised()
    await here.run('stats')
    const review = here.review('tcp-3way', 'again')
    here.pass(daysOf(3))
    here.review('lock-mutex', 'good')
    here.journal({ type: 'undo', of: review.id })
    here.journal({ type: 'reset', card: 'tcp-first-flag' })
    here.journal({ type: 'relink', from: 'tcp-wait', to: 'lock-mutex' })
    const grown = await here.json('stats')
    expect(grown).toEqual(await anew(here))
    here.journal({ type: 'undo', of: 'phone-00003' })
    const without = await here.json('stats')
    expect(without).not.toEqual(grown)
    expect(without).toEqual(await anew(here))
  })

  it('take in what another device did before, however late it comes', async () => {
    const here = practised()
    await here.run('stats')
    here.write(join(here.home, 'journal', 'laptop.jsonl'), linesOf('laptop', 40, START + 3_600_000))
    const grown = await here.json('stats')
    expect(grown).toMatchObject({ evidence: { tests: expect.any(Number) } })
    expect(grown).toEqual(await anew(here))
  })

  it('go on where a clock was set back', async () => {
    const here = practised()
    await here.run('stats')
    here.set({ at: '2025-09-01T10:00:00+09:00' })
    here.review('tcp-3way', 'good')
    here.set({ at: '2026-03-02T10:00:00+09:00' })
    const grown = await here.json('stats')
    expect(grown).toEqual(await anew(here))
  })

  it.each([['{"version":1,'], ['[]'], ['{"version":99}'], ['']])(
    'are made again where the file holds %j',
    async content => {
      const here = practised()
      const before = await here.json('stats')
      writeFileSync(figuresFile(here), content)
      expect(await here.json('stats')).toEqual(before)
    },
  )

  it('are those of one member, whoever else shares the folder', async () => {
    const here = practised()
    await here.run('stats')
    await here.run('config', 'set', 'member', 'sora')
    expect(await here.json('stats')).toEqual(await anew(here))
  })
})
