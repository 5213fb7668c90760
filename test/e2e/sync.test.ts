import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { query, startPostgres } from '../postgres.ts'
import { ended, pipe, start } from './pipe.ts'
import { sandbox } from './sandbox.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const server = await startPostgres(reason => console.warn(`skipped: ${reason}`))
afterAll(() => server?.stop())

const BANK = { 'en/tcp.md': '# TCP\n\n## What is a SYN?\n<!-- id: syn -->\n\nThe first segment.\n' }

/** So many that they take several batches. */
const MANY = 20_000

const manyReviews = () =>
  Array.from({ length: MANY }, (_, n) => ({
    at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    type: 'review',
    card: `card-${n % 500}`,
    rating: 'good',
    seconds: 20,
    verdict: null,
    mode: 'session',
  }))

describe('quiz sync, as it is built', () => {
  test('brings two homes together in a folder', async () => {
    const folder = temporaryFolder()
    const [laptop, phone] = [sandbox(BANK), sandbox(BANK)]
    for (const one of [laptop, phone])
      expect(await pipe(one, ['session', '--limit', '1'], { input: '\n3\n' })).toMatchObject({ code: 0 })
    for (const one of [laptop, phone, laptop])
      expect(await pipe(one, ['sync', '--folder', folder, '--quiet'])).toMatchObject({ code: 0, err: '' })
    const idsOf = (journal: readonly Readonly<Record<string, unknown>>[]) =>
      journal.map(({ id }) => id).sort()
    expect(idsOf(phone.journal())).toEqual(idsOf(laptop.journal()))
    expect(laptop.journal().filter(({ type }) => type === 'review')).toHaveLength(2)
    expect(readdirSync(join(folder, 'journal'))).toHaveLength(2)
  })

  test.skipIf(server === null)('is interrupted at any moment and goes on where it was', async () => {
    const url = (await server?.database()) ?? ''
    const home = sandbox(BANK)
    home.remember(...manyReviews())
    const env = { QUIZ_DATABASE_URL: url }
    const fresh = sandbox(BANK)
    await pipe(fresh, ['sync', '--init'], { env })
    let interrupted = 0
    for (const [signal, after] of [
      ['SIGKILL', 350],
      ['SIGINT', 500],
      ['SIGKILL', 700],
      ['SIGINT', 900],
    ] as const) {
      const child = start(home, ['sync'], env)
      const over = ended(child)
      await setTimeout(after)
      child.kill(signal)
      const { err, signal: by } = await over
      if (by === signal) interrupted++
      expect(err).toBe('')
    }
    expect(interrupted).toBeGreaterThan(0)
    expect(await pipe(home, ['sync'], { env })).toMatchObject({ code: 0, err: '' })
    expect(await query(url, 'SELECT count(*), count(DISTINCT id) AS ids FROM quiz_events')).toEqual([
      { count: String(MANY), ids: String(MANY) },
    ])

    const child = start(fresh, ['sync'], env)
    const over = ended(child)
    await setTimeout(500)
    child.kill('SIGKILL')
    await over
    expect(await pipe(fresh, ['sync'], { env })).toMatchObject({ code: 0, err: '' })
    expect(fresh.journal()).toHaveLength(MANY)
  })
})
