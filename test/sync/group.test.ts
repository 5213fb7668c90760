import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { MockReview } from '../../src/model/event.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { query, startPostgres } from '../postgres.ts'
import { daysOf, type Machine, machine } from '../world.ts'
import { BANK } from './devices.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const server = await startPostgres(reason => console.warn(`skipped: ${reason}`))
afterAll(() => server?.stop())

async function memberOf(name: string, at?: string): Promise<Machine> {
  const here = machine({ files: BANK, columns: 200, ...(at === undefined ? {} : { at }) })
  await here.run('config', 'set', 'member', name)
  return here
}

const MOCK: MockReview = {
  date: '2026-03-02',
  turn: 1,
  raters: 2,
  scores: { knowledge: [3, 4], delivery: [2, 3] },
  hints: 1,
  from: 'live',
}

/** Everything that somebody may want to keep for themselves. */
function practisePrivately(here: Machine): void {
  here.journal({
    type: 'review',
    card: 'syn',
    rating: 'good',
    seconds: 20,
    verdict: null,
    mode: 'session',
    answer: 'my private answer',
  })
  here.journal({ type: 'note', card: 'syn', text: 'my private note' })
  here.journal({
    type: 'review',
    card: 'fin',
    rating: 'hard',
    seconds: 100,
    verdict: null,
    mode: 'mock',
    mock: MOCK,
  })
}

const shareOf = async (here: Machine, ...kinds: readonly string[]) =>
  here.run('config', 'set', 'share', ...kinds)

const sharedIn = (folder: string): readonly Readonly<Record<string, unknown>>[] =>
  readdirSync(join(folder, 'group'))
    .flatMap(name => readFileSync(join(folder, 'group', name), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

test('what is shared is readiness by topic and results of mock interviews, and nothing that was written', async () => {
  const folder = temporaryFolder()
  const jimin = await memberOf('jimin')
  practisePrivately(jimin)
  expect((await jimin.run('sync', '--group', folder)).out).toBe(`Your group (${folder}): 2 entries sent\n`)
  expect(sharedIn(folder)).toEqual([
    {
      v: 1,
      id: expect.any(String),
      at: expect.stringMatching(/^2026-03-02T01:00:00/u),
      member: 'jimin',
      type: 'readiness',
      date: null,
      topics: [
        {
          topic: 'network/tcp',
          title: 'TCP',
          questions: 4,
          unseen: 2,
          floor: expect.any(Number),
          expected: expect.any(Number),
          band: expect.any(Number),
        },
      ],
    },
    {
      v: 1,
      id: expect.any(String),
      at: expect.stringMatching(/^2026-03-02T01:00:00/u),
      member: 'jimin',
      type: 'mock',
      question: 'fin',
      topic: 'network/tcp',
      title: 'TCP',
      passed: false,
      hints: 1,
      knowledge: 3,
      delivery: 2,
    },
  ])
  expect(JSON.stringify(sharedIn(folder))).not.toContain('private')
  expect(existsSync(join(folder, 'journal'))).toBe(false)
})

test('only the kinds that the configuration lists leave, also of what was shared before', async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()]
  const jimin = await memberOf('jimin')
  practisePrivately(jimin)
  await shareOf(jimin, 'mock')
  await jimin.run('sync', '--group', folder)
  expect(sharedIn(folder)).toMatchObject([{ type: 'mock' }])
  await shareOf(jimin, 'none')
  expect((await jimin.run('sync', '--group', other)).out).toContain('nothing new on either side')
  expect(existsSync(join(other, 'group'))).toBe(false)
  expect((await shareOf(jimin, 'answers')).err).toContain('Possible: readiness, mock, none')
})

test('the same readiness is shared once, a changed one again', async () => {
  const folder = temporaryFolder()
  const jimin = await memberOf('jimin')
  jimin.review('syn', 'good')
  await jimin.run('sync', '--group', folder)
  await jimin.run('sync', '--group', folder)
  expect(sharedIn(folder)).toHaveLength(1)
  jimin.review('fin', 'good')
  await jimin.run('sync', '--group', folder)
  expect(sharedIn(folder)).toHaveLength(2)
})

test('what came from one group is never carried into another', async () => {
  const [monday, friday] = [temporaryFolder(), temporaryFolder()]
  const [jimin, sol] = [await memberOf('jimin'), await memberOf('sol')]
  for (const one of [jimin, sol]) one.review('syn', 'good')
  await sol.run('sync', '--group', monday)
  await jimin.run('sync', '--group', monday)
  await jimin.run('sync', '--group', friday)
  expect(sharedIn(friday)).toMatchObject([{ member: 'jimin' }])
  expect(await jimin.json('board', '--group', friday)).toMatchObject({ members: [{ member: 'jimin' }] })
  expect(await jimin.json('board', '--group', monday)).toMatchObject({
    members: [{ member: 'jimin' }, { member: 'sol' }],
  })
})

test('nobody sends what another member has shared, and a file in the group can be read by its other users', async () => {
  const folder = temporaryFolder()
  const [jimin, sol] = [await memberOf('jimin'), await memberOf('sol')]
  for (const one of [jimin, sol]) one.review('syn', 'good')
  for (const one of [jimin, sol, jimin, sol]) await one.run('sync', '--group', folder)
  const names = readdirSync(join(folder, 'group'))
  expect(names).toHaveLength(2)
  expect(sharedIn(folder)).toHaveLength(2)
  for (const name of names) expect(statSync(join(folder, 'group', name)).mode & 0o777).toBe(0o644)
})

test('what a member takes out of the folder again is not brought back by another', async () => {
  const folder = temporaryFolder()
  const [jimin, sol] = [await memberOf('jimin'), await memberOf('sol')]
  sol.review('syn', 'good')
  await sol.run('sync', '--group', folder)
  await jimin.run('sync', '--group', folder)
  for (const name of readdirSync(join(folder, 'group'))) rmSync(join(folder, 'group', name))
  await jimin.run('sync', '--group', folder)
  expect(readdirSync(join(folder, 'group'))).toEqual([])
  expect(await jimin.json('board', '--group', folder)).toMatchObject({ members: [] })
})

test('the board is there without the folder, as it was last seen', async () => {
  const folder = temporaryFolder()
  const [jimin, sol] = [await memberOf('jimin'), await memberOf('sol')]
  sol.review('syn', 'good')
  await sol.run('sync', '--group', folder)
  await jimin.run('config', 'set', 'group', folder)
  await jimin.run('sync')
  const before = await jimin.json('board')
  expect(before).toMatchObject({ members: [{ member: 'sol' }] })
  appendFileSync(join(folder, 'group', 'rubbish.jsonl'), '{"v":1}\nnothing\n')
  expect(await jimin.json('board')).toEqual(before)
  rmSync(folder, { recursive: true })
  expect(await jimin.json('board')).toEqual(before)
})

describe.skipIf(server === null)('a group in a database', () => {
  /** The rights that the README gives a member, for another name. */
  const grants = (member: string): string => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
    const [, sql = ''] = /^```sql\n(.*?)^```$/msu.exec(readme) ?? []
    expect(sql).toContain('CREATE ROLE jimin')
    return sql.replaceAll('jimin', member)
  }

  async function group(...members: readonly string[]) {
    const owner = (await server?.database()) ?? ''
    await machine({}).run('sync', '--init', '--group', owner)
    await query(owner, members.map(grants).join('\n'))
    const as = (role: string): string => owner.replace('postgres@', `${role}@`)
    return { owner, as }
  }

  test('members with the rights of the README share, and see each other on the board', async () => {
    const { owner, as } = await group('ada', 'bo')
    const [ada, bo] = [await memberOf('ada'), await memberOf('bo')]
    for (const one of [ada, bo]) practisePrivately(one)
    expect(await ada.run('sync', '--group', as('ada'))).toMatchObject({ code: 0, err: '' })
    expect(await bo.json('sync', '--group', as('bo'))).toMatchObject({ places: [{ received: 2, sent: 2 }] })
    expect(await ada.json('sync', '--group', as('ada'))).toMatchObject({ places: [{ received: 2, sent: 0 }] })
    expect(await ada.json('board', '--group', as('ada'))).toMatchObject({
      members: [{ member: 'ada' }, { member: 'bo' }],
      topics: [
        { topic: 'network/tcp', members: [{ member: 'ada', score: 2.5, rounds: 1 }, { member: 'bo' }] },
      ],
    })
    const lines = await query(owner, 'SELECT line FROM quiz_shared')
    expect(JSON.stringify(lines)).not.toContain('private')
    expect(await query(owner, 'SELECT * FROM quiz_events')).toEqual([])
  })

  test('a member can neither read nor write what is another’s, nor change what is their own', async () => {
    const { owner, as } = await group('cleo', 'dan')
    const [cleo, dan] = [await memberOf('cleo'), await memberOf('dan')]
    for (const one of [cleo, dan]) practisePrivately(one)
    await cleo.run('sync', '--url', as('cleo'), '--group', as('cleo'))
    expect(await query(owner, "SELECT 1 FROM quiz_events WHERE learner = 'cleo'")).toHaveLength(3)

    const dans = as('dan')
    expect(await query(dans, 'SELECT * FROM quiz_events')).toEqual([])
    expect(await query(dans, 'SELECT * FROM quiz_event_heads')).toEqual([])
    const forged = "VALUES ('cleo', 'x', 99, 'd', '{}')"
    for (const statement of [
      `INSERT INTO quiz_shared (learner, id, position, device, line) ${forged}`,
      `INSERT INTO quiz_events (learner, id, position, device, line) ${forged}`,
      "INSERT INTO quiz_shared_heads VALUES ('cleo', 9) ON CONFLICT (learner) DO UPDATE SET position = 9",
      "UPDATE quiz_shared SET line = '{}'",
      'DELETE FROM quiz_events',
      'DROP TABLE quiz_shared',
      "INSERT INTO quiz_schema VALUES (9, 'x')",
    ])
      await expect(query(dans, statement)).rejects.toThrow(
        /row-level security|permission denied|must be owner/u,
      )
    expect(await query(dans, 'UPDATE quiz_shared_heads SET position = 0 RETURNING 1')).toEqual([])
  })

  test('whose role has another name is told to take it', async () => {
    const { as } = await group('eve')
    const here = await memberOf('eva')
    here.review('syn', 'good')
    const { code, err } = await here.run('sync', '--url', as('eve'))
    expect(code).toBe(1)
    expect(err).toContain('The database lets eve write only what is called eve.')
    expect(err).toContain('quiz config set member eve')
  })

  test('whose rights are missing is told which', async () => {
    const { owner, as } = await group()
    await query(owner, 'CREATE ROLE fay LOGIN')
    const { err } = await (await memberOf('fay')).run('sync', '--url', as('fay'))
    expect(err).toContain('The database does not allow this to fay: permission denied for table quiz_schema')
  })

  test('a line in another’s name does not count, whoever could write it', async () => {
    const { owner } = await group()
    const [jimin, sol] = [await memberOf('jimin'), await memberOf('sol')]
    sol.review('syn', 'good')
    await sol.run('sync', '--group', owner)
    await query(owner, 'UPDATE quiz_shared SET line = replace(line, \'"sol"\', \'"jimin"\')')
    expect(await jimin.json('sync', '--group', owner)).toMatchObject({ places: [{ received: 0, sent: 0 }] })
  })

  test('someone who was away for a month gets all of it', async () => {
    const { owner } = await group()
    const [jimin, sol] = [await memberOf('jimin'), await memberOf('sol')]
    for (const card of ['syn', 'fin', 'rst', 'ack']) {
      sol.review(card, 'good')
      await sol.run('sync', '--group', owner)
      sol.pass(daysOf(7))
    }
    expect(await jimin.json('sync', '--group', owner)).toMatchObject({ places: [{ received: 4, sent: 0 }] })
  })
})
