import type { Readable } from 'node:stream'

/** What nobody types: a longer line is cut there. */
const LONGEST = 1024 * 1024

/** Files know no `ref`; pipes and terminals do. */
type Input = Readable & { readonly ref?: () => unknown; readonly unref?: () => unknown }

/** The lines of a stream of UTF-8, without their ends. A stream that breaks off has ended. */
export async function* readLines(stream: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of chunks(stream)) {
    const text = decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      yield ended(rest + line)
      rest = ''
    }
    rest = (rest + last).slice(0, LONGEST + 1)
  }
  rest += decoder.decode()
  if (rest !== '') yield ended(rest)
}

const ended = (line: string): string => line.replace(/\r$/u, '').slice(0, LONGEST)

/** Leaves the stream open when the reader has had enough, but keeps the program running for it no longer. */
async function* chunks(stream: Input): AsyncGenerator<Uint8Array> {
  stream.ref?.()
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    }
  } catch {
    // A terminal that went away, a folder as input: there is nothing more to read.
  } finally {
    stream.unref?.()
  }
}
