import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import { type Allowance, createAllowances } from '../model/allowance.ts'
import { failure, UserError } from '../model/problem.ts'
import type { PageReply, RoomServer, RoomServerOptions, RoomServers } from '../ports/room-server.ts'
import { errorCode } from './file-failure.ts'
import { randomBytes } from './random-bytes.ts'
import { readPageFiles } from './room-files.ts'
import { openStreams } from './room-streams.ts'

/** What people tap fits in it many times over. */
const MOST_BODY = 8 * 1024
const MOST_HEADERS = 8 * 1024
/** A request that is not there by then is given up: nobody holds a connection open by being slow. */
const SLOWEST = 10_000
const MOST_CONNECTIONS = 400
/** Of one address: no single device keeps all others out. */
const MOST_OF_ONE = 100
/** Of one address; a room behind one router is one. */
const REQUESTS: Allowance = { atOnce: 120, eachSecond: 40 }
const CODE_BYTES = 16
/** What was told last still goes out. */
const LAST_WORDS = 200

/** `folder` has the files of the page. */
export const roomServers = (folder: string): RoomServers => ({
  open: listen,
  addresses: () =>
    Object.values(networkInterfaces()).flatMap(all =>
      (all ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    ),
  secret: () => randomBytes(CODE_BYTES).toString('base64url'),
  files: () => readPageFiles(folder),
  interrupted: () =>
    new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    }),
})

async function listen({ host, port, answer, look }: RoomServerOptions): Promise<RoomServer> {
  const streams = openStreams(look)
  const mayAsk = createAllowances(REQUESTS, () => performance.now())
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADERS,
      headersTimeout: SLOWEST,
      requestTimeout: SLOWEST,
      keepAliveTimeout: SLOWEST,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => {
      if (!mayAsk(request.socket.remoteAddress ?? '')) return refuse(response, 429)
      respond(request, response).catch(() => refuse(response, 500))
    },
  )
  server.maxConnections = MOST_CONNECTIONS
  limitEach(server)
  const opened = await bound(server, host, port).catch((error: unknown) => {
    streams.close()
    throw error
  })
  // One connection that could not be accepted does not end the others.
  server.on('error', () => {})

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    if (body === null) return refuse(response, 413)
    const answered = await answer({
      method: request.method ?? '',
      path: (request.url ?? '').split('?')[0] ?? '',
      headers: headersOf(request),
      body,
    })
    if (answered.type === 'stream') streams.open(answered, response)
    else send(response, answered)
  }

  return {
    port: opened,
    announce: () => streams.announce(),
    close: () =>
      new Promise(resolve => {
        streams.close()
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), LAST_WORDS)
      }),
  }
}

function limitEach(server: Server): void {
  const open = new Map<string, number>()
  server.on('connection', socket => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    open.set(address, count)
    socket.on('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
    if (count > MOST_OF_ONE) socket.destroy()
  })
}

function bound(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      void listenFailure(error, host, port).then(reject)
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** What cannot be listened at; a bug is thrown on. */
async function listenFailure(error: unknown, host: string, port: number): Promise<unknown> {
  const reasons: Readonly<Record<string, string>> = {
    EADDRNOTAVAIL: 'host',
    ENOTFOUND: 'host',
    EAI_AGAIN: 'host',
    EACCES: 'denied',
  }
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    const probe = createServer()
    const free = await bound(probe, host, 0)
    probe.close()
    return new UserError(failure('mock/port', { port, free }))
  }
  const reason = reasons[code]
  return reason === undefined ? error : new UserError(failure('mock/port', { port, host }, reason))
}

/** Null where it is larger than anything that the page sends. */
function bodyOf(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= MOST_BODY) parts.push(part)
      else resolve(null)
    })
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
    request.on('error', reject)
  })
}

/** One that is said twice counts as it was said first; Node drops the second of those that matter here by itself. */
const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )

function send(response: ServerResponse, { status, headers, body }: PageReply): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}

/** Without a word; what still arrives is not read. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
    'Content-Length': 0,
  })
  response.end()
}
