import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { backup, restore } from '../../src/edge/backup.ts'
import { isSafeName } from '../../src/edge/backup-files.ts'
import { printEvent } from '../../src/edge/event-json.ts'
import { readJournals } from '../../src/edge/journal.ts'
import { packTar, unpackTar } from '../../src/edge/tar.ts'
import type { JournalEvent } from '../../src/model/event.ts'
import { instant, offset } from '../../src/model/time.ts'
import { clockAt } from './clock-at.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let home: string
beforeEach(() => {
  folder = temporaryFolder()
  home = join(folder, 'home')
})

const clock = clockAt('2026-11-22T09:15:00Z')
const put = (path: string, content: string | Buffer, into = home) => {
  mkdirSync(dirname(join(into, path)), { recursive: true })
  writeFileSync(join(into, path), content)
}
const take = (path: string, from = home) => readFileSync(join(from, path), 'utf8')
const flag = (id: string): JournalEvent => ({
  v: 1,
  id,
  at: instant(Date.UTC(2026, 10, 22) + Number(id)),
  offset: offset(540),
  member: null,
  type: 'flag',
  card: 'tcp-3way',
})
const lines = (...ids: string[]) => ids.map(id => `${printEvent(flag(id))}\n`).join('')
const eventIds = (of = home) => readJournals(join(of, 'journal'), {}).events.map(({ id }) => id)
const longName = `questions/ko/${'아주-긴-이름'.repeat(10)}.md`

const fill = () => {
  put('device', '0123456789abcdef\n')
  put('journal/0123456789abcdef.jsonl', lines('1', '2'))
  put('journal/other.jsonl', lines('3'))
  put('config.json', '{"lang":"ko"}\n')
  put('questions/os/lock.md', '## 락이란?\n')
  put(longName, '## 긴 이름\n')
  put('questions/.git/config', 'not a bank')
  put('state.json', '{}')
  put('cache/banks.json', '[]')
}

test('keeps journals, configuration and own questions, and nothing of the device', () => {
  fill()
  const file = join(folder, 'backup.tar.gz')
  const made = backup(home, file, clock)
  expect(made).toEqual({ file, entries: 5, bytes: readFileSync(file).length })
  const entries = unpackTar(gunzipSync(readFileSync(file)))
  expect(entries?.map(({ name }) => name)).toEqual([
    'quiz-backup.json',
    'journal/0123456789abcdef.jsonl',
    'journal/other.jsonl',
    'config.json',
    longName,
    'questions/os/lock.md',
  ])
})

test('a backup is named by its time, and never written over a file', () => {
  fill()
  const at = clockAt('2026-11-22T09:15:00Z')
  expect(backup(home, null, at).file).toBe(join(home, 'backups/quiz-20261122-091500.tar.gz'))
  expect(backup(home, null, at).file).toBe(join(home, 'backups/quiz-20261122-091500-2.tar.gz'))
  put('taken', 'mine')
  expect(() => backup(home, join(home, 'taken'), at)).toThrow(
    expect.objectContaining({
      problems: [{ code: 'file/exists', severity: 'error', file: join(home, 'taken') }],
    }),
  )
  expect(take('taken')).toBe('mine')
})

test('tar opens a backup without quiz', context => {
  fill()
  const { file } = backup(home, join(folder, 'backup.tar.gz'), clock)
  const into = join(folder, 'unpacked')
  mkdirSync(into)
  const { status, error, stderr } = spawnSync('tar', ['-xzf', file, '-C', into], { encoding: 'utf8' })
  if (error) return context.skip('there is no tar here')
  expect([status, stderr]).toEqual([0, ''])
  expect(take(longName, into)).toBe('## 긴 이름\n')
  expect(take('journal/other.jsonl', into)).toBe(lines('3'))
})

test('a backup that tar has packed again is read as well', context => {
  fill()
  const { file } = backup(home, join(folder, 'backup.tar.gz'), clock)
  const into = join(folder, 'unpacked')
  mkdirSync(into)
  const unpacked = spawnSync('tar', ['-xzf', file, '-C', into])
  if (unpacked.error) return context.skip('there is no tar here')
  const again = join(folder, 'again.tar.gz')
  spawnSync('tar', ['--format=pax', '-czf', again, '-C', into, 'quiz-backup.json', 'journal', longName])
  expect(
    unpackTar(gunzipSync(readFileSync(again)))
      ?.map(({ name }) => name)
      .sort(),
  ).toEqual(['journal/0123456789abcdef.jsonl', 'journal/other.jsonl', longName, 'quiz-backup.json'])
})

test('a new home folder gets everything, and a device of its own later', async () => {
  fill()
  const { file } = backup(home, join(folder, 'backup.tar.gz'), clock)
  const fresh = join(folder, 'fresh')
  expect(await restore(fresh, file, clock)).toEqual({
    safety: null,
    files: [
      'journal/0123456789abcdef.jsonl',
      'journal/other.jsonl',
      'config.json',
      longName,
      'questions/os/lock.md',
    ],
    events: 3,
  })
  expect(eventIds(fresh)).toEqual(['1', '2', '3'])
  expect(take('questions/os/lock.md', fresh)).toBe('## 락이란?\n')
  expect(existsSync(join(fresh, 'device'))).toBe(false)
})

test('what has happened since the backup stays, and a restore done twice adds nothing', async () => {
  fill()
  const { file } = backup(home, join(folder, 'backup.tar.gz'), clock)
  // Since then: an event more here, one lost there, and a torn line.
  put('journal/0123456789abcdef.jsonl', `${lines('2', '4')}{"v":1,"id"`)
  put('journal/new.jsonl', lines('5'))
  put('config.json', '{"lang":"en","newPerDay":5}\n')
  put('questions/os/lock.md', '## 고쳐 쓴 질문\n')
  put('questions/os/new.md', '## 새 질문\n')

  const restored = await restore(home, file, clock)
  expect(restored).toEqual({
    safety: join(home, `backups/${readdirSync(join(home, 'backups'))[0]}`),
    files: ['journal/0123456789abcdef.jsonl', 'config.json', 'questions/os/lock.md'],
    events: 1,
  })
  expect(eventIds()).toEqual(['1', '2', '3', '4', '5'])
  expect(JSON.parse(take('config.json'))).toEqual({ lang: 'ko', newPerDay: 5 })
  expect(take('questions/os/lock.md')).toBe('## 락이란?\n')
  expect(take('questions/os/new.md')).toBe('## 새 질문\n')

  expect(await restore(home, file, clock)).toMatchObject({ files: [], events: 0 })
  await restore(home, restored.safety ?? '', clock)
  expect(take('questions/os/lock.md')).toBe('## 고쳐 쓴 질문\n')
  expect(eventIds()).toEqual(['1', '2', '3', '4', '5'])
})

const label = { name: 'quiz-backup.json', content: Buffer.from('{"version":1}') }
const packed = (...names: string[]) =>
  gzipSync(packTar([label, ...names.map(name => ({ name, content: Buffer.from('x') }))], 0))

test.each([
  '../escaped.md',
  '/etc/cron.d/escaped',
  'questions/../../escaped.md',
  'questions/a/../../../escaped.md',
  'questions\\..\\..\\escaped.md',
  'C:/escaped.md',
  'questions//a.md',
  'questions/.git/hooks/pre-commit',
  'questions/./a.md',
  'journal/../device.jsonl',
  'journal/a/b.jsonl',
  'journal/a.txt',
  'device',
  'state.json',
  'questions',
])('a backup with %j is refused, and nothing of it is written', async name => {
  put('evil.tar.gz', packed('questions/good.md', name), folder)
  await expect(restore(home, join(folder, 'evil.tar.gz'), clock)).rejects.toMatchObject({
    problems: [{ code: 'restore/unsafe-name', about: { name } }],
  })
  expect(readdirSync(folder)).toEqual(['evil.tar.gz'])
})

test('what a name means on Windows decides there', () => {
  for (const name of ['questions/C:evil.md', 'questions/a\\..\\..\\b.md', 'questions/what?.md']) {
    expect([name, isSafeName(name, 'linux'), isSafeName(name, 'win32')]).toEqual([name, true, false])
  }
  expect(isSafeName('questions/ko/운영체제/락 (lock).md', 'win32')).toBe(true)
})

const whole = packed('questions/good.md')
const link = (() => {
  const tar = gunzipSync(whole)
  tar[512 * 2 + 156] = '2'.charCodeAt(0)
  return gzipSync(tar)
})()

test.each([
  ['no gzip', Buffer.from('PK\u0003\u0004'), 'not-a-backup'],
  ['empty', Buffer.alloc(0), 'not-a-backup'],
  ['cut off', whole.subarray(0, -12), 'damaged'],
  ['of another kind', gzipSync(packTar([{ name: 'a', content: Buffer.from('x') }], 0)), 'not-a-backup'],
  ['no tar', gzipSync('hello'), 'damaged'],
  ['holding a link', link, 'damaged'],
  [
    'of a later version',
    gzipSync(packTar([{ ...label, content: Buffer.from('{"version":2}') }], 0)),
    'newer',
  ],
])('a file that is %s is refused, and nothing is changed', async (_, content, reason) => {
  fill()
  const before = readdirSync(home)
  put('file', content, folder)
  await expect(restore(home, join(folder, 'file'), clock)).rejects.toMatchObject({
    problems: [{ code: `restore/${reason}`, file: join(folder, 'file') }],
  })
  expect(readdirSync(home)).toEqual(before)
})
