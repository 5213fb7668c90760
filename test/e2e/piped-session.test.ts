import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { dialogue, ended, pipe, start } from './pipe.ts'
import { sandbox } from './sandbox.ts'

const place = () => sandbox(EVERY_KIND)

const reviews = (here: ReturnType<typeof place>) => here.journal().filter(({ type }) => type === 'review')

test('an empty line reveals, and a number rates', async () => {
  const here = place()
  const { code, out, err } = await pipe(here, ['session', 'pair', '--limit', '1'], { input: '\n4\n' })
  expect({ code, err }).toEqual({ code: 0, err: '0 due, 1 new\n' })
  expect(out.replace(/in \d+d \(.*\)/u, 'in <days>').replace(/in 0:0\d/u, 'in <time>')).toBe(
    `1/1 · pair · say or type the answer

What is a mutex?

Answer (an empty line reveals)
A lock with one holder.

 1 Again 1m   2 Hard 6m  ▸3 Good 10m   4 Easy ${/4 Easy (\d+d)/u.exec(out)?.[1]}

Done: 1 rating in <time>
  Easy 1

By topic
  pair  1/1

Next due: in <days>
To undo the last rating: quiz undo
`,
  )
  expect(reviews(here)).toMatchObject([{ card: 'pair-mutex', rating: 'easy' }])
})

test('an empty line takes the suggestion', async () => {
  const here = place()
  const { code } = await pipe(here, ['session', 'short'], { input: 'user mode\n\nkernel mode\n4\n' })
  expect(code).toBe(0)
  expect(reviews(here)).toMatchObject([
    { rating: 'again', verdict: 'wrong' },
    { rating: 'easy', verdict: 'right' },
  ])
})

test.each([
  ['before the first answer', '', []],
  ['before a rating', '\n', []],
  ['after a rating', '\n4\n', ['easy']],
  ['in the middle of a line', '\n4\nA counter', ['easy']],
])('the end of the input %s ends the session well', async (_, input, rated) => {
  const here = place()
  const { code, out, err } = await pipe(here, ['session', 'pair'], { input })
  expect({ code, err }).toEqual({ code: 0, err: '0 due, 2 new\n' })
  expect(out).toContain(rated.length === 0 ? 'Nothing was rated.' : 'Done: 1 rating')
  if (rated.length > 0) expect(reviews(here).map(({ rating }) => rating)).toEqual(rated)
  else expect(existsSync(join(here.home, 'journal'))).toBe(false)
})

test('commands work where an answer and where a rating is expected', async () => {
  const here = place()
  const input = [':h', ':u', '', ':h', '1', ':u', ':s', ':b', ':q'].join('\n')
  const { code, out, err } = await pipe(here, ['session', 'pair'], { input })
  expect(code).toBe(0)
  expect(out.match(/There is no hint\.|Taken back\.|Skipped\.|Put off until tomorrow\./gu)).toEqual([
    'There is no hint.',
    'There is no hint.',
    'Taken back.',
    'Skipped.',
    'Put off until tomorrow.',
  ])
  expect(err).toContain('Nothing has been rated or put aside in this session.')
  expect(here.journal().map(({ type, card }) => [type, card])).toEqual([
    ['seen', 'pair-mutex'],
    ['review', 'pair-mutex'],
    ['undo', undefined],
    ['bury', 'pair-semaphore'],
  ])
})

test('suspending and quitting work at either place', async () => {
  const here = place()
  const { code, out } = await pipe(here, ['session', 'pair'], { input: '\n:x\n\n:q\n' })
  expect(code).toBe(0)
  expect(out).toContain('Suspended until you say otherwise')
  expect(here.journal().map(({ type, card }) => [type, card])).toEqual([['suspend', 'pair-mutex']])
})

test('what cannot be read is explained and asked again', async () => {
  const here = place()
  const input = [':z', '', 'five', '7', '0', '4'].join('\n')
  const { code, err } = await pipe(here, ['session', 'pair', '--limit', '1'], { input })
  expect(code).toBe(0)
  expect(err).toContain('There is no ":z" here.')
  for (const given of ['five', '7', '0']) expect(err).toContain(`"${given}" is no rating.`)
  expect(reviews(here)).toMatchObject([{ rating: 'easy' }])
})

test('positions that are not shown are explained, and the question waits', async () => {
  const here = place()
  const input = ['9', '1 2', '1', '4'].join('\n')
  const { code, err, out } = await pipe(here, ['session', 'choice'], { input })
  expect(code).toBe(0)
  expect(err).toContain('"9" is none of 1 to 3.')
  expect(err).toContain('One option is asked for, not 2.')
  expect(out).toContain('✔ Right')
  expect(reviews(here)).toMatchObject([{ verdict: 'right', rating: 'easy' }])
})

test('a set, an order and a gap are answered by line', async () => {
  const here = place()
  const set = await pipe(here, ['session', 'multi'], { input: '1,3\n4\n' })
  expect(set.out).toContain('✔ Right')
  const order = await pipe(here, ['session', 'order'], { input: 'SYN, SYN+ACK, ACK\n4\n' })
  expect(order.out).toContain('✔ Right')
  const gap = await pipe(here, ['session', 'gap'], { input: '80\n1\n４４３\n4\n' })
  expect(gap.out).toContain('✘ Wrong')
  expect(gap.out).toContain('✔ Right')
  expect([set.code, order.code, gap.code]).toEqual([0, 0, 0])
})

test('a reader who has had enough closes the pipe, and nothing complains', async () => {
  const here = place()
  const child = start(here, ['session'])
  const over = ended(child)
  child.stdout.once('data', () => {
    child.stdout.destroy()
    child.stdin.end('\n4\n'.repeat(20))
  })
  expect(await over).toMatchObject({ code: 0, err: '0 due, 8 new\n' })
})

test('without a terminal an interrupt ends the program at once, and what was rated is kept', async () => {
  const here = place()
  const session = dialogue(here, ['session', 'pair'])
  session.say('')
  session.say('4')
  for (;;) if ((await session.hear()).startsWith('2/2')) break
  const { code, signal, err } = await session.kill('SIGINT')
  expect(code === 130 || signal === 'SIGINT').toBe(true)
  expect(err).not.toContain('Error')
  expect(reviews(here)).toMatchObject([{ card: 'pair-mutex', rating: 'easy' }])
})

test('a session that has nothing to ask says so, and is a success', async () => {
  const here = place()
  await pipe(here, ['session', 'gap'], { input: '443\n4\n' })
  const again = await pipe(here, ['session', 'gap'])
  expect(again.code).toBe(0)
  expect(again.out).toBe('')
  expect(again.err).toMatch(/^Nothing is due now\.\nNext: in \d+d \(/u)
  const none = await pipe(here, ['session', '--tag', 'no-such-tag'])
  expect(none).toMatchObject({ code: 0, out: '', err: 'No question matches.\n' })
})
