import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hintsOf } from '../../src/commands/mock/pose-question.ts'
import type { AskedQuestion, MockRecord } from '../../src/model/mock.ts'
import { type Machine, machine } from '../world.ts'

/** The only question of the bank, as the first candidate is asked it, and the sheet of that turn. */
async function asked(bank: string): Promise<{ readonly question: AskedQuestion; readonly sheet: string }> {
  const here: Machine = machine({ files: { 'questions/en/os.md': bank } })
  here.write('keys.txt', 'enter\nspace\nq\n')
  await here.run('mock', 'run', '--members', '@jun,@sol', '--script', 'keys.txt')
  const folder = join(here.home, 'mock', readdirSync(join(here.home, 'mock'))[0] ?? '')
  const [file = ''] = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1)
  const records = lines.map((line): MockRecord => JSON.parse(line))
  const found = records.flatMap(record => (record.type === 'asked' ? [record.question] : []))[0]
  if (!found) throw new Error(lines.join('\n'))
  return { question: found, sheet: readFileSync(join(folder, 'turn-1', 'sheet-lead.md'), 'utf8') }
}

it('a question is recorded with all that the room needs of it', async () => {
  const { question } = await asked(`# Locks

## What is a mutex?
<!-- id: mutex, level: easy -->

A lock.

### Key points
- It has one **holder**
- It may be **recursive** <!-- optional: true -->

### Hint
- Who may open it?
- Who holds it?

### Follow-ups
- What if its holder dies?
  - It is abandoned.
`)
  expect(question).toEqual({
    id: 'mutex',
    card: 'mutex',
    topic: 'os',
    lang: 'en',
    kind: 'open',
    level: 'easy',
    title: 'What is a mutex?',
    prompt: '',
    answer: 'A lock.',
    keyPoints: [
      { text: 'It has one **holder**', optional: false },
      { text: 'It may be **recursive**', optional: true },
    ],
    hints: ['Who may open it?', 'Who holds it?'],
    followUps: [
      {
        card: 'mutex~1',
        on: 'full',
        text: 'What if its holder dies?',
        answer: 'It is abandoned.',
        followUps: [],
      },
    ],
  })
})

it('an instance of a generated question is the same on the sheet and in the room, and can be made again', async () => {
  const { question, sheet } = await asked(`# Sizes

## How many pages?
<!-- id: pages, kind: generated, generator: race -->
`)
  expect(question.kind).toBe('generated')
  expect(question.seed).toEqual(expect.any(Number))
  expect(question.generator).toMatch(/^race@\d/u)
  expect(question.prompt.length).toBeGreaterThan(20)
  expect(sheet).toContain(question.prompt)
})

it.each([
  ['', []],
  ['One sentence.\nOn two lines.', ['One sentence.\nOn two lines.']],
  ['- one\n- two\n  of it', ['one', 'two\n  of it']],
  ['1. one\n2. two', ['one', 'two']],
  ['Think:\n- of this\n- of that', ['Think:\n- of this\n- of that']],
])('the hint %j is %j, one after the other', (hint, hints) => {
  expect(hintsOf(hint)).toEqual(hints)
})
