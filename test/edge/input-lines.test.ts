import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readLines } from '../../src/edge/input-lines.ts'

async function linesOf(...chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks, { objectMode: false }))) lines.push(line)
  return lines
}

test.each([
  ['a\nb\n', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['\n\n', ['', '']],
  ['', []],
  ['\uFEFFa\n', ['a']],
  ['a\rb\n', ['a\rb']],
])('%j has the lines %j', async (text, lines) => {
  expect(await linesOf(Buffer.from(text))).toEqual(lines)
})

test('letters and line ends that are cut by the chunks are whole again', async () => {
  const bytes = Buffer.from('프로세스는\r\n스레드를 🧵\r\n')
  expect(await linesOf(...[...bytes].map(byte => Uint8Array.of(byte)))).toEqual(['프로세스는', '스레드를 🧵'])
})

test('a line that nobody types is cut, and the next one is whole', async () => {
  const lines = await linesOf(
    ...Array.from({ length: 40 }, () => Buffer.alloc(65_536, 'x')),
    Buffer.from('\nnext\n'),
  )
  expect(lines.map(line => line.length)).toEqual([1_048_576, 4])
})

test('a stream that breaks off has ended', async () => {
  const stream = new Readable({ read() {} })
  stream.push('a\nb')
  const lines: string[] = []
  const reading = (async () => {
    for await (const line of readLines(stream)) lines.push(line)
  })()
  await new Promise(resolve => setImmediate(resolve))
  stream.destroy(new Error('EIO'))
  await reading
  expect(lines).toEqual(['a', 'b'])
})
