import type { ServerResponse } from 'node:http'
import type { PageStream } from '../ports/room-server.ts'

/** A phone that comes back opens a new stream while its old one is still thought to be there. */
const MOST_OF_ONE = 4
/** Nothing new for so long is told as it is: the page knows that it is still connected, and its clock is set right. */
const HEARTBEAT = 10_000
/** What other devices wrote into the shared folder is looked for this often. */
const LOOK = 500
/** Somebody who has not taken this much off the line is gone, or too slow. */
const MOST_UNSENT = 256 * 1024
/** After so many milliseconds a browser that was cut off tries again. */
const RETRY = 1000

interface Open {
  readonly stream: PageStream
  readonly response: ServerResponse
  key: string | null
  at: number
}

/** The streams of all pages. A page is always told all that it may show, so it can miss nothing. */
export interface Streams {
  open(stream: PageStream, response: ServerResponse): void
  announce(): void
  close(): void
}

export function openStreams(look: () => void): Streams {
  const open = new Set<Open>()
  let sent = 0

  const announce = (): void => {
    for (const one of open) tell(one)
  }
  const timer = setInterval(() => {
    look()
    announce()
  }, LOOK)

  function tell(one: Open): void {
    const { stream, response } = one
    if (response.destroyed || response.writableLength > MOST_UNSENT) {
      response.destroy()
      open.delete(one)
      return
    }
    const news = stream.read()
    if (news === null) {
      end(one, 'gone')
      return
    }
    const now = performance.now()
    if (news.key === one.key && now - one.at < HEARTBEAT) return
    one.key = news.key
    one.at = now
    sent++
    response.write(`id: ${sent}\nevent: state\ndata: ${news.text()}\n\n`)
  }

  /** The page is told why, so that it does not come back at once. */
  function end(one: Open, why: 'gone' | 'elsewhere'): void {
    open.delete(one)
    one.response.end(`event: ${why}\ndata: {}\n\n`)
  }

  return {
    open(stream, response) {
      const others = [...open].filter(({ stream: { owner } }) => owner === stream.owner)
      for (const one of others.slice(0, Math.max(0, others.length + 1 - MOST_OF_ONE))) end(one, 'elsewhere')
      response.writeHead(200, stream.headers)
      response.socket?.setNoDelay(true)
      response.write(`retry: ${RETRY}\n\n`)
      const one: Open = { stream, response, key: null, at: 0 }
      open.add(one)
      response.on('close', () => open.delete(one))
      response.on('error', () => open.delete(one))
      tell(one)
    },
    announce,
    close() {
      clearInterval(timer)
      for (const one of open) one.response.end()
      open.clear()
    },
  }
}
