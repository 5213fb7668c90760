import { expect, test } from 'vitest'
import { dialogue, pipe } from './pipe.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

/** Forty questions, so that a session can be killed many times. */
const FORTY = Array.from(
  { length: 40 },
  (_, n) => `## What is number ${n}?\n<!-- id: number-${n} -->\n\nIt is ${n}.\n`,
).join('\n')

const place = () =>
  sandbox({ 'en/numbers.md': `# Numbers\n\n${FORTY}` }, { config: { newPerDay: 100, sessionSize: 40 } })

const ratedCards = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
    .filter(({ type }) => type === 'rated')
    .map(({ card }) => String(card))

const reviewedCards = (here: Sandbox) =>
  here
    .journal()
    .filter(({ type }) => type === 'review')
    .map(({ card }) => String(card))

/** Says everything at once, so that the program is always in the middle of something. */
const HASTE = `${'{"type":"reveal"}\n{"type":"rate","rating":"easy"}\n'.repeat(60)}`

test('after kill -9 between two ratings, every rating that was said to be done is counted', async () => {
  const here = place()
  const said: string[] = []
  for (let round = 0; round < 3; round++) {
    const session = dialogue(here, ['session', '--jsonl'])
    const opening = await session.hearJson()
    expect(opening).toMatchObject({ type: 'session', cards: 40 - said.length, new: 40 - said.length })
    for (let n = 0; n < 2; n++) {
      expect(await session.hearJson()).toMatchObject({ type: 'question' })
      session.say({ type: 'reveal' })
      expect(await session.hearJson()).toMatchObject({ type: 'reveal' })
      session.say({ type: 'rate', rating: 'easy' })
      const { type, card } = await session.hearJson()
      expect(type).toBe('rated')
      said.push(String(card))
    }
    expect((await session.kill('SIGKILL')).signal).toBe('SIGKILL')
    expect(reviewedCards(here)).toEqual(said)
  }
})

test('after kill -9 in the middle of ratings, nothing that was said to be done is lost', async () => {
  const here = place()
  const said: string[] = []
  for (const after of [1, 3, 6]) {
    const session = dialogue(here, ['session', '--jsonl'])
    session.say(HASTE)
    let rated = 0
    while (rated < after) if ((await session.hearJson()).type === 'rated') rated++
    const { out, signal } = await session.kill('SIGKILL')
    expect(signal).toBe('SIGKILL')
    said.push(...ratedCards(out))
    const kept = reviewedCards(here)
    expect(said.filter(card => !kept.includes(card))).toEqual([])
    // At most the one that was being told is in the journal without having been told.
    expect(kept.length - said.length).toBeLessThanOrEqual(1)
    for (const card of kept) if (!said.includes(card)) said.push(card)
  }
  const next = await pipe(here, ['session', '--jsonl'])
  expect(JSON.parse(next.out.split('\n')[0] ?? '')).toMatchObject({ new: 40 - said.length, due: 0 })
  expect(next.err).toBe('')
})

test('two sessions at once on one home lose nothing', async () => {
  const here = place()
  const both = ['1', '2'].map(seed =>
    dialogue(here, ['session', '--jsonl', '--order', 'random', '--seed', seed]),
  )
  // Both have chosen their cards before either rates one.
  for (const session of both) expect(await session.hearJson()).toMatchObject({ type: 'session', cards: 40 })
  for (const session of both) session.say(HASTE)
  const [one, two] = await Promise.all(both.map(session => session.end()))
  const said = [...ratedCards(one?.out ?? ''), ...ratedCards(two?.out ?? '')]
  expect([one?.code, two?.code, one?.err, two?.err]).toEqual([0, 0, '', ''])
  expect(said).toHaveLength(80)
  expect(reviewedCards(here).toSorted()).toEqual(said.toSorted())
  const next = await pipe(here, ['session', '--jsonl'])
  expect(JSON.parse(next.out.split('\n')[0] ?? '')).toMatchObject({ cards: 0, new: 0, due: 0 })
  expect(next.err).toBe('')
})
