import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHome } from '../../src/edge/home.ts'
import { openJournal, readJournals } from '../../src/edge/journal.ts'
import { UserError } from '../../src/model/problem.ts'
import { clockAt } from '../edge/clock-at.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { mounted } from './mounted.ts'
import { createStarter, ended } from './program.ts'

const open = (home: string) =>
  openJournal({ home, clock: clockAt('2026-11-22T09:15:00Z'), member: () => null })
const home = (folder: string) =>
  openHome({ folder, clock: clockAt('2026-11-22T09:15:00Z'), userName: 'jimin' })

const reasonOf = (work: () => unknown): string => {
  try {
    work()
    return 'no error'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems.map(({ code, reason }) => `${code}:${reason}`).join(' ')
  }
}

test('a full disk is told, and everything before it is there and whole', {
  timeout: 60_000,
}, async context => {
  const disk = mounted('64k')
  if (disk === null) return context.skip('no tmpfs can be mounted here')
  const { out, code, err } = await ended(createStarter('append')(disk, '1000'))
  expect([code, err]).toEqual([1, ''])
  const said = out.trimEnd().split('\n')
  const [problem] = JSON.parse(said.pop() ?? '')
  expect(problem).toMatchObject({ code: 'journal/append', reason: 'full' })
  expect(said.length).toBeGreaterThan(20)
  const { events } = readJournals(join(disk, 'journal'), {})
  expect(events.map(({ id }) => id)).toEqual(said)

  await expect(home(disk).changeConfig({ hide: ['x'.repeat(5000)] })).rejects.toMatchObject({
    problems: [{ code: 'file/write', reason: 'full' }],
  })
  await home(disk).writeSnapshot({ cards: 'x'.repeat(100_000) })
  expect(home(disk).readSnapshot()).toBe(null)
  expect(readdirSync(disk).filter(name => name.endsWith('.tmp') || name.endsWith('.json'))).toEqual([])
})

test('when there is room again, the next append is whole although the last one was cut off', context => {
  const disk = mounted('64k')
  if (disk === null) return context.skip('no tmpfs can be mounted here')
  const journal = open(disk)
  const first = journal.append({ type: 'flag', card: 'first' })
  // Memory comes in pages: what the rest of them takes is written, the line is not.
  const text = 'x'.repeat(80_000)
  expect(reasonOf(() => journal.append({ type: 'note', card: 'long', text }))).toBe('journal/append:full')
  spawnSync('mount', ['-o', 'remount,size=1m', disk])
  const second = journal.append({ type: 'flag', card: 'second' })
  const { events, problems } = readJournals(join(disk, 'journal'), {})
  expect(events).toEqual([first, second])
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['journal/line', 2]])
})

test('a disk that can only be read is told, and what is on it can be read', async context => {
  const disk = mounted('1m')
  if (disk === null) return context.skip('no tmpfs can be mounted here')
  // In a process of its own, for a file that is open for writing would keep the disk writable.
  const { out } = await ended(createStarter('append')(disk, '1'))
  await home(disk).changeConfig({ lang: 'ko' })
  spawnSync('mount', ['-o', 'remount,ro', disk])
  expect(reasonOf(() => open(disk).append({ type: 'flag', card: 'b' }))).toBe('journal/append:read-only')
  expect(
    open(disk)
      .read({})
      .events.map(({ id }) => id),
  ).toEqual([out.trimEnd()])
  expect(home(disk).readConfig().config.lang).toBe('ko')
  await home(disk).writeSnapshot({})
  await expect(home(disk).changeConfig({ lang: 'en' })).rejects.toMatchObject({
    problems: [{ code: 'file/write', reason: 'read-only' }],
  })
})

test('a device that takes nothing is told as a full disk', context => {
  if (statSync('/dev/full', { throwIfNoEntry: false }) === undefined) return context.skip('no /dev/full here')
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'journal'))
  writeFileSync(join(folder, 'device'), '0123456789abcdef\n')
  symlinkSync('/dev/full', join(folder, 'journal', '0123456789abcdef.jsonl'))
  expect(reasonOf(() => open(folder).append({ type: 'flag', card: 'a' }))).toBe('journal/append:full')
})

test('a home folder under a file is told', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, 'not a folder')
  const under = join(file, 'home')
  expect(reasonOf(() => open(under).append({ type: 'flag', card: 'a' }))).toBe('journal/append:not-a-folder')
  await expect(home(under).changeConfig({ lang: 'ko' })).rejects.toMatchObject({
    problems: [{ code: 'file/write', reason: 'not-a-folder' }],
  })
  await home(under).writeSnapshot({})
  expect(readFileSync(file, 'utf8')).toBe('not a folder')
})
