import { createServer, request, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

/** The way of one device to the server, as a proxy: it may be cut, or fall silent as for a phone that sleeps. */
export interface PhoneLine {
  readonly proxy: { readonly server: string; readonly bypass: string }
  /** Ends all that is open and lets nothing new through. */
  cut(): void
  /** What is open stays open, and nothing arrives on it any more. */
  silence(): void
  /** What is asked from now on is answered. */
  mend(): void
}

export async function phoneLine(): Promise<PhoneLine> {
  let isCut = false
  const open = new Set<ServerResponse>()
  const silent = new Set<ServerResponse>()
  const line = createServer((asked, answer) => {
    if (isCut) return asked.socket.destroy()
    const { method, url, headers } = asked
    const onwards = request(url ?? '', { method, headers }, reply => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.on('data', part => {
        if (!silent.has(answer)) answer.write(part)
      })
      reply.on('end', () => {
        if (!silent.has(answer)) answer.end()
      })
    })
    onwards.on('error', () => answer.destroy())
    open.add(answer)
    answer.on('close', () => {
      open.delete(answer)
      onwards.destroy()
    })
    return asked.pipe(onwards)
  })
  await new Promise<void>(resolve => line.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    line.close()
    line.closeAllConnections()
  })
  const address = line.address()
  if (typeof address !== 'object' || address === null) throw new Error('the line has no address')
  return {
    proxy: { server: `http://127.0.0.1:${address.port}`, bypass: '<-loopback>' },
    cut() {
      isCut = true
      line.closeAllConnections()
    },
    silence() {
      for (const answer of open) silent.add(answer)
    },
    mend() {
      isCut = false
    },
  }
}
