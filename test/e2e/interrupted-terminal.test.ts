import { describe, expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { KEYS, type Person, sitDown } from './pty.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

const place = () => sandbox(EVERY_KIND)

/** Every kind of prompt that a session has, and how one gets there. */
const PROMPTS: readonly [string, (here: Sandbox) => Promise<Person>][] = [
  ['an open question', here => at(here, 'open', 'space: reveal')],
  ['a choice', here => at(here, 'choice', '1–3: choose')],
  ['a set', here => at(here, 'multi', '1–3: tick')],
  ['an order', here => at(here, 'order', 'in the right order')],
  ['a short answer', here => at(here, 'short', '>')],
  [
    'an answer of several lines',
    async here => {
      const person = await at(here, 'open', 'space: reveal')
      person.press('t')
      await person.see('>')
      return person
    },
  ],
  [
    'a rating',
    async here => {
      const person = await at(here, 'pair', 'space: reveal')
      person.press(KEYS.space)
      await person.see('4 Easy')
      return person
    },
  ],
  [
    'key points',
    async here => {
      const person = await at(here, 'open', 'space: reveal')
      person.press(KEYS.space)
      await person.see('correct the key points')
      return person
    },
  ],
]

async function at(here: Sandbox, topic: string, prompt: string): Promise<Person> {
  const person = sitDown(here, ['session', topic])
  await person.see(prompt)
  return person
}

/** `stty -a` after the program: characters are echoed and lines are edited again, and the cursor is there. */
function expectRestored(person: Person): void {
  const modes = ['icanon', 'echo', 'isig']
  expect(modes.filter(mode => !person.lines().includes(mode))).toEqual([])
  expect(person.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(person.raw().lastIndexOf('\u001b[?25l'))
}

describe.each(PROMPTS)('at %s', (_, come) => {
  test('Ctrl-C ends the session with 130, and leaves the terminal as it was', async () => {
    const person = await come(place())
    person.press(KEYS.ctrlC)
    await person.see('Stopped.')
    expect(await person.ended()).toBe(130)
    expectRestored(person)
    expect(person.raw()).not.toMatch(/Error|at .*\.js/u)
  })

  test('Ctrl-D ends it as well', async () => {
    const person = await come(place())
    person.press(KEYS.ctrlD)
    await person.see('Stopped.')
    expect(await person.ended()).toBe(130)
    expectRestored(person)
  })
})

test('what was rated before Ctrl-C is kept, and said to be', async () => {
  const here = place()
  const person = await at(here, 'pair', 'space: reveal')
  person.press(KEYS.space)
  await person.see('4 Easy')
  person.press('4')
  await person.see('2/2')
  await person.see('space: reveal')
  person.press(KEYS.ctrlC)
  await person.see('Stopped. The rating is saved.')
  expect(await person.ended()).toBe(130)
  expect(here.journal().at(-1)).toMatchObject({ type: 'review', card: 'pair-mutex', rating: 'easy' })
})

test('a session that ends by itself leaves the terminal as it was', async () => {
  const person = await at(place(), 'choice', '1–3: choose')
  person.press('1')
  await person.see('4 Easy')
  person.press('4')
  await person.see('Done: 1 rating')
  expect(await person.ended()).toBe(0)
  expectRestored(person)
})
