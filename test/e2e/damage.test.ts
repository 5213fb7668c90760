import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { pipe } from './pipe.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

const DAY = 86_400_000

const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString()

const review = (card: string, at: string, rating = 'good') => ({
  type: 'review',
  at,
  card,
  rating,
  seconds: 20,
  verdict: null,
  mode: 'session',
})

async function opening(here: Sandbox, ...args: readonly string[]) {
  const { code, out, err } = await pipe(here, ['session', '--jsonl', ...args])
  expect(code).toBe(0)
  return { session: JSON.parse(out.split('\n')[0] ?? ''), err }
}

const journalFile = (here: Sandbox): string => {
  const folder = join(here.home, 'journal')
  return join(folder, readdirSync(folder)[0] ?? '')
}

test('what was learned yesterday is due today, and what was well known is not', async () => {
  const here = sandbox(EVERY_KIND)
  here.remember(review('pair-mutex', daysAgo(1), 'again'), review('pair-semaphore', daysAgo(1), 'easy'))
  const { session, err } = await opening(here, 'pair')
  expect({ cards: session.cards, due: session.due, new: session.new, err }).toEqual({
    cards: 1,
    due: 1,
    new: 0,
    err: '',
  })
})

test('a clock that was set back loses nothing: a rating is saved and counted', async () => {
  const here = sandbox(EVERY_KIND)
  here.remember(review('pair-mutex', daysAgo(-3), 'easy'))
  const before = await opening(here, 'pair')
  expect(before).toMatchObject({ session: { cards: 1, new: 1 }, err: '' })
  const rated = await pipe(here, ['session', 'pair'], { input: '\n4\n' })
  expect(rated).toMatchObject({ code: 0, err: '0 due, 1 new\n' })
  expect(rated.out).toContain('Done: 1 rating')
  expect(await opening(here, 'pair')).toMatchObject({ session: { cards: 0, new: 0, due: 0 }, err: '' })
})

test('a damaged line of the journal is told with its place, and all others count', async () => {
  const here = sandbox(EVERY_KIND)
  here.remember(review('pair-mutex', daysAgo(9)), review('pair-semaphore', daysAgo(9)))
  const file = journalFile(here)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('\n', '\nnot JSON at all\n'))
  const { code, out, err } = await pipe(here, ['session', 'pair'], { input: '' })
  expect(code).toBe(0)
  expect(out).not.toContain('Error')
  expect(err).toContain(`${file}:2`)
  expect(err).toContain('This line of the journal is no JSON object')
  expect(err).toContain('2 due, 0 new')
  const again = await pipe(here, ['session', 'pair'], { input: '' })
  expect(again.err).toBe('2 due, 0 new\n')
  expect(readFileSync(file, 'utf8')).toContain('not JSON at all')
})

test('a torn last line is told, and what is appended after it is whole', async () => {
  const here = sandbox(EVERY_KIND)
  await pipe(here, ['session', 'pair', '--limit', '1'], { input: '\n4\n' })
  const file = journalFile(here)
  appendFileSync(file, '{"v":1,"id":"torn')
  const next = await pipe(here, ['session', 'pair', '--limit', '1'], { input: '\n4\n' })
  expect(next.code).toBe(0)
  expect(next.err).toContain('was not written to its end')
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(lines.filter(line => line.includes('"review"'))).toHaveLength(2)
  expect(lines).toContain('{"v":1,"id":"torn')
  expect(await opening(here, 'pair')).toMatchObject({ session: { cards: 0 } })
})

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['of another shape', () => '{"version":99,"cards":"many"}'],
  ['empty', () => ''],
  ['no text', () => '\u0000\u0001\ufffd'],
])('a snapshot or a cache that is %s is made anew, without a word', async (_, damage) => {
  const here = sandbox(EVERY_KIND)
  await pipe(here, ['session', 'pair', '--limit', '1'], { input: '\n4\n' })
  const whole = await opening(here)
  expect(whole.session).toMatchObject({ cards: 7 })
  for (const name of readdirSync(here.home, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json') || name === 'config.json') continue
    const file = join(here.home, name)
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
  }
  expect(await opening(here)).toEqual(whole)
})

test('a damaged configuration is told once a run, kept as it is, and its defaults are used', async () => {
  const here = sandbox(EVERY_KIND)
  const file = join(here.home, 'config.json')
  writeFileSync(file, '{"builtin": false, "sessionSize": \n')
  const { code, out, err } = await pipe(here, ['session', 'pair'], { input: ':q\n' })
  expect(code).toBe(0)
  expect(out).toContain('What is a mutex?')
  expect(err.match(/The configuration makes no sense/gu)).toHaveLength(1)
  expect(err).toContain(file)
  expect(readFileSync(file, 'utf8')).toBe('{"builtin": false, "sessionSize": \n')
})

test('one bad value of the configuration is told, and all other keys hold', async () => {
  const here = sandbox(EVERY_KIND, { config: { sessionSize: 'many', newPerDay: 2 } })
  const { code, err } = await pipe(here, ['session'], { input: ':q\n' })
  expect(code).toBe(0)
  expect(err).toContain('"many" is no value for "sessionSize"')
  expect(err).toContain('0 due, 2 new')
})

test('one unreadable bank does not keep the others from being asked', async () => {
  const here = sandbox(EVERY_KIND)
  writeFileSync(join(here.work, 'questions/en/broken.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]))
  mkdirSync(join(here.work, 'questions/en/folder.md'))
  const { code, out } = await pipe(here, ['session', 'pair'], { input: '\n4\n:q\n' })
  expect(code).toBe(0)
  expect(out).toContain('Done: 1 rating')
})
