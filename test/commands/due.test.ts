import { expect, test } from 'vitest'
import { daysOf, machine } from '../world.ts'

const files = {
  'questions/en/network/tcp.md': `# TCP

## Which flag opens a connection?
<!-- id: tcp-flag, level: easy -->

SYN

### Follow-ups
- And which one answers it?
  - SYN together with ACK.

## How long does the closer wait?
<!-- id: tcp-wait -->

In {{TIME_WAIT}} it waits for {{two}} maximum segment lifetimes.

## Why not two segments?
<!-- id: tcp-two -->
`,
  'questions/en/os/lock.md': `# Locks

## What does a mutex promise?
<!-- id: lock-mutex -->

One holder at a time.
`,
}

test('the number of due cards is all that is printed', async () => {
  const { run, review, pass } = machine({ files })
  expect(await run('due')).toEqual({ code: 0, out: '0\n', err: '' })
  review('tcp-flag', 'good')
  review('tcp-wait/2', 'easy')
  review('lock-mutex', 'again')
  expect(await run('due')).toEqual({ code: 0, out: '0\n', err: '' })
  pass(10)
  expect(await run('due')).toEqual({ code: 0, out: '2\n', err: '' })
  pass(daysOf(30))
  expect(await run('due')).toEqual({ code: 0, out: '3\n', err: '' })
})

test('a filter counts its own cards only', async () => {
  const { run, review, pass } = machine({ files })
  review('tcp-flag', 'good')
  review('tcp-flag~1', 'good')
  review('lock-mutex', 'good')
  pass(daysOf(1))
  expect(await run('due', 'network')).toEqual({ code: 0, out: '2\n', err: '' })
  expect(await run('due', '--level', 'easy')).toEqual({ code: 0, out: '2\n', err: '' })
  expect(await run('due', 'lock')).toEqual({ code: 0, out: '1\n', err: '' })
})

test('the document counts new cards too, but neither drafts nor what is put aside', async () => {
  const { json, review, journal, pass } = machine({ files })
  expect(await json('due')).toEqual({ version: 1, due: 0, new: 4 })
  review('tcp-flag', 'good')
  review('lock-mutex', 'good')
  pass(daysOf(1))
  expect(await json('due')).toEqual({ version: 1, due: 2, new: 2 })
  journal({ type: 'suspend', card: 'tcp-flag' })
  journal({ type: 'bury', card: 'lock-mutex' })
  expect(await json('due')).toEqual({ version: 1, due: 0, new: 2 })
})

test('a topic that is not there is an error of the command line', async () => {
  const { run } = machine({ files })
  const { code, out, err } = await run('due', 'databse')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('There is no topic "databse".')
})
