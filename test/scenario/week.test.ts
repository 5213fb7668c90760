import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { daysOf, type Machine, machine } from '../world.ts'
import { bankOf, practise, standing } from './practise.ts'

const one = { 'questions/en/lock.md': bankOf('lock', 1) }

test('a card goes from new through learning to review, lapses, and is learned again', async () => {
  const m = machine({ at: '2026-03-02T10:00:00+09:00', files: one })
  expect(await standing(m)).toMatchObject([{ state: 'new', due: null }])

  expect(await practise(m, ['good'])).toMatchObject({
    opening: { cards: 1, new: 1 },
    asked: ['lock-1', 'lock-1'],
  })
  expect(await standing(m)).toMatchObject([{ state: 'learning', due: '2026-03-02T01:10:00.000Z' }])

  m.pass(9)
  expect((await practise(m, [])).opening).toEqual({ cards: 0, due: 0, new: 0 })
  m.pass(1)
  expect(await practise(m, ['good'])).toMatchObject({ opening: { cards: 1, due: 1, new: 0 } })
  // Stability w[2] = 2.3065 of FSRS-6 is two days, and a study day begins at four in the morning.
  expect(await standing(m)).toMatchObject([
    { state: 'review', stability: 2.3065, due: '2026-03-03T19:00:00.000Z', lapses: 0 },
  ])

  m.set({ at: '2026-03-04T03:59:00+09:00' })
  expect((await practise(m, [])).opening).toEqual({ cards: 0, due: 0, new: 0 })
  m.set({ at: '2026-03-04T04:00:00+09:00' })
  const lapse = await practise(m, ['again'])
  expect(lapse).toMatchObject({ opening: { cards: 1, due: 1, new: 0 }, asked: ['lock-1', 'lock-1'] })
  expect(await standing(m)).toMatchObject([{ state: 'relearning', lapses: 1 }])

  m.pass(11)
  expect(await practise(m, ['good'])).toMatchObject({ opening: { cards: 1, due: 1 } })
  // What was forgotten comes back the next day.
  expect(await standing(m)).toMatchObject([{ state: 'review', lapses: 1, due: '2026-03-04T19:00:00.000Z' }])
})

/** A week of sessions, with something done to the machine between two of them. */
async function week(between: (m: Machine) => void) {
  const m = machine({
    at: '2026-03-02T21:00:00+09:00',
    files: { 'questions/en/lock.md': bankOf('lock', 8), 'questions/en/tcp.md': bankOf('tcp', 8) },
  })
  const asked = []
  for (let day = 0; day < 7; day++) {
    const { asked: today } = await practise(
      m,
      ['good', 'again', 'good', 'easy', 'hard', 'good', 'good', 'again'],
      '--seed',
      '7',
    )
    asked.push(today)
    between(m)
    m.pass(daysOf(1))
  }
  return { asked, cards: await standing(m), stats: (await m.run('due')).out }
}

test('without the snapshot everything is as it is with it', async () => {
  const kept = await week(() => {})
  const lost = await week(m => rmSync(join(m.home, 'state.json')))
  expect(lost).toEqual(kept)
  expect(kept.cards.filter(({ state }) => state !== 'new').length).toBeGreaterThan(8)
})

test('a rating that is taken back the next day was never given', async () => {
  const m = machine({ files: one })
  await practise(m, ['easy'])
  const before = await standing(m)
  expect(before).toMatchObject([{ state: 'review' }])
  m.pass(daysOf(30))
  await practise(m, ['again'])
  expect(await standing(m)).toMatchObject([{ state: 'relearning', lapses: 1 }])
  m.pass(daysOf(1))
  expect((await m.run('undo')).code).toBe(0)
  expect(await standing(m)).toMatchObject([
    { state: 'review', lapses: 0, due: before[0]?.due, stability: before[0]?.stability },
  ])
})
