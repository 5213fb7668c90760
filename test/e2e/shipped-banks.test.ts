import { expect, test } from 'vitest'
import { dialogue, pipe } from './pipe.ts'
import { KEYS, sitDown } from './pty.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

/** A new person: nothing but what ships. */
const newcomer = (): Sandbox => sandbox({}, { config: { builtin: true } })

test('a newcomer is asked ten new questions, each of another topic first', async () => {
  const session = dialogue(newcomer(), ['session', '--jsonl'])
  expect(await session.hearJson()).toMatchObject({ type: 'session', cards: 10, new: 10, due: 0 })
  const topics = []
  for (let n = 0; n < 5; n++) {
    const { type, topic } = await session.hearJson()
    expect(type).toBe('question')
    topics.push(topic)
    session.say({ type: 'skip' })
    expect(await session.hearJson()).toMatchObject({ type: 'skipped' })
  }
  expect(new Set(topics).size).toBe(5)
  expect(await session.end()).toMatchObject({ code: 0, err: '' })
})

test.each(['ko', 'en'] as const)('every question that ships can be asked and revealed in %s', async lang => {
  const reveal = '{"type":"reveal"}\n{"type":"skip"}\n'
  const { code, out, err } = await pipe(
    newcomer(),
    ['session', '--jsonl', '--cram', '--bank-lang', lang, '--lang', lang],
    {
      input: reveal.repeat(2000),
    },
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const count = (type: string) => lines.filter(line => line.type === type).length
  expect(count('question')).toBe(lines[0].cards)
  expect(count('question')).toBeGreaterThan(60)
  expect(count('reveal')).toBe(count('question'))
  expect(lines.at(-1)).toMatchObject({ type: 'summary', reviewed: 0 })
})

test.each(['ko', 'en'] as const)('what ships fits a terminal of 40 columns in %s', async lang => {
  const person = sitDown(
    newcomer(),
    ['session', '--lang', lang, '--limit', '4', '--kind', 'open', '--order', 'random', '--seed', '3'],
    {
      columns: 40,
      rows: 30,
    },
  )
  for (let n = 1; n <= 4; n++) {
    await person.see(`${n}/4`)
    await person.see(lang === 'ko' ? '스페이스: 정답 보기' : 'space: reveal')
    person.press('s')
    await person.see(lang === 'ko' ? '건너뛰었습니다.' : 'Skipped.')
  }
  expect(await person.ended()).toBe(0)
  expect(person.tooWide()).toEqual([])
})

test('the two commands of the first minute work on a terminal', async () => {
  const person = sitDown(newcomer(), ['session', 'network/tcp', '--limit', '1'])
  await person.see('space: reveal')
  person.press(KEYS.space)
  await person.see('4 Easy')
  person.press('4')
  await person.see('Done: 1 rating')
  expect(await person.ended()).toBe(0)
})
