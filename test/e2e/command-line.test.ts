import { expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { pipe } from './pipe.ts'
import { KEYS, sitDown } from './pty.ts'
import { sandbox } from './sandbox.ts'

const place = () => sandbox(EVERY_KIND)

test('a wrong command line is 2, and shows the usage', async () => {
  const here = place()
  const option = await pipe(here, ['session', '--limt', '3'])
  expect(option.code).toBe(2)
  expect(option.out).toBe('')
  expect(option.err).toContain('There is no option "--limt".')
  expect(option.err).toContain('Did you mean --limit?')
  expect(option.err).toContain('Usage: quiz session')
  const command = await pipe(here, ['sesion'])
  expect(command.code).toBe(2)
  expect(command.err).toContain('There is no command "sesion".')
  expect(command.err).toContain('Did you mean: session?')
  const topic = await pipe(here, ['session', 'no-such-topic'])
  expect(topic.code).toBe(2)
  expect(topic.err).toContain('There is no topic "no-such-topic".')
  const both = await pipe(here, ['session', '--plain', '--jsonl'])
  expect(both.code).toBe(2)
  const number = await pipe(here, ['session', '--limit', 'many'])
  expect(number.code).toBe(2)
  expect(number.err).toContain('"many" is no number for --limit.')
  const level = await pipe(here, ['list', '--level', 'extreme'])
  expect(level.code).toBe(2)
  expect(level.err).toContain('"extreme" is no value for "--level <level>".')
  expect(level.err).toContain('Possible: easy, medium, hard')
})

test('an error is one JSON document on stderr under --json, and nothing is on stdout', async () => {
  const { code, out, err } = await pipe(place(), ['list', 'no-such-topic', '--json'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const document = JSON.parse(err)
  expect(Object.keys(document)).toEqual(['version', 'error'])
  expect(Object.keys(document.error)).toEqual(['code', 'message', 'hint', 'file', 'line'])
})

test('a bank folder that is not there is 1, with what to do', async () => {
  const { code, err } = await pipe(place(), ['show', 'no-such-id'])
  expect(code).toBe(1)
  expect(err).toContain('There is no question "no-such-id".')
})

test('colours come where they are wanted only', async () => {
  const here = place()
  const reveal = { input: '1\n' }
  const sequence = '\u001b['
  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    (await pipe(here, ['session', 'choice', ...args], { ...reveal, env })).out
  expect(await run([])).not.toContain(sequence)
  expect(await run([], { FORCE_COLOR: '1' })).toContain(sequence)
  expect(await run(['--no-color'], { FORCE_COLOR: '1' })).not.toContain(sequence)
  expect(await run([], { NO_COLOR: '1' })).not.toContain(sequence)
})

test.each([
  ['a terminal is coloured', [], {}, true],
  ['NO_COLOR takes the colours away', [], { NO_COLOR: '1' }, false],
  ['--no-color takes the colours away', ['--no-color'], {}, false],
  ['a dumb terminal has none', [], { TERM: 'dumb' }, false],
] as const)('%s', async (_, args, env, coloured) => {
  const person = sitDown(place(), ['session', 'choice', ...args], { env })
  await person.see('1–3: choose')
  person.press('1')
  await person.see('4 Easy')
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
  // SGR with a parameter other than 0: what paints, whatever moves the cursor.
  expect(/\u001b\[[1-9][\d;]*m/u.test(person.raw())).toBe(coloured)
})

test('the language is that of the option, the variable, the configuration or the locale', async () => {
  const here = place()
  const topicsOf = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    (await pipe(here, ['session', 'open', ...args], { env, input: '\n' })).out.split('\n')[2]
  const [english, korean] = [
    'What happens when an interrupt arrives?',
    '인터럽트가 오면 어떤 일이 일어납니까?',
  ]
  expect(await topicsOf([])).toBe(english)
  expect(await topicsOf(['--lang', 'ko'])).toBe(korean)
  expect(await topicsOf(['--lang=ko'])).toBe(korean)
  expect(await topicsOf([], { QUIZ_LANG: 'ko' })).toBe(korean)
  expect(await topicsOf([], { LANG: 'ko_KR.UTF-8' })).toBe(korean)
  expect(await topicsOf(['--lang', 'en'], { LANG: 'ko_KR.UTF-8' })).toBe(english)
  const unknown = await pipe(here, ['session', '--lang', 'fr'])
  expect(unknown.code).toBe(2)
})

test('--no-input holds a session by lines even at a terminal', async () => {
  const person = sitDown(place(), ['session', 'pair', '--no-input'])
  await person.see('Answer (an empty line reveals)')
  person.press(KEYS.enter)
  await person.see('4 Easy')
  person.press(`4${KEYS.enter}`)
  await person.see('2/2')
  person.press(KEYS.ctrlD)
  await person.see('Done: 1 rating')
  expect(await person.ended()).toBe(0)
})

test('--version and --help need neither banks nor a home', async () => {
  const here = place()
  const version = await pipe(here, ['--version'])
  expect(version).toMatchObject({ code: 0, err: '' })
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  const help = await pipe(here, ['session', '--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
  expect(help.out).toContain("printf '\\n3\\n' | quiz session --limit 1")
  expect((await pipe(here, ['help', 'session'])).out).toBe(help.out)
})
