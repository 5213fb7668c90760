import { connect, createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { roomServers } from '../../src/edge/room-server.ts'
import { UserError } from '../../src/model/problem.ts'
import type { PageNews, PageReply, PageStream, RoomServer } from '../../src/ports/room-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const DONE: PageReply = { type: 'reply', status: 200, headers: {}, body: 'done' }

async function serve(answer: () => PageReply | PageStream = () => DONE, port = 0): Promise<RoomServer> {
  const server = await roomServers(temporaryFolder()).open({
    host: '127.0.0.1',
    port,
    answer: async () => answer(),
    look: () => {},
  })
  onTestFinished(() => server.close())
  return server
}

const address = ({ port }: RoomServer, path = '/'): string => `http://127.0.0.1:${port}${path}`

const stream = (read: () => PageNews | null): PageStream => ({
  type: 'stream',
  owner: 'sol',
  headers: { 'Content-Type': 'text/event-stream' },
  read,
})

/** What has been told on a stream so far, until it holds `until` or has ended. */
async function told(response: Response, until: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader && !text.includes(until)) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
  }
  return text
}

describe('the server of a room', () => {
  it('says that a port is in use, and which one is free', async () => {
    const taken = await serve()
    const failed = await serve(() => DONE, taken.port).then(
      () => null,
      (error: unknown) => error,
    )
    const [problem] = failed instanceof UserError ? failed.problems : []
    expect([problem?.code, problem?.about?.port]).toEqual(['mock/port', taken.port])
    const free = await serve(() => DONE, Number(problem?.about?.free))
    expect(free.port).toBe(problem?.about?.free)
  })

  it('says that an address is not of this machine', async () => {
    const opened = roomServers(temporaryFolder()).open({
      host: '203.0.113.7',
      port: 0,
      answer: async () => DONE,
      look: () => {},
    })
    await expect(opened).rejects.toMatchObject({ problems: [{ code: 'mock/port', reason: 'host' }] })
  })

  it('makes codes of 128 bits, each another', () => {
    const { secret } = roomServers(temporaryFolder())
    const codes = Array.from({ length: 100 }, secret)
    expect(new Set(codes).size).toBe(100)
    expect(codes.filter(code => !/^[\w-]{22}$/u.test(code))).toEqual([])
  })

  it('reads no body that is larger than what a page sends', async () => {
    const server = await serve()
    const post = (body: string) =>
      fetch(address(server), { method: 'POST', body }).then(({ status }) => status)
    expect(await post('x'.repeat(8192))).toBe(200)
    expect(await post('x'.repeat(8193))).toBe(413)
  })

  it('answers only so many requests at once', async () => {
    const server = await serve()
    const statuses: number[] = []
    for (let batch = 0; batch < 5; batch++) {
      const replies = await Promise.all(Array.from({ length: 50 }, () => fetch(address(server))))
      statuses.push(...replies.map(({ status }) => status))
    }
    expect(statuses.filter(status => status === 429).length).toBeGreaterThan(20)
    expect(statuses.filter(status => status === 200).length).toBeGreaterThanOrEqual(120)
  })

  it('keeps only so many connections of one address, and takes new ones when old ones have gone', async () => {
    const server = await serve()
    const sockets = Array.from({ length: 101 }, () => connect(server.port, '127.0.0.1'))
    let closed = 0
    for (const socket of sockets) {
      socket.on('error', () => {})
      socket.on('close', () => closed++)
    }
    await expect.poll(() => closed).toBe(1)
    for (const socket of sockets) socket.destroy()
    await expect
      .poll(() =>
        fetch(address(server)).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200)
  })

  it('gives up a request that does not come to its end', { timeout: 20_000 }, async () => {
    const server = await serve()
    const socket = connect(server.port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow')
    const started = performance.now()
    const reply = await new Promise<string>(resolve => {
      let text = ''
      socket.on('data', part => {
        text += part
      })
      socket.on('close', () => resolve(text))
    })
    expect(reply).toContain('408')
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  it('goes on when an answer fails', async () => {
    let broken = true
    const server = await serve(() => {
      if (broken) throw new Error('broken')
      return DONE
    })
    expect((await fetch(address(server))).status).toBe(500)
    broken = false
    expect((await fetch(address(server))).status).toBe(200)
  })
})

describe('a stream', () => {
  it('is told all at once, then what is new, and nothing twice', async () => {
    let count = 1
    const server = await serve(() => stream(() => ({ key: String(count), text: () => `{"n":${count}}` })))
    const response = await fetch(address(server))
    server.announce()
    server.announce()
    count = 2
    server.announce()
    const text = await told(response, '"n":2')
    expect(text.match(/data: .*/gu)).toEqual(['data: {"n":1}', 'data: {"n":2}'])
    expect(text).toContain('retry: 1000')
  })

  it('ends when it may show nothing more, and says so', async () => {
    let allowed = true
    const server = await serve(() => stream(() => (allowed ? { key: '', text: () => '{}' } : null)))
    const response = await fetch(address(server))
    allowed = false
    server.announce()
    expect(await told(response, 'never')).toMatch(/event: gone\ndata: \{\}\n\n$/u)
  })

  it('of one member is one of four: the oldest is told that it is too many', async () => {
    const server = await serve(() => stream(() => ({ key: '', text: () => '{}' })))
    const open = () => fetch(address(server))
    const first = await open()
    const others = [await open(), await open(), await open()]
    const fifth = await open()
    expect(await told(first, 'never')).toContain('event: elsewhere')
    for (const one of [...others, fifth]) expect(await told(one, 'event: state')).toContain('data: {}')
  })
})

it('a page that takes nothing off the line is let go', async () => {
  let count = 0
  const large = 'x'.repeat(2 ** 20)
  const server = await serve(() => stream(() => ({ key: String(count++), text: () => large })))
  const socket = connect(server.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  socket.pause()
  await expect.poll(() => count, { timeout: 5000, interval: 10 }).toBeGreaterThan(0)
  const untold = () => {
    const before = count
    server.announce()
    return count === before
  }
  await expect.poll(untold, { timeout: 5000, interval: 10 }).toBe(true)
  socket.destroy()
})

it('lets a port go when it is closed', async () => {
  const server = await roomServers(temporaryFolder()).open({
    host: '127.0.0.1',
    port: 0,
    answer: async () => stream(() => ({ key: '', text: () => '{}' })),
    look: () => {},
  })
  await fetch(address(server))
  await server.close()
  const again = createServer()
  await new Promise<void>(resolve => again.listen(server.port, '127.0.0.1', resolve))
  again.close()
})
