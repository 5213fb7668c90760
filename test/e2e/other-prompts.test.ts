import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { KEYS, sitDown } from './pty.ts'
import { sandbox } from './sandbox.ts'

const place = () => sandbox(EVERY_KIND)

test.each([
  ['the menu of the day', [], 'What now?'],
  ['the confirmation of a removal', ['remove', 'pair-mutex'], '(y/N)'],
  ['the form of a new question', ['add'], 'Topic'],
] as const)('Ctrl-C at %s is 130, changes nothing and shows no stack', async (_, args, prompt) => {
  const here = place()
  const person = sitDown(here, args)
  await person.see(prompt)
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
  expect(person.lines()).toContain('icanon')
  expect(person.raw()).not.toMatch(/Error|\n\s+at /u)
  expect(person.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(
    person.raw().lastIndexOf('\u001b[?25l'),
  )
  expect(readFileSync(join(here.work, 'questions/en/pair.md'), 'utf8')).toBe(EVERY_KIND['en/pair.md'])
})

test('the menu of the day begins a session', async () => {
  const person = sitDown(place(), [])
  await person.see('What now?')
  await person.see('Practise')
  person.press(KEYS.enter)
  await person.see('1/8')
  await person.see('1–3: choose')
  person.press('q')
  expect(await person.ended()).toBe(0)
})

test.each([
  ['en', [], 'Quit'],
  ['ko', [], '끝내기'],
  ['en', ['add'], 'Topic'],
  ['ko', ['add'], '주제'],
  ['en', ['remove', 'pair-mutex', 'deadlock-conditions'], '(y/N)'],
  ['ko', ['remove', 'pair-mutex', 'deadlock-conditions'], '(y/N)'],
] as const)('in %s, the first prompt of quiz %j fits 40 columns', async (lang, args, prompt) => {
  const person = sitDown(place(), [...args, '--lang', lang], { columns: 40, rows: 30 })
  await person.see(prompt)
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
  expect(person.tooWide()).toEqual([])
})
