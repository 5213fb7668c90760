import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createStarter, ended } from './program.ts'

test('nothing is lost when the program exits right after it wrote, however slow the reader is', async () => {
  const child = createStarter('terminal')('flood')
  await setTimeout(200)
  const { out, code, err } = await ended(child)
  const lines = out.split('\n')
  expect([code, err, lines.length]).toEqual([0, '', 200_001])
  expect(lines[199_999]).toBe('199999 한글로 된 한 줄')
})

test('a reader who has had enough is a success, without a word', async () => {
  const child = createStarter('terminal')('flood')
  child.stdout?.once('data', () => child.stdout?.destroy())
  const { code, err } = await ended(child)
  expect([code, err]).toEqual([0, ''])
})

test('notices that nobody reads stop nothing', async () => {
  const child = createStarter('terminal')('closed-stderr')
  child.stderr?.destroy()
  const { code, out } = await ended(child)
  expect([code, out]).toEqual([0, 'done\n'])
})

test('without a terminal nothing may be asked, and the width is 80', async () => {
  const child = createStarter('terminal')('echo')
  child.stdin?.end('하나\r\n둘')
  expect(await ended(child)).toEqual({ code: 0, signal: null, out: 'false 80 하나\nfalse 80 둘\n', err: '' })
})

test('a program that needs no more lines ends although its input is still open', async () => {
  const child = createStarter('terminal')('echo')
  child.stdin?.write('enough\nmore\n')
  expect(await ended(child)).toMatchObject({ code: 0, out: 'false 80 enough\n' })
})
