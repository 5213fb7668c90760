import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { RootSources } from '../../src/edge/bank-roots.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { type BankFolder, createBankFolder } from './bank-folder.ts'
import { clockAt } from './clock-at.ts'
import { plainSummary } from './plain-summary.ts'

let place: BankFolder
beforeEach(() => {
  place = createBankFolder()
})

const at: BankFolder['at'] = (...names) => place.at(...names)
const put: BankFolder['put'] = (path, content) => place.put(path, content)
const open: BankFolder['open'] = (...options) => place.open(...options)

const files = async (sources: Partial<RootSources> = {}) =>
  (await open(sources).index()).banks.map(bank => bank.file.slice(at('/').length))

test('takes topic and language from the path', async () => {
  put('builtin/ko/network/TCP.md', 'a')
  put('builtin/os/lock.MD', 'b')
  put('builtin/en.md', 'c')
  const { banks } = await open().index()
  expect(banks.map(({ topic, lang }) => [topic, lang])).toEqual([
    ['en', 'en'],
    ['network/tcp', 'ko'],
    ['os/lock', 'en'],
  ])
})

test('reads the roots in their order, and each real path once', async () => {
  put('builtin/a.md')
  put('work/questions/b.md')
  put('home/questions/c.md')
  put('env1/d.md')
  put('env2/e.md')
  put('one.md')
  put('config/f.md')
  put('home/mine/g.md')
  symlinkSync(at('builtin'), at('same'))
  const sources = {
    env: { QUIZ_BANKS: `${at('env1')}:${at('env2')}:${at('same')}` },
    extra: [at('one.md'), at('builtin/a.md')],
    config: { ...DEFAULT_CONFIG, banks: [at('config'), 'mine'] },
  }
  expect(await files(sources)).toEqual([
    'builtin/a.md',
    'work/questions/b.md',
    'home/questions/c.md',
    'env1/d.md',
    'env2/e.md',
    'one.md',
    'config/f.md',
    'home/mine/g.md',
  ])
  const { roots } = await open(sources).index()
  expect(roots.map(({ origin }) => origin)).toEqual([
    'builtin',
    'working',
    'home',
    'environment',
    'environment',
    'option',
    'config',
    'config',
  ])
})

test('builtin: false switches the banks that ship off', async () => {
  put('builtin/a.md')
  put('work/questions/b.md')
  expect(await files({ config: { ...DEFAULT_CONFIG, builtin: false } })).toEqual(['work/questions/b.md'])
})

test('skips what is hidden, packages and other files, and follows links without going in circles', async () => {
  put('builtin/b/one.md')
  put('builtin/a.md')
  put('builtin/.git/x.md')
  put('builtin/node_modules/p/README.md')
  put('builtin/.hidden.md')
  put('builtin/picture.png')
  put('elsewhere/linked.md')
  symlinkSync(at('elsewhere'), at('builtin/link'))
  symlinkSync(at('builtin'), at('builtin/b/circle'))
  symlinkSync(at('builtin/a.md'), at('builtin/z.md'))
  expect(await files()).toEqual(['builtin/a.md', 'builtin/b/one.md', 'builtin/link/linked.md'])
})

test('tells what was named and is not there, and a link that leads nowhere', async () => {
  put('builtin/a.md')
  symlinkSync(at('nowhere'), at('builtin/broken.md'))
  const { problems, banks } = await open({
    extra: [at('no')],
    config: { ...DEFAULT_CONFIG, banks: [at('nor')] },
  }).index()
  expect(banks).toHaveLength(1)
  expect(problems.map(({ code, severity, reason, file }) => [code, severity, reason, file])).toEqual([
    ['bank-root/missing', 'error', undefined, at('no')],
    ['bank-root/missing', 'warning', undefined, at('nor')],
    ['file/read', 'error', 'missing', at('builtin/broken.md')],
  ])
})

test('a file that has not changed is not parsed again, and the index is the same', async () => {
  put('builtin/ko/a.md', 'one\ntwo')
  put('builtin/b.md', 'three')
  const first = await open().index()
  expect(place.parsed).toHaveLength(2)
  const second = await open().index()
  expect(place.parsed).toHaveLength(2)
  expect(second.banks.map(plainSummary)).toEqual(first.banks.map(plainSummary))
})

test('a file that has changed is parsed again, and only that one', async () => {
  put('builtin/a.md', 'one')
  put('builtin/b.md', 'two')
  await open().index()
  place.parsed.length = 0
  // The same size and the same time of change.
  put('builtin/a.md', 'ONE')
  const { banks } = await open().index()
  expect(place.parsed).toEqual([at('builtin/a.md')])
  expect(banks[0]?.questions[0]?.id).toBe('ONE')
})

test('a file that is seconds old is not trusted, for it may change again within the same tick', async () => {
  writeFileSync(put('builtin/a.md'), 'one')
  const now = () => clockAt(new Date().toISOString())
  await open({}, now()).index()
  await open({}, now()).index()
  expect(place.parsed).toHaveLength(2)
  await open().index()
  await open().index()
  expect(place.parsed).toHaveLength(3)
})

test('another parser reads everything anew', async () => {
  put('builtin/a.md', 'one')
  await open().index()
  await open({}, undefined, '2').index()
  await open({}, undefined, '2').index()
  expect(place.parsed).toHaveLength(2)
})

test('questions are parsed once for a process, until the file is written', async () => {
  const file = put('builtin/ko/a.md', 'one')
  const files = open()
  expect(await files.questions(file)).toEqual([{ id: 'one' }])
  await files.questions(file)
  expect(place.parsed).toEqual([file])
  files.write(file, 'two')
  expect(await files.questions(file)).toEqual([{ id: 'two' }])
  appendFileSync(file, '\nthree')
  expect(await files.questions(file)).toEqual([{ id: 'two' }, { id: 'three' }])
  rmSync(file)
  await expect(files.questions(file)).rejects.toMatchObject({ problems: [{ code: 'file/read', file }] })
})

test('reads a text as it is, with its mark and its line ends, and refuses what is no UTF-8', () => {
  const file = put('builtin/a.md', '\uFEFF## 질문\r\n')
  const files = open()
  expect(files.read(file)).toBe('\uFEFF## 질문\r\n')
  files.write(at('new/folder/b.md'), '\uFEFFx\r\n')
  expect(readFileSync(at('new/folder/b.md'))).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0x78, 13, 10]))
  expect(statSync(at('new/folder/b.md')).mode & 0o777).toBe(0o644)
  writeFileSync(file, Buffer.from([0xbf, 0xaf]))
  expect(() => files.read(file)).toThrow(
    expect.objectContaining({ problems: [{ code: 'file/not-utf8', severity: 'error', file }] }),
  )
  expect(files.exists(file)).toBe(true)
  expect(files.exists(at('no.md'))).toBe(false)
})

test('a cache that cannot be kept is no error', async () => {
  put('builtin/a.md', 'one')
  writeFileSync(at('home'), 'a file in the place of the folder')
  expect((await open().index()).banks).toHaveLength(1)
})

test('no bytes in the place of the cache make a start fail or an id go missing', {
  timeout: 20_000,
}, async () => {
  put('builtin/a.md', 'one\ntwo')
  await open().index()
  const cache = at('home/cache/banks.json')
  const good = readFileSync(cache)
  const rubbish = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.jsonValue().map(value => Buffer.from(JSON.stringify(value))),
    fc.nat(good.length).map(end => good.subarray(0, end)),
    fc
      .tuple(fc.nat(good.length - 1), fc.constantFrom('0', '9', '[', ']', '"', 'x', ','))
      .map(([index, byte]) => {
        const changed = Buffer.from(good)
        changed.write(byte, index)
        return changed
      }),
  )
  await fc.assert(
    fc.asyncProperty(rubbish, async bytes => {
      writeFileSync(cache, bytes)
      const { banks, problems } = await open().index()
      expect(problems).toEqual([])
      expect(banks.map(({ outline }) => outline.ids.length)).toEqual([2])
      // What is damaged where nothing but texts stand is noticed when one is asked for, and mended by that.
      const titles = () => banks.flatMap(({ questions }) => questions.map(({ title }) => title))
      const failed = failureOf(titles)
      if (failed === null) return
      expect(failed).toMatchObject({ problems: [{ code: 'cache/damaged', file: cache }] })
      const again = await open().index()
      expect(again.banks.map(({ questions }) => questions[0]?.title)).toEqual(['one란 무엇인가'])
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

function failureOf(work: () => unknown): unknown {
  try {
    work()
    return null
  } catch (error) {
    return error
  }
}

test('nothing is written where nothing has changed', async () => {
  put('builtin/a.md', 'one')
  await open().index()
  const cache = at('home/cache/banks.json')
  const before = statSync(cache).ino
  await open().index()
  expect(statSync(cache).ino).toBe(before)
  expect(existsSync(at('home/device'))).toBe(false)
})
