import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { insertRows, takePositions } from '../../src/edge/database/statements.ts'
import { createRandom } from '../../src/edge/random.ts'
import { openSync } from '../../src/edge/sync.ts'
import { UserError } from '../../src/model/problem.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { query, startPostgres } from '../postgres.ts'
import { cuttingProxy } from './cutting-proxy.ts'
import { linesOf } from './devices.ts'
import { type Device, device } from './meet.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const server = await startPostgres(reason => console.warn(`skipped: ${reason}`))
afterAll(() => server?.stop())

let url = ''
beforeAll(async () => {
  if (server === null) return
  url = await server.database()
  const sync = openSync({ home: '/nowhere', databaseUrl: null, random: createRandom(1) })
  await sync.init({ type: 'database', url })
})

let members = 0
/** Two devices of somebody who has nothing in the database yet. */
function twoDevices() {
  const member = `member-${++members}`
  const folder = temporaryFolder()
  const laptop = device(join(folder, 'laptop'), member, '2026-03-02T09:00:00Z')
  const phone = device(join(folder, 'phone'), member, '2026-03-02T09:00:30Z')
  return { member, laptop, phone }
}

const at = (port: number) => ({ type: 'database', url: url.replace(/:\d+\//u, `:${port}/`) }) as const

/** Everything that both have is in both homes and in the database, and nowhere twice. */
async function expectAllOnce(member: string, devices: readonly Device[], count: number): Promise<void> {
  const [first = [], ...others] = devices.map(one => one.ids())
  expect(first).toHaveLength(count)
  for (const ids of others) expect(ids).toEqual(first)
  const rows = await query(url, 'SELECT id FROM quiz_events WHERE learner = $1', [member])
  expect(rows.map(({ id }) => id).sort()).toEqual([...first].sort())
  for (const { home } of devices)
    expect(Object.values(linesOf(join(home, 'journal'))).flat()).toHaveLength(count)
}

describe.skipIf(server === null)('a connection that is cut', () => {
  // A whole exchange is about 1300 bytes of the client and 2300 of the server.
  const places = [
    ...Array.from({ length: 26 }, (_, n) => ({ from: 'client', after: 50 * n }) as const),
    ...Array.from({ length: 26 }, (_, n) => ({ from: 'server', after: 80 * n }) as const),
  ]

  test('anywhere, once, is made again: all is sent and nothing twice', async () => {
    let cuts = 0
    for (const cut of places) {
      const { member, laptop, phone } = twoDevices()
      phone.practise(2)
      await phone.meet({ type: 'database', url })
      laptop.practise(3)
      const proxy = await cuttingProxy(server?.port ?? 0, [cut])
      expect(await laptop.meet(at(proxy.port))).toMatchObject({ received: 2, sent: 3 })
      cuts += proxy.cut
      await phone.meet({ type: 'database', url })
      await expectAllOnce(member, [laptop, phone], 5)
    }
    // The last places lie behind the end of the exchange.
    expect(cuts).toBeGreaterThan(40)
  })

  test('again and again, while the other device writes as well, loses nothing and doubles nothing', async () => {
    const cut = fc.record({
      from: fc.constantFrom('client' as const, 'server' as const),
      after: fc.integer({ min: 0, max: 2600 }),
    })
    const steps = fc.array(fc.record({ both: fc.boolean(), cuts: fc.array(cut, { maxLength: 12 }) }), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(steps, async plan => {
        const { member, laptop, phone } = twoDevices()
        let count = 0
        for (const { both, cuts } of plan) {
          const proxy = await cuttingProxy(server?.port ?? 0, cuts)
          laptop.practise(2)
          phone.practise(3)
          count += 5
          const meeting = both ? [laptop, phone] : [phone]
          await Promise.all(meeting.map(one => one.meet(at(proxy.port)).catch(onlyTheNetwork)))
        }
        for (const one of [laptop, phone, laptop]) await one.meet({ type: 'database', url })
        await expectAllOnce(member, [laptop, phone], count)
      }),
      { seed: 20261122, numRuns: 15 },
    )
  })

  test('two devices that send large batches at the same time pass over nothing of each other', async () => {
    const { member, laptop, phone } = twoDevices()
    laptop.practise(1700)
    phone.practise(1300)
    for (let round = 0; round < 2; round++)
      await Promise.all([laptop.meet({ type: 'database', url }), phone.meet({ type: 'database', url })])
    await expectAllOnce(member, [laptop, phone], 3000)
  })

  test.each(['read committed', 'serializable'])(
    'a row that is committed late is not passed over, where transactions are %s',
    async isolation => {
      const { member, laptop, phone } = twoDevices()
      laptop.practise(1)
      phone.practise(1)
      await phone.meet({ type: 'database', url })
      const [line = ''] = Object.values(linesOf(join(laptop.home, 'journal'))).flat()
      const commit = await lateRow(member, line)
      // It has its place already, and is not there yet: the phone waits for it, and comes after it. Where transactions
      // are serializable, the server refuses the phone's then, and it is done again.
      phone.practise(1)
      const options = `-c default_transaction_isolation=${isolation.replace(' ', '\\ ')}`
      const strict = `${url}?options=${encodeURIComponent(options)}`
      const meeting = phone.meet({ type: 'database', url: strict })
      await commit()
      expect(await meeting).toMatchObject({ received: 1, sent: 1 })
      await laptop.meet({ type: 'database', url })
      await expectAllOnce(member, [laptop, phone], 3)
    },
  )
})

const WAITING =
  "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"

/** Adds a row in a transaction that goes on until another one waits for it. */
async function lateRow(member: string, line: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('BEGIN')
  const [head] = (await client.query(takePositions('quiz_event_heads'), [member, 1])).rows
  const row = [member, JSON.parse(line).id, Number(head.position), '0123456789abcdef', line]
  await client.query(insertRows('quiz_events', 1), row)
  return async () => {
    while ((await query(url, WAITING)).length === 0) await setTimeout(20)
    await client.query('COMMIT')
    await client.end()
  }
}

function onlyTheNetwork(error: unknown): void {
  if (!(error instanceof UserError)) throw error
  expect(error.problems[0]).toMatchObject({ code: 'sync/database', reason: 'lost' })
}
