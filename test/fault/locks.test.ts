import { mkdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHome } from '../../src/edge/home.ts'
import { clockAt } from '../edge/clock-at.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { createStarter, ended } from './program.ts'

const open = (folder: string) =>
  openHome({ folder, clock: clockAt('2026-11-22T09:15:00Z'), userName: 'jimin' })

test('two processes that change the configuration at once lose no change', { timeout: 60_000 }, async () => {
  const start = createStarter('configure')
  const home = temporaryFolder()
  const both = await Promise.all([ended(start(home, '20', 'one')), ended(start(home, '20', 'two'))])
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  const keys = (name: string) => Array.from({ length: 20 }, (_, n) => [`${name}-${n}`, n] as const)
  expect(JSON.parse(readFileSync(join(home, 'config.json'), 'utf8'))).toEqual(
    Object.fromEntries([...keys('one'), ...keys('two')]),
  )
  expect(open(home).readSnapshot()).toMatchObject({ n: 19 })
})

test('the lock of a process that died is waited for and then taken', { timeout: 30_000 }, async () => {
  const home = temporaryFolder()
  mkdirSync(join(home, 'config.json.lock'))
  await open(home).changeConfig({ lang: 'ko' })
  expect(open(home).readConfig().config.lang).toBe('ko')
})

test('a lock that never ends is told after some seconds, and the snapshot does without', {
  timeout: 30_000,
}, async () => {
  const home = temporaryFolder()
  const future = new Date('2099-01-01')
  for (const lock of ['config.json.lock', 'state.json.lock']) {
    mkdirSync(join(home, lock))
    utimesSync(join(home, lock), future, future)
  }
  const started = performance.now()
  await open(home).writeSnapshot({ cards: [] })
  expect(performance.now() - started).toBeLessThan(3000)
  expect(open(home).readSnapshot()).toBe(null)
  await expect(open(home).changeConfig({ lang: 'ko' })).rejects.toMatchObject({
    problems: [{ code: 'file/locked', about: { lock: join(home, 'config.json.lock') } }],
  })
  expect(performance.now() - started).toBeLessThan(20_000)
})
