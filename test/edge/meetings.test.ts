import { appendFileSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openMeetings } from '../../src/edge/meetings.ts'
import { foldMeeting } from '../../src/group/fold-meeting.ts'
import { UserError } from '../../src/model/problem.ts'
import { clockAt } from './clock-at.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ID = '2026-05-11-k3f9'
const BEGUN = {
  type: 'turn-begun',
  turn: 1,
  room: 1,
  candidate: 'jun',
  interviewer: 'sol',
  scribe: null,
  raters: [],
} as const
const ENDED = { type: 'turn-ended', turn: 1 } as const

const at = (folder: string, device: string, iso = '2026-05-11T20:00:00+09:00') =>
  openMeetings({ folder, clock: clockAt(iso), device: () => device }).open(ID)

it('several devices write a file each, and read one meeting', () => {
  const folder = temporaryFolder()
  const [one, two] = [at(folder, 'one'), at(folder, 'two', '2026-05-11T20:01:00+09:00')]
  one.append(BEGUN, 'sol')
  two.append(ENDED, null)
  expect(readdirSync(join(folder, ID)).sort()).toEqual(['one.jsonl', 'two.jsonl'])
  const read = [one, two].map(device => device.read())
  expect(read[0]?.records.map(({ type, by }) => [type, by])).toEqual([
    ['turn-begun', 'sol'],
    ['turn-ended', null],
  ])
  expect(read[1]).toEqual(read[0])
})

it('what is done after something comes after it, also on a machine whose clock is behind', () => {
  const folder = temporaryFolder()
  const [ahead, behind] = [at(folder, 'one'), at(folder, 'two', '2026-05-11T19:58:00+09:00')]
  const begun = ahead.append(BEGUN, null)
  behind.read()
  expect(behind.append(ENDED, null).at).toBe(begun.at + 1)
})

it('a clock that is hours ahead is not followed', () => {
  const folder = temporaryFolder()
  const [wrong, right] = [at(folder, 'one', '2026-05-12T20:00:00+09:00'), at(folder, 'two')]
  wrong.append(BEGUN, null)
  right.read()
  expect(right.append(ENDED, null).at).toBe(Date.parse('2026-05-11T20:00:00+09:00'))
})

it('reading again reads what was added, and gives the same list where nothing was', () => {
  const folder = temporaryFolder()
  const [one, two] = [at(folder, 'one'), at(folder, 'two')]
  one.append(BEGUN, null)
  const first = two.read().records
  expect(two.read().records).toBe(first)
  one.append(ENDED, null)
  expect(two.read().records).toHaveLength(2)
})

it('copies that a syncing tool made of a conflict count once', () => {
  const folder = temporaryFolder()
  const one = at(folder, 'one')
  one.append(BEGUN, null)
  copyFileSync(join(folder, ID, 'one.jsonl'), join(folder, ID, "one (jun's conflicted copy).jsonl"))
  one.append(ENDED, null)
  expect(
    at(folder, 'two')
      .read()
      .records.map(({ type }) => type),
  ).toEqual(['turn-begun', 'turn-ended'])
})

it('tells a torn line once, unless somebody was just writing it', () => {
  const folder = temporaryFolder()
  const one = at(folder, 'one')
  one.append(BEGUN, null)
  const file = join(folder, ID, 'one.jsonl')
  const reader = at(folder, 'two')
  reader.read()
  const line = readFileSync(file, 'utf8')
  appendFileSync(file, line.slice(0, 40))
  expect(reader.read().problems).toEqual([])
  expect(reader.read().problems).toMatchObject([{ code: 'journal/torn', file, line: 2 }])
  expect(reader.read().problems).toEqual([])
  expect(at(folder, 'three').read().problems).toMatchObject([{ code: 'journal/torn' }])
  one.append(ENDED, null)
  expect(reader.read().records.map(({ type }) => type)).toEqual(['turn-begun', 'turn-ended'])
})

it('a line that can not be read is told with its place, and hides no other', () => {
  const folder = temporaryFolder()
  const one = at(folder, 'one')
  one.append(BEGUN, null)
  const file = join(folder, ID, 'one.jsonl')
  appendFileSync(file, '{"v":1,"id":"x"}\n')
  one.append(ENDED, null)
  const { records, problems } = at(folder, 'two').read()
  expect(records).toHaveLength(2)
  expect(problems).toMatchObject([{ code: 'journal/line', reason: 'field', file, line: 2 }])
})

it('a file that was put in the place of another is read from its beginning', () => {
  const folder = temporaryFolder()
  const one = at(folder, 'one')
  one.append(BEGUN, null)
  one.append(ENDED, null)
  const reader = at(folder, 'two')
  reader.read()
  const file = join(folder, ID, 'one.jsonl')
  writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]}\n`)
  const { records } = reader.read()
  expect(foldMeeting(records).turns).toMatchObject([{ turn: 1, state: 'begun' }])
})

it('sheets lie beside the records and are no records', () => {
  const folder = temporaryFolder()
  const one = at(folder, 'one')
  const path = one.writeSheet('turn-1/sheet-lead.md', '# 기록지\n')
  expect(path).toBe(join(folder, ID, 'turn-1', 'sheet-lead.md'))
  expect(readFileSync(path, 'utf8')).toBe('# 기록지\n')
  expect(one.read()).toEqual({ records: [], problems: [] })
})

it('names the meetings of a folder in their order; a folder that is not there has none', () => {
  const folder = join(temporaryFolder(), 'mock')
  const meetings = openMeetings({ folder, clock: clockAt('2026-05-11T20:00:00+09:00'), device: () => 'one' })
  expect(meetings.ids()).toEqual([])
  for (const id of ['2026-05-18-b', '2026-05-11-a']) meetings.open(id).append(ENDED, null)
  expect(meetings.ids()).toEqual(['2026-05-11-a', '2026-05-18-b'])
})

it('says which file could not be written', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, ID), 'a file where the folder should be')
  expect(() => at(folder, 'one').append(BEGUN, null)).toThrow(UserError)
})

it('a file that was cut off anywhere, by a crash or by a syncing tool, gives its whole lines', () => {
  const folder = temporaryFolder()
  const one = at(folder, 'one')
  const written = [
    BEGUN,
    { type: 'paused', turn: 1 } as const,
    { type: 'resumed', turn: 1 } as const,
    ENDED,
  ].map(body => one.append(body, null))
  const file = join(folder, ID, 'one.jsonl')
  const bytes = readFileSync(file)
  for (let end = 0; end <= bytes.length; end += 7) {
    writeFileSync(file, bytes.subarray(0, end))
    const whole = bytes.subarray(0, end).toString('utf8').split('\n').length - 1
    const { records, problems } = at(folder, 'two').read()
    expect(records).toEqual(written.slice(0, whole))
    expect(problems.map(({ code }) => code)).toEqual(
      end === 0 || bytes[end - 1] === 10 ? [] : ['journal/torn'],
    )
  }
})
