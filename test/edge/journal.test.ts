import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { printEvent } from '../../src/edge/event-json.ts'
import { openJournal, readJournals } from '../../src/edge/journal.ts'
import type { JournalEvent, MarkEvent } from '../../src/model/event.ts'
import { instant, offset } from '../../src/model/time.ts'
import { clockAt } from './clock-at.ts'
import { temporaryFolder } from './temporary-folder.ts'

let home: string
let folder: string
beforeEach(() => {
  home = temporaryFolder()
  folder = join(home, 'journal')
})

const flag = (id: string, minute: number, card = 'tcp-3way'): MarkEvent => ({
  v: 1,
  id,
  at: instant(Date.UTC(2026, 10, 22, 9, minute)),
  offset: offset(540),
  member: null,
  type: 'flag',
  card,
})
const lines = (...events: JournalEvent[]) => events.map(event => `${printEvent(event)}\n`).join('')
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
}
const open = () => openJournal({ home, clock: clockAt('2026-11-22T09:15:00Z'), member: () => 'jimin' })
const warning = (name: string, line: number, code: string, rest = {}) => ({
  code,
  severity: 'warning',
  file: join(folder, name),
  line,
  column: 1,
  ...rest,
})

test('reading an absent journal creates nothing', () => {
  expect(open().read({})).toEqual({ events: [], cursors: {}, problems: [], rewritten: false })
  expect(readdirSync(home)).toEqual([])
})

test('an appended event is stamped, and is a line of the file before the call returns', () => {
  const event = open().append({ type: 'flag', card: 'tcp-3way' })
  expect(event).toEqual({
    v: 1,
    id: expect.stringMatching(/^01a20289-9220-7[0-9a-f]{3}-/u),
    at: Date.UTC(2026, 10, 22, 9, 15),
    offset: 540,
    member: 'jimin',
    type: 'flag',
    card: 'tcp-3way',
  })
  const [name = ''] = readdirSync(folder)
  expect(name).toMatch(/^[0-9a-f]{16}\.jsonl$/u)
  expect(readFileSync(join(folder, name), 'utf8')).toBe(`${printEvent(event)}\n`)
})

test('an event that happened before it came here keeps its own id and time', () => {
  const [id, at] = ['0f8cbeab-1d3c-5d0e-8f0a-5f8f3a9a7c11', instant(Date.UTC(2021, 4, 11, 3))]
  open().append({ type: 'flag', card: 'a' }, { id, at, offset: offset(480) })
  expect(open().read({}).events).toEqual([
    { v: 1, id, at, offset: 480, member: 'jimin', type: 'flag', card: 'a' },
  ])
})

test('many events of elsewhere are as many lines, in the order in which they are given', () => {
  const stamp = (n: number) => ({ id: `event-${n}`, at: instant(n), offset: offset(0) })
  const entries = [2, 1].map(n => ({ event: { type: 'flag', card: `card-${n}` } as const, stamp: stamp(n) }))
  expect(open().appendAll(entries)).toEqual([
    { v: 1, id: 'event-2', at: 2, offset: 0, member: 'jimin', type: 'flag', card: 'card-2' },
    { v: 1, id: 'event-1', at: 1, offset: 0, member: 'jimin', type: 'flag', card: 'card-1' },
  ])
  const [name = ''] = readdirSync(folder)
  expect(readFileSync(join(folder, name), 'utf8').split('\n').length).toBe(3)
  expect(open().appendAll([])).toEqual([])
  expect(
    open()
      .read({})
      .events.map(({ id }) => id),
  ).toEqual(['event-1', 'event-2'])
})

test('every run of a home folder appends to the same file', () => {
  open().append({ type: 'flag', card: 'a' })
  open().append({ type: 'flag', card: 'b' })
  expect(readdirSync(folder)).toHaveLength(1)
  expect(open().read({}).events).toHaveLength(2)
})

test('all journals are one history in the order of time, and nothing counts twice', () => {
  put('b.jsonl', lines(flag('3', 3), flag('1', 1)))
  put('a.jsonl', lines(flag('2', 2)))
  put('a (conflicted copy).jsonl', lines(flag('2', 2), flag('4', 4)))
  put('a.sync-conflict-20261122-091500-ABCDEFG.jsonl', lines(flag('2', 2)))
  put('.a.jsonl.tmp', lines(flag('5', 5)))
  put('notes.txt', 'not a journal')
  const { events, problems } = readJournals(folder, {})
  expect(events).toEqual([flag('1', 1), flag('2', 2), flag('3', 3), flag('4', 4)])
  expect(problems).toEqual([])
})

test('only what is new since the cursor is read', () => {
  put('a.jsonl', lines(flag('1', 1)))
  const first = readJournals(folder, {})
  appendFileSync(join(folder, 'a.jsonl'), lines(flag('2', 2)))
  put('b.jsonl', lines(flag('3', 3)))
  const second = readJournals(folder, first.cursors)
  expect(second.events).toEqual([flag('2', 2), flag('3', 3)])
  expect(second.rewritten).toBe(false)
  expect(readJournals(folder, second.cursors)).toEqual({
    events: [],
    cursors: second.cursors,
    problems: [],
    rewritten: false,
  })
})

test('a torn last line is told and left for later, and an append after it starts a new line', () => {
  open().append({ type: 'flag', card: 'a' })
  const [name = ''] = readdirSync(folder)
  const size = readFileSync(join(folder, name)).length
  appendFileSync(join(folder, name), '{"v":1,"id":"x","at":"2026-11-2')
  const torn = readJournals(folder, {})
  expect(torn.events).toHaveLength(1)
  expect(torn.cursors).toEqual({ [name]: { bytes: size, mark: expect.any(Number) } })
  expect(torn.problems).toEqual([warning(name, 2, 'journal/torn')])

  const added = open().append({ type: 'flag', card: 'b' })
  const after = readJournals(folder, torn.cursors)
  expect(after.events).toEqual([added])
  expect(after.problems).toEqual([warning(name, 2, 'journal/line', { reason: 'json' })])
  expect(readJournals(folder, after.cursors).problems).toEqual([])
})

test('a last line that lacks only its newline counts once it has one', () => {
  put('a.jsonl', lines(flag('1', 1)).trimEnd())
  const torn = readJournals(folder, {})
  expect(torn.events).toEqual([])
  appendFileSync(join(folder, 'a.jsonl'), `\n${lines(flag('2', 2))}`)
  expect(readJournals(folder, torn.cursors).events).toEqual([flag('1', 1), flag('2', 2)])
})

test('bad lines are skipped and told with their line, also behind a cursor', () => {
  put('a.jsonl', lines(flag('1', 1), flag('2', 2)))
  const { cursors } = readJournals(folder, {})
  const bad = [
    Buffer.from('rubbish\n\n\r\n'),
    Buffer.from([0xff, 0xfe, 10]),
    Buffer.alloc(40),
    Buffer.from('\n'),
    Buffer.from(lines({ ...flag('3', 3), card: '' })),
    Buffer.from(lines(flag('4', 4)).replace('\n', '\r\n')),
  ]
  appendFileSync(join(folder, 'a.jsonl'), Buffer.concat(bad))
  const { events, problems } = readJournals(folder, cursors)
  expect(events).toEqual([flag('4', 4)])
  expect(problems).toEqual([
    warning('a.jsonl', 3, 'journal/line', { reason: 'json' }),
    warning('a.jsonl', 6, 'journal/line', { reason: 'encoding' }),
    warning('a.jsonl', 7, 'journal/line', { reason: 'json' }),
    warning('a.jsonl', 8, 'journal/line', { reason: 'field', about: { field: 'card' } }),
  ])
})

test('a byte order mark before the first line does no harm', () => {
  put('a.jsonl', `\uFEFF${lines(flag('1', 1))}`)
  expect(readJournals(folder, {}).events).toEqual([flag('1', 1)])
})

test.each([
  ['shorter', lines(flag('1', 1))],
  [
    'of the same length, but without a line end there',
    lines(flag('1', 1), flag('2', 2)).trimEnd().padEnd(400, ' '),
  ],
])('a file that is now %s is read again from its start', (_, content) => {
  put('a.jsonl', lines(flag('1', 1), flag('2', 2)))
  const { cursors } = readJournals(folder, {})
  put('a.jsonl', content)
  const { events, rewritten } = readJournals(folder, cursors)
  expect(rewritten).toBe(true)
  expect(events[0]).toEqual(flag('1', 1))
})

test('a file that another took the place of is read again, also where a line ends at the same byte', () => {
  put('a.jsonl', lines(flag('1', 1), flag('2', 2)))
  const { cursors } = readJournals(folder, {})
  put('a.jsonl', lines(flag('3', 3), flag('4', 4), flag('1', 1), flag('2', 2)))
  const { events, rewritten } = readJournals(folder, cursors)
  expect(rewritten).toBe(true)
  expect(events).toEqual([flag('1', 1), flag('2', 2), flag('3', 3), flag('4', 4)])
})

test('what git leaves of a conflict, and lines that stand there twice, are events and no fault', () => {
  const merged = [
    lines(flag('1', 1)),
    '<<<<<<< HEAD\n',
    lines(flag('2', 2)),
    '||||||| 1f3c9a0\n=======\r\n',
    lines(flag('3', 3), flag('2', 2)),
    '>>>>>>> origin/main\n',
  ]
  put('a.jsonl', merged.join(''))
  put('a (conflicted copy).jsonl', lines(flag('1', 1), flag('4', 4)))
  const { events, problems } = readJournals(folder, {})
  expect(events).toEqual([flag('1', 1), flag('2', 2), flag('3', 3), flag('4', 4)])
  expect(problems).toEqual([])
})

test('of two lines with one id the earlier counts, whatever their files are called', () => {
  put('a.jsonl', lines(flag('1', 5)))
  put('b.jsonl', lines(flag('1', 2)))
  expect(readJournals(folder, {}).events).toEqual([flag('1', 2)])
  put('a.jsonl', lines(flag('1', 2, 'x'), flag('1', 2, 'b')))
  put('b.jsonl', lines(flag('1', 2, 'a')))
  expect(readJournals(folder, {}).events).toEqual([flag('1', 2, 'a')])
})

test('a file that has gone is told', () => {
  put('a.jsonl', lines(flag('1', 1)))
  expect(
    readJournals(folder, { 'a.jsonl': { bytes: 10, mark: 1 }, 'b.jsonl': { bytes: 20, mark: 2 } }).rewritten,
  ).toBe(true)
})

test('an append finds the file that a syncing tool has put in place of the open one', () => {
  const journal = open()
  journal.append({ type: 'flag', card: 'a' })
  const [name = ''] = readdirSync(folder)
  put('synced.tmp', readFileSync(join(folder, name)))
  renameSync(join(folder, 'synced.tmp'), join(folder, name))
  journal.append({ type: 'flag', card: 'b' })
  expect(readJournals(folder, {}).events.map(event => 'card' in event && event.card)).toEqual(['a', 'b'])
})

test('a damaged device name is replaced, and the journal that it named is still read', () => {
  put('old.jsonl', lines(flag('1', 1)))
  writeFileSync(join(home, 'device'), '\u0000\u0000')
  const journal = open()
  const event = journal.append({ type: 'flag', card: 'b' })
  expect(journal.read({}).events).toEqual([flag('1', 1), event].sort((a, b) => a.at - b.at))
  expect(readFileSync(join(home, 'device'), 'utf8')).toMatch(/^[0-9a-f]{16}\n$/u)
  expect(existsSync(join(home, 'journal/old.jsonl'))).toBe(true)
})

test('a file of many megabytes is read whole, lines across the blocks and all', () => {
  const long = 'ㄱ'.repeat(1000)
  const events = Array.from({ length: 4000 }, (_, n) => flag(String(n).padStart(5, '0'), 1, `${long}${n}`))
  put('a.jsonl', lines(...events))
  const reading = readJournals(folder, {})
  expect(reading.events.length).toBe(4000)
  expect(reading.events.at(-1)).toEqual(events.at(-1))
  expect(reading.cursors['a.jsonl']?.bytes).toBe(readFileSync(join(folder, 'a.jsonl')).length)
})

test('a line longer than memory should hold is skipped', () => {
  const rubbish = Buffer.alloc(70 * 1024 * 1024, 'x')
  put(
    'a.jsonl',
    Buffer.concat([Buffer.from(lines(flag('1', 1))), rubbish, Buffer.from(`\n${lines(flag('2', 2))}`)]),
  )
  const { events, problems, cursors } = readJournals(folder, {})
  expect(events).toEqual([flag('1', 1), flag('2', 2)])
  expect(problems).toEqual([warning('a.jsonl', 2, 'journal/line', { reason: 'encoding' })])
  expect(cursors['a.jsonl']?.bytes).toBe(rubbish.length + 1 + lines(flag('1', 1), flag('2', 2)).length)
})

test('what cannot be read now is told, and is not taken for gone', () => {
  put('a.jsonl', lines(flag('1', 1)))
  const { cursors } = readJournals(folder, {})
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'a file in the place of the folder')
  expect(readJournals(folder, cursors)).toMatchObject({
    events: [],
    cursors,
    problems: [{ code: 'file/read', reason: 'not-a-folder', file: folder }],
    rewritten: false,
  })
  rmSync(folder)
  put('b.jsonl', lines(flag('2', 2)))
  symlinkSync('loop.jsonl', join(folder, 'loop.jsonl'))
  expect(
    readJournals(folder, { 'b.jsonl': { bytes: 0, mark: 0 }, 'loop.jsonl': { bytes: 7, mark: 1 } }),
  ).toMatchObject({
    events: [flag('2', 2)],
    cursors: { 'loop.jsonl': { bytes: 7, mark: 1 } },
    problems: [{ code: 'file/read', file: join(folder, 'loop.jsonl') }],
    rewritten: false,
  })
})
