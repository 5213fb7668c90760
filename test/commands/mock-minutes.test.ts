import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { machine } from '../world.ts'
import { hold } from './mock-meetings.ts'

const BANK = `## What of lock?
<!-- id: lock -->

This.

## What of page?
<!-- id: page -->

This.
`

/** The second meeting is the newest. */
function group() {
  const here = machine({ at: '2026-03-03T09:00:00+09:00', files: { 'questions/en/os.md': BANK } })
  hold(here, '2026-02-23', [{ candidate: 'jimin', interviewer: 'sol', scribe: null }])
  hold(here, '2026-03-02', [
    {
      candidate: 'jimin',
      interviewer: 'sol',
      scribe: 'min',
      rounds: [{ question: 'lock', scores: { sol: [3, 2], min: [2, 4] }, hints: 1 }, { question: 'page' }],
    },
    { candidate: 'sol', interviewer: 'min', scribe: 'jimin', rounds: [{ question: 'page' }] },
  ])
  return here
}

const MINUTES = `# 260302 Mon

- Attendees
  - @jimin
  - @sol
- Running order
  - Mock interview

## Next week

- [page] What of page? (again: @jimin @sol)
- Page replacement

## Mock interview

### Turn 1 @jimin (interviewer @sol, scribe @min)

#### [lock] What of lock?

- Course
  - 1:20, hints 1
- Scores
  - knowledge 2: 2, 3
  - delivery 2: 2, 4

#### [page] What of page?

- Course
  - pass

### Turn 2 @sol (interviewer @min, scribe @jimin)

#### [page] What of page?

- Course
  - pass
`

test('the newest meeting that was held is written as notes of the group', async () => {
  const { run } = group()
  expect(await run('mock', 'minutes', '--next', 'Page replacement')).toEqual({
    code: 0,
    out: MINUTES,
    err: '',
  })
  const named = await run('mock', 'minutes', '2026-03', '--names', 'all', '--lang', 'ko')
  expect(named.out).toContain('  - 지식 2: @sol 3, @min 2\n')
  expect((await run('mock', 'minutes', '2026-02')).out).toContain('### Turn 1 @jimin (interviewer @sol)\n')
})

test('what is there already is overwritten only if the person says so', async () => {
  const { run, read, write, set, work } = group()
  write('260302.md', 'mine')
  const refused = await run('mock', 'minutes', '-o', '260302.md')
  expect([refused.code, read('260302.md')]).toEqual([2, 'mine'])
  set({ interactive: true, answers: [false] })
  expect([(await run('mock', 'minutes', '-o', '260302.md')).code, read('260302.md')]).toEqual([0, 'mine'])
  set({ interactive: true, answers: [true] })
  const written = await run('mock', 'minutes', '-o', '260302.md', '--next', 'Page replacement')
  expect([written.out, read('260302.md')]).toEqual(['', MINUTES])
  expect(written.err).toContain('quiz import 260302.md')
  expect((await run('mock', 'minutes', '-o', 'notes/a.md', '--names', 'some')).code).toBe(2)
  expect(existsSync(join(work, 'notes/a.md'))).toBe(false)
})

test('as a document they have the same facts', async () => {
  const { json } = group()
  const document = (await json('mock', 'minutes', '--next', 'Page replacement')) as Record<string, unknown>
  expect({ ...document, blocks: [] }).toEqual({
    version: 1,
    meeting: '2026-03-02-test',
    file: null,
    lang: 'en',
    date: '2026-03-02',
    weekday: 1,
    blocks: [],
    text: MINUTES,
  })
})

test('where nothing was held there are none', async () => {
  const { run } = machine()
  const { code, err } = await run('mock', 'minutes')
  expect([code, err]).toEqual([
    1,
    'error  No mock interview has been held yet.\n       Hold one: quiz mock run\n',
  ])
})

interface Imported {
  readonly sources: readonly {
    readonly questions: readonly { readonly id: string; readonly status: string }[]
    readonly skipped: readonly unknown[]
    readonly reviews: readonly { readonly card: string; readonly rating: string; readonly status: string }[]
  }[]
}

test('they are imported like any other week', async () => {
  const { run, json } = group()
  await run('mock', 'minutes', '-o', '260302.md', '--next', 'Page replacement')
  const [source] = ((await json('import', '260302.md')) as Imported).sources
  expect(source?.questions.map(({ id, status }) => [id, status])).toEqual([
    ['260302-page-replacement', 'new'],
    ['lock', 'duplicate'],
    ['page', 'duplicate'],
    ['page', 'duplicate'],
  ])
  expect(source?.reviews.map(({ card, rating, status }) => [card, rating, status])).toEqual([
    ['lock', 'hard', 'new'],
    ['page', 'again', 'new'],
  ])
})

test('nothing of them is told as left out: not the board, nor what makes an instance again', async () => {
  const { write, json } = group()
  const seeded = MINUTES.split('#### [page] What of page?').join(
    '#### [page] What of page? <!-- seed: 7, generator: race@1 -->',
  )
  write('260302.md', `${seeded}\n## Readiness and mock scores\n\n- TCP: @jimin 50% 3.5, @sol 20%\n`)
  const [source] = ((await json('import', '260302.md')) as Imported).sources
  expect(source?.skipped).toEqual([])
  expect(source?.questions.map(({ id }) => id)).toEqual(['260302-page-replacement', 'lock', 'page', 'page'])
})
