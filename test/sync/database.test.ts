import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { createRandom } from '../../src/edge/random.ts'
import { openSync } from '../../src/edge/sync.ts'
import { freePort, LOCKED, query, startPostgres } from '../postgres.ts'
import { daysOf, machine } from '../world.ts'
import { BANK, idsOf, importMinutes, linesOf, stateOf } from './devices.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const server = await startPostgres(reason => console.warn(`skipped: ${reason}`))
afterAll(() => server?.stop())

async function start() {
  const url = (await server?.database()) ?? ''
  const laptop = machine({ files: BANK, env: { LANG: 'en_US.UTF-8', QUIZ_DATABASE_URL: url }, columns: 200 })
  const phone = machine({
    files: BANK,
    env: { LANG: 'en_US.UTF-8', QUIZ_DATABASE_URL: url },
    at: '2026-03-02T10:00:30+09:00',
  })
  return { url, laptop, phone }
}

const rowsOf = async (url: string): Promise<readonly unknown[]> =>
  (await query(url, 'SELECT id FROM quiz_events ORDER BY position')).map(({ id }) => id)

describe.skipIf(server === null)('one person’s devices in a database', () => {
  test('have the same state after a week apart, and the database has every event once', async () => {
    const { url, laptop, phone } = await start()
    expect((await laptop.run('sync', '--init')).out).toMatch(
      /ready for use now, nothing new on either side\n$/u,
    )
    for (let day = 0; day < 7; day++) {
      laptop.review('syn', day % 2 === 0 ? 'good' : 'again')
      phone.review('fin', 'good')
      phone.review('syn', 'hard')
      for (const device of [laptop, phone]) device.pass(daysOf(1))
    }
    expect(await laptop.json('sync')).toMatchObject({ places: [{ received: 0, sent: 7 }] })
    expect(await phone.json('sync')).toMatchObject({ places: [{ received: 7, sent: 14 }] })
    expect(await laptop.json('sync')).toMatchObject({ places: [{ received: 14, sent: 0 }] })
    for (const device of [laptop, phone])
      expect(await device.json('sync')).toMatchObject({ places: [{ received: 0, sent: 0 }] })
    expect(stateOf(laptop)).toEqual(stateOf(phone))
    expect([...(await rowsOf(url))].sort()).toEqual([...idsOf(laptop)].sort())
    expect(linesOf(join(laptop.home, 'journal'))).toEqual(linesOf(join(phone.home, 'journal')))
  })

  test('a dry run counts what would come and go, and writes nothing anywhere', async () => {
    const { url, laptop, phone } = await start()
    laptop.review('syn', 'good')
    await laptop.run('sync', '--init')
    phone.review('fin', 'good')
    expect(await phone.json('sync', '--dry-run')).toMatchObject({
      dryRun: true,
      places: [{ received: 1, sent: 1 }],
    })
    expect(await rowsOf(url)).toEqual(idsOf(laptop))
    expect(idsOf(phone)).toHaveLength(1)
    expect(readdirSync(phone.home)).not.toContain('sync')
  })

  test('a home that forgot what it had sent compares anew, and sends nothing twice', async () => {
    const { url, laptop } = await start()
    for (const card of ['syn', 'fin', 'rst']) laptop.review(card, 'good')
    await laptop.run('sync', '--init')
    rmSync(join(laptop.home, 'sync'), { recursive: true })
    expect(await laptop.json('sync')).toMatchObject({ places: [{ received: 0, sent: 0 }] })
    expect(await rowsOf(url)).toEqual(idsOf(laptop))
  })

  test('a database that was set back to a backup gets what it lost, also after others have written to it', async () => {
    const { url, laptop, phone } = await start()
    laptop.review('syn', 'good')
    await laptop.run('sync', '--init')
    await phone.run('sync')
    laptop.review('fin', 'good')
    laptop.review('rst', 'good')
    await laptop.run('sync')
    await query(url, 'DELETE FROM quiz_events WHERE position > 1; UPDATE quiz_event_heads SET position = 1')
    for (const card of ['fin', 'ack', 'syn', 'rst']) phone.review(card, 'hard')
    await phone.run('sync')
    expect(await laptop.json('sync')).toMatchObject({ places: [{ received: 4, sent: 2 }] })
    await phone.run('sync')
    expect(stateOf(laptop)).toEqual(stateOf(phone))
    expect([...(await rowsOf(url))].sort()).toEqual([...idsOf(laptop)].sort())
    expect(idsOf(laptop)).toHaveLength(7)
  })

  test('two that import the same minutes on different days end up with the same review', async () => {
    const { laptop, phone } = await start()
    await laptop.run('sync', '--init')
    importMinutes(laptop, '2026-03-02T10:00:00+09:00')
    importMinutes(phone, '2026-03-05T10:00:00+09:00')
    for (const device of [phone, laptop, phone]) await device.run('sync')
    expect(stateOf(laptop)).toEqual(stateOf(phone))
    expect(stateOf(laptop).cards.get('syn')).toMatchObject({ reviews: 1 })
  })

  test('more than a page and a batch of reviews comes whole', async () => {
    const { url, laptop, phone } = await start()
    for (let n = 0; n < 2300; n++) laptop.review(`card-${n}`, 'good')
    await laptop.run('sync', '--init')
    expect(await phone.json('sync')).toMatchObject({ places: [{ received: 2300, sent: 0 }] })
    expect(idsOf(phone)).toEqual(idsOf(laptop))
    expect(await rowsOf(url)).toEqual(idsOf(laptop))
  })

  test('the tables take new rows only, and keep each learner’s apart', async () => {
    const { url, laptop, phone } = await start()
    laptop.review('syn', 'good')
    await laptop.run('sync', '--init')
    await phone.run('config', 'set', 'member', 'sol')
    phone.review('fin', 'good')
    expect(await phone.json('sync')).toMatchObject({ places: [{ received: 0, sent: 1 }] })
    expect(idsOf(phone)).toHaveLength(1)
    expect(await query(url, 'SELECT learner, position FROM quiz_event_heads ORDER BY learner')).toEqual([
      { learner: 'jimin', position: '1' },
      { learner: 'sol', position: '1' },
    ])
  })
})

describe.skipIf(server === null)('what can be wrong with a database', () => {
  const failing = async (url: string, code: string) => {
    const { run, home } = machine({ env: { LANG: 'en_US.UTF-8' }, columns: 200 })
    const { err, out } = await run('sync', '--url', url)
    expect(out).toBe('')
    expect(err).toContain(code)
    expect(err).not.toContain('pass%20word')
    expect(err).not.toContain('pass word')
    return { err, home }
  }

  test('no tables: says how to make them', async () => {
    const { err } = await failing((await server?.database()) ?? '', 'has no tables of quiz yet.')
    expect(err).toContain('quiz sync --init')
  })

  test('tables of a newer quiz are left alone', async () => {
    const url = (await server?.database()) ?? ''
    await machine({ env: { QUIZ_DATABASE_URL: url }, columns: 200 }).run('sync', '--init')
    await query(url, "INSERT INTO quiz_schema VALUES (7, 'later')")
    await failing(url, 'were made by a newer quiz (schema 7, this one knows 1)')
    const { err } = await machine({ env: { QUIZ_DATABASE_URL: url }, columns: 200 }).run('sync', '--init')
    expect(err).toContain('were made by a newer quiz')
  })

  test('made twice, they are what they were', async () => {
    const url = (await server?.database()) ?? ''
    const here = machine({ env: { QUIZ_DATABASE_URL: url }, columns: 200 })
    await here.run('sync', '--init')
    const store = await query(url, 'SELECT * FROM quiz_schema')
    expect((await here.run('sync', '--init')).out).toMatch(/was ready for use already/u)
    expect(await query(url, 'SELECT * FROM quiz_schema')).toEqual(store)
  })

  test('made by two at the same time, they are made once', async () => {
    const url = (await server?.database()) ?? ''
    const sync = openSync({ home: '/nowhere', databaseUrl: null, random: createRandom(1) })
    const both = [1, 2].map(() => sync.init({ type: 'database', url }).catch(() => null))
    expect((await Promise.all(both)).filter(made => made !== null).length).toBeGreaterThan(0)
    expect(await query(url, 'SELECT version FROM quiz_schema')).toEqual([{ version: 1 }])
  })

  test('nobody there, an unknown host, no such database, no way in', async () => {
    const port = await freePort()
    const user = 'jimin:pass%20word'
    await failing(`postgres://${user}@127.0.0.1:${port}/quiz`, 'Nobody answers at 127.0.0.1.')
    await failing(`postgres://${user}@nowhere.invalid/quiz`, 'There is no host called nowhere.invalid')
    await failing(`postgres://postgres@127.0.0.1:${server?.port}/none`, 'There is no database "none"')
    await failing(`postgres://${user}@127.0.0.1:${server?.port}/postgres`, 'does not let jimin in')
    await failing(
      `postgres://postgres@127.0.0.1:${server?.port}/postgres?sslmode=require`,
      'No safe connection to 127.0.0.1',
    )
    await failing(`mysql://${user}@127.0.0.1/quiz`, 'This is no address of a PostgreSQL database.')
    await failing(`postgres://${user}@:port/quiz`, 'This is no address of a PostgreSQL database.')
  })

  test('a wrong password, and none', async () => {
    const url = (await server?.database()) ?? ''
    await query(url, `CREATE ROLE ${LOCKED} LOGIN PASSWORD 'the right one'`)
    for (const user of [`${LOCKED}:pass%20word`, LOCKED])
      await failing(
        url.replace('postgres@', `${user}@`),
        `does not let ${LOCKED} in: the password is missing or wrong`,
      )
    const { code } = await machine({ files: BANK }).run(
      'sync',
      ...['--init', '--url', url.replace('postgres@', `${LOCKED}:the%20right%20one@`)],
    )
    // It may come in, and may make no tables.
    expect(code).toBe(1)
  })

  test('what is shown of an address has no password', async () => {
    const url = (await server?.database()) ?? ''
    const here = machine({ env: { QUIZ_DATABASE_URL: url.replace('postgres@', 'postgres:pass%20word@') } })
    const { out, err } = await here.run('sync', '--init')
    expect(out).toContain('postgres:***@127.0.0.1')
    expect(out + err).not.toContain('pass%20word')
    const written = readdirSync(here.home, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    expect(written.join('')).not.toContain('word')
  })
})
