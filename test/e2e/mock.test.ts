import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pipe } from './pipe.ts'
import { KEYS, type Person, sitDown } from './pty.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

const LOCKS = `# Locks

## What is a mutex?
<!-- id: mutex, level: easy -->

A lock with one holder.

### Key points
- It has **one** holder
- The **holder** releases it

### Hint
Who may open it again?

## How does a mutex differ from a semaphore?
<!-- id: semaphore, level: medium -->

A semaphore counts permits.

### Key points
- It has **one** holder
- The **holder** releases it
`

async function group(): Promise<Sandbox> {
  const here = sandbox({ 'en/locks.md': LOCKS })
  const { code, err } = await pipe(here, ['mock', 'plan', '--members', '@jun,@sol', '--preset', 'short'])
  if (code !== 0) throw new Error(err)
  return here
}

/** The records of the only meeting, of all devices. */
function records(here: Sandbox): readonly Readonly<Record<string, unknown>>[] {
  const folder = join(here.home, 'mock')
  const meeting = join(folder, readdirSync(folder)[0] ?? '')
  return readdirSync(meeting)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name =>
      readFileSync(join(meeting, name), 'utf8')
        .split('\n')
        .filter(line => line !== ''),
    )
    .map(line => JSON.parse(line))
}

const types = (here: Sandbox): readonly unknown[] => records(here).map(({ type }) => type)

async function answering(here: Sandbox, args: readonly string[] = []): Promise<Person> {
  const person = sitDown(here, ['mock', 'run', ...args])
  await person.see('enter: begin')
  person.press(KEYS.enter)
  await person.see('space: ask')
  person.press(KEYS.space)
  await person.see('space: answer ended')
  return person
}

test('a room holds a turn at one screen: nothing secret is shown, nothing typed privately is echoed', async () => {
  const here = await group()
  const person = await answering(here, ['--lang', 'en'])
  expect(person.lines().join('\n')).not.toContain('holder')
  person.press(KEYS.space)
  await person.see('enter: rate')
  person.press('r')
  await person.see('The holder releases it')
  person.press('1')
  await person.see('[x] It has one holder')
  person.press(KEYS.enter)
  await person.see('Still to rate')
  person.press(KEYS.enter)
  await person.see('everybody else looks away')
  person.press('4')
  await person.see('Delivery _')
  person.press('1')
  await person.see('Delivery •')
  const shown = person.lines().slice(-3).join('\n')
  expect(shown).toContain('Knowledge •  Delivery •')
  expect(shown).not.toMatch(/Knowledge [1-4]|Delivery [1-4]/u)
  person.press(KEYS.enter)
  await person.see('rates themselves')
  person.press('3')
  await person.see('Delivery _')
  person.press('3')
  await person.see('Delivery •')
  person.press(KEYS.enter)
  await person.see('Knowledge 4 (4)')
  person.press('q')
  expect(await person.ended()).toBe(0)
  expect(person.tooWide()).toEqual([])
  expect(types(here)).toContain('revealed')
})

test('after kill -9 in the middle of an answer the room goes on, and the clock can stand since then', async () => {
  const here = await group()
  const first = sitDown(here, ['mock', 'run'])
  await first.see('enter: begin')
  first.press(KEYS.enter)
  await first.see('space: ask')
  first.press(KEYS.space)
  await first.see('space: answer ended')
  const before = types(here)
  expect(before).toEqual(['planned', 'turn-begun', 'asked'])
  first.kill()
  await first.ended()
  const second = sitDown(here, ['mock', 'run'])
  await second.see('space: answer ended')
  second.press(KEYS.space)
  await second.see('enter: rate')
  second.press('q')
  expect(await second.ended()).toBe(0)
  expect(types(here)).toEqual([...before, 'answered'])
})

test('Ctrl-C ends the run with 130, says that all is kept, and leaves the terminal as it was', async () => {
  const here = await group()
  const person = await answering(here)
  person.press(KEYS.ctrlC)
  await person.see('Everything is kept')
  expect(await person.ended()).toBe(130)
  const modes = ['icanon', 'echo', 'isig']
  expect(modes.filter(mode => !person.lines().includes(mode))).toEqual([])
  expect(types(here)).toEqual(['planned', 'turn-begun', 'asked'])
})

test('a rater at a terminal of their own follows live, in Korean at 40 columns', async () => {
  const here = await group()
  const run = await answering(here)
  const begun = records(here).find(({ type }) => type === 'turn-begun')
  const rater = sitDown(here, ['mock', 'rate', '--as', `@${begun?.interviewer}`, '--lang', 'ko'], {
    columns: 40,
  })
  await rater.see('답변 끝')
  run.press(KEYS.space)
  await run.see('enter: rate')
  await rater.see('엔터: 평가로')
  rater.press(KEYS.enter)
  await rater.see('엔터: 여기서 평가')
  await run.see('Still to rate')
  rater.press(KEYS.enter)
  await rater.see('지식 _')
  rater.press('3')
  await rater.see('전달 _')
  rater.press('2')
  await rater.see('전달 •')
  rater.press(KEYS.enter)
  await rater.see('점수를 보냈습니다')
  await run.see(`Still to rate: @${begun?.candidate}`)
  expect(run.raw()).not.toContain('Knowledge 3')
  rater.press('ㅂ')
  expect(await rater.ended()).toBe(0)
  expect(rater.tooWide()).toEqual([])
})

test('without a terminal it refuses with 2 and says how to give it keys', async () => {
  const here = await group()
  const { code, out, err } = await pipe(here, ['mock', 'run'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('quiz mock run --script keys.txt')
})
