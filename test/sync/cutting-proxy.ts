import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Stands between quiz and a server, and cuts connections as a bad network does. */
export interface CuttingProxy {
  readonly port: number
  /** How many connections were made, and how many of them were cut. */
  readonly made: number
  readonly cut: number
}

interface Cut {
  /** Bytes after which a connection is cut, counted in the direction that `from` names. */
  readonly after: number
  readonly from: 'client' | 'server'
}

/** `cuts` are for the connections in turn; those after the last are left alone. */
export async function cuttingProxy(target: number, cuts: readonly Cut[]): Promise<CuttingProxy> {
  const counts = { made: 0, cut: 0 }
  const open = new Set<Socket>()
  const server = createServer(client => {
    const cut = cuts[counts.made++]
    const upstream = connect(target, '127.0.0.1')
    const ends = [client, upstream]
    for (const end of ends) open.add(end)
    const close = (): void => {
      for (const end of ends) {
        end.destroy()
        open.delete(end)
      }
    }
    const seen = { client: 0, server: 0 }
    const pass = (from: Cut['from'], to: Socket) => (bytes: Buffer) => {
      const room = cut?.from === from ? cut.after - seen[from] : Number.POSITIVE_INFINITY
      seen[from] += bytes.length
      if (bytes.length < room) return void to.write(bytes)
      counts.cut++
      // A part may arrive before the end comes.
      to.write(bytes.subarray(0, room), close)
    }
    client.on('data', pass('client', upstream))
    upstream.on('data', pass('server', client))
    for (const end of ends) end.on('error', close).on('close', close)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    get made() {
      return counts.made
    },
    get cut() {
      return counts.cut
    },
  }
}
