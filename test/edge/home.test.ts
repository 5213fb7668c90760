import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openHome } from '../../src/edge/home.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { clockAt } from './clock-at.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = join(temporaryFolder(), 'home')
  file = join(folder, 'config.json')
})

const open = () => openHome({ folder, clock: clockAt('2026-11-22T09:15:00Z'), userName: 'jimin' })
const put = (text: string | Uint8Array) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
}

test('nothing is created before something is written', () => {
  const home = open()
  expect(home.readConfig()).toEqual({ config: DEFAULT_CONFIG, problems: [] })
  expect(home.readSnapshot()).toBe(null)
  expect(home.journal.read({}).events).toEqual([])
  expect(existsSync(folder)).toBe(false)
})

test('changes are merged into what is there, and undefined takes a key away', async () => {
  await open().changeConfig({ lang: 'ko', newPerDay: 5 })
  await open().changeConfig({ lang: undefined, sessionSize: 30 })
  expect(readFileSync(file, 'utf8')).toBe('{\n  "newPerDay": 5,\n  "sessionSize": 30\n}\n')
  expect(open().readConfig().config).toEqual({ ...DEFAULT_CONFIG, newPerDay: 5, sessionSize: 30 })
  expect(readdirSync(folder)).toEqual(['config.json'])
})

test('keys that this version does not know stay in the file', async () => {
  put('{"later": {"a": 1}}')
  await open().changeConfig({ lang: 'en' })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ later: { a: 1 }, lang: 'en' })
})

test('the file keeps its permissions, and a link stays a link', async () => {
  put('{}')
  chmodSync(file, 0o640)
  const elsewhere = join(folder, '../dotfiles.json')
  writeFileSync(elsewhere, '{"lang":"ko"}')
  await open().changeConfig({ newPerDay: 5 })
  expect(statSync(file).mode & 0o777).toBe(0o640)

  const linked = join(folder, '../linked')
  mkdirSync(linked)
  symlinkSync(elsewhere, join(linked, 'config.json'))
  const home = openHome({ folder: linked, clock: clockAt('2026-11-22T09:15:00Z'), userName: 'jimin' })
  await home.changeConfig({ newPerDay: 7 })
  expect(JSON.parse(readFileSync(elsewhere, 'utf8'))).toEqual({ lang: 'ko', newPerDay: 7 })
})

test.each([
  ['{\n  "lang": "ko",\n  "newPerDay": 5,\n}', 4, 1],
  ['{"lang": ko}', 1, 10],
  ['', 1, 1],
  ['[]', 1, 1],
  ['"x"', 1, 1],
  ['{"lang": "ko"', 1, 14],
  ['{"lang": "ko"} extra', 1, 16],
])(
  'a damaged file %j is told with its place, and kept aside before it is written',
  async (text, line, column) => {
    put(text)
    expect(open().readConfig()).toEqual({
      config: DEFAULT_CONFIG,
      problems: [{ code: 'config/damaged', severity: 'error', file, line, column }],
    })
    writeFileSync(`${file}.damaged-1`, 'an older one')
    await open().changeConfig({ lang: 'en' })
    expect(readFileSync(`${file}.damaged-1`, 'utf8')).toBe('an older one')
    expect(readFileSync(`${file}.damaged-2`, 'utf8')).toBe(text)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ lang: 'en' })
  },
)

test('a value that cannot be used is told with its place, and the default is used', () => {
  put('{\n  "hide": ["sessionSize"],\n  "sessionSize": "many"\n}\n')
  expect(open().readConfig()).toEqual({
    config: { ...DEFAULT_CONFIG, hide: ['sessionSize'] },
    problems: [
      {
        code: 'config/value',
        severity: 'warning',
        reason: 'whole',
        file,
        line: 3,
        column: 3,
        about: { key: 'sessionSize', value: 'many', least: 1, most: 1000, example: '20' },
      },
    ],
  })
})

test('a byte order mark does no harm', () => {
  put('\uFEFF{"lang":"ko"}')
  expect(open().readConfig().config.lang).toBe('ko')
})

test('a configuration that is a folder is told, and never replaced', async () => {
  mkdirSync(file, { recursive: true })
  expect(open().readConfig().problems).toMatchObject([{ code: 'file/read', reason: 'folder', file }])
  await expect(open().changeConfig({ lang: 'en' })).rejects.toMatchObject({
    problems: [{ code: 'file/read' }],
  })
})

test('the texts of a snapshot are read back, from a line of their own', async () => {
  const home = open()
  await home.writeSnapshot({ cards: ['tcp'], texts: '["연결을 여나요?"]' })
  expect(open().readSnapshot()).toEqual({ cards: ['tcp'], texts: '["연결을 여나요?"]' })
  const file = join(home.folder, 'state.json')
  expect(readFileSync(file, 'utf8')).toBe('{"cards":["tcp"],"texts":24}\n["연결을 여나요?"]\n')
  writeFileSync(file, '{"cards":["tcp"],"texts":24}\n["연결을 여나')
  expect(open().readSnapshot()).toBe(null)
})

test('a snapshot is read back as it was written', async () => {
  await open().writeSnapshot({ cards: [['tcp-3way', 1]] })
  await open().writeSnapshot({ cards: [] })
  expect(open().readSnapshot()).toEqual({ cards: [] })
  expect(readdirSync(folder)).toEqual(['state.json'])
})

test('an event says whose memory it is: the configured member’s, else the user’s', async () => {
  expect(open().journal.append({ type: 'flag', card: 'a' }).member).toBe('jimin')
  await open().changeConfig({ member: 'sora' })
  expect(open().journal.append({ type: 'flag', card: 'a' }).member).toBe('sora')
})
