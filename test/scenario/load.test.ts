import { join } from 'node:path'
import { expect, test } from 'vitest'
import { daysOf, type Machine, machine } from '../world.ts'
import { bankOf, practise, standing } from './practise.ts'

const configure = (m: Machine, config: Readonly<Record<string, unknown>>): void =>
  m.write(join(m.home, 'config.json'), JSON.stringify(config))

const EASY = Array.from({ length: 50 }, () => 'easy' as const)

test('no more than the new questions of a day are begun, until the study day turns', async () => {
  const m = machine({ at: '2026-03-02T10:00:00+09:00', files: { 'questions/en/tcp.md': bankOf('tcp', 10) } })
  configure(m, { newPerDay: 3 })
  expect(await practise(m, ['easy', 'easy'])).toMatchObject({ opening: { cards: 3, new: 3 } })
  expect(await practise(m, EASY)).toMatchObject({ opening: { cards: 1, new: 1 }, asked: ['tcp-3'] })
  expect(await practise(m, [])).toMatchObject({ opening: { cards: 0, new: 0 } })
  m.set({ at: '2026-03-03T03:59:59+09:00' })
  expect(await practise(m, [])).toMatchObject({ opening: { cards: 0, new: 0 } })
  m.set({ at: '2026-03-03T04:00:00+09:00' })
  expect(await practise(m, EASY)).toMatchObject({ opening: { new: 3 }, asked: ['tcp-4', 'tcp-5', 'tcp-6'] })
  expect(await practise(m, EASY, '--new', '2')).toMatchObject({ opening: { new: 2 } })
})

test('after a pause of a month a session is as long as ever, begins nothing new, and says what waits', async () => {
  const m = machine({
    at: '2026-03-02T10:00:00+09:00',
    files: { 'questions/en/tcp.md': bankOf('tcp', 30), 'questions/en/new.md': bankOf('new', 5) },
  })
  configure(m, { sessionSize: 10 })
  for (let n = 1; n <= 30; n++) m.review(`tcp-${n}`, n % 2 === 0 ? 'good' : 'easy')
  m.pass(daysOf(30))
  expect((await practise(m, [])).opening).toEqual({ cards: 10, due: 10, new: 0 })
  expect((await practise(m, [], '--new', '2')).opening).toEqual({ cards: 10, due: 8, new: 2 })
  m.set({ input: [':q'] })
  const { err } = await m.run('session')
  expect(err).toBe(`10 due, 0 new
20 more wait: at this pace 3 more days. Those that gain most come first.
`)
  await practise(m, EASY)
  await practise(m, EASY)
  expect((await practise(m, EASY)).opening).toEqual({ cards: 10, due: 10, new: 0 })
  expect((await practise(m, [])).opening).toEqual({ cards: 5, due: 0, new: 5 })
})

test('what is forgotten again and again is called a leech once, and can be found', async () => {
  const m = machine({ files: { 'questions/en/tcp.md': bankOf('tcp', 2) } })
  await practise(m, ['easy', 'easy'])
  const told = []
  for (let lapse = 1; lapse <= 9; lapse++) {
    m.pass(daysOf(60))
    const { lines } = await practise(m, ['again', 'good'], '--search', 'tcp 1')
    told.push(...lines.flatMap(line => (line.type === 'leech' ? [{ lapse, ...line }] : [])))
  }
  expect(told).toEqual([{ lapse: 8, type: 'leech', id: 'tcp-1', card: 'tcp-1', lapses: 8 }])
  const { questions } = (await m.json('list', '--state', 'leech')) as { questions: readonly { id: string }[] }
  expect(questions.map(({ id }) => id)).toEqual(['tcp-1'])
})

test.each([
  ['in the evening', '2026-03-02T23:30:00+09:00', '2026-03-03T03:59:59+09:00', '2026-03-03T04:00:00+09:00'],
  ['after midnight', '2026-03-03T02:00:00+09:00', '2026-03-03T03:59:59+09:00', '2026-03-03T04:00:00+09:00'],
  ['in the morning', '2026-03-03T04:00:00+09:00', '2026-03-04T03:59:59+09:00', '2026-03-04T04:00:00+09:00'],
])(
  'what is buried %s in Seoul comes back when the study day has turned there',
  async (_, at, still, back) => {
    const m = machine({ at, files: { 'questions/en/tcp.md': bankOf('tcp', 1) } })
    m.set({ input: ['{"type":"bury"}'] })
    await m.run('session', '--jsonl')
    expect(await standing(m)).toMatchObject([{ state: 'buried' }])
    m.set({ at: still })
    expect((await practise(m, [])).opening).toEqual({ cards: 0, due: 0, new: 0 })
    m.set({ at: back })
    expect((await practise(m, [])).opening).toEqual({ cards: 1, due: 0, new: 1 })
  },
)

test('what is suspended stays away until it is brought back', async () => {
  const m = machine({ files: { 'questions/en/tcp.md': bankOf('tcp', 1) } })
  m.set({ input: ['{"type":"suspend"}'] })
  await m.run('session', '--jsonl')
  m.pass(daysOf(100))
  expect((await practise(m, [])).opening).toEqual({ cards: 0, due: 0, new: 0 })
  expect((await m.run('mark', 'tcp-1', '--unsuspend')).code).toBe(0)
  expect((await practise(m, [])).opening).toEqual({ cards: 1, due: 0, new: 1 })
})
