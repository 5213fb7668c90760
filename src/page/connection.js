/** Longer than the server ever says nothing. */
const SILENCE = 25_000
const LOOK = 5_000
const AGAIN = 1_500

/** Comes in with the code of a link. Resolves to `in`, `used`, `unknown`, `busy` or `lost`. */
export async function enter(code) {
  const reply = await post('/join', { code })
  if (reply === null) return 'lost'
  if (reply.status === 200) return 'in'
  if (reply.status === 429) return 'busy'
  return reply.status === 410 ? 'used' : 'unknown'
}

/** Sends what a member does. Resolves to a problem, or null where it was done; `lost` and `busy` are problems too. */
export async function send(wish) {
  const reply = await post('/act', wish)
  if (reply === null) return { code: 'lost' }
  if (reply.status === 429) return { code: 'busy' }
  if (reply.status === 401) return { code: 'gone' }
  if (reply.status === 409) return (await reply.json()).problem
  return reply.ok ? null : { code: 'lost' }
}

async function post(path, body) {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
  } catch {
    return null
  }
}

/**
 * Follows the room: each state is whole, so whatever was missed is in the next one. A phone that slept comes back by
 * itself, even where its browser still believes in the old connection. `told` is called with `on`, `lost`, `gone` or `elsewhere`.
 */
export function follow(onState, told) {
  let source = null
  let heard = 0
  let ended = false

  const open = () => {
    source?.close()
    heard = Date.now()
    source = new EventSource('/events')
    source.addEventListener('state', event => {
      heard = Date.now()
      told('on')
      onState(JSON.parse(event.data))
    })
    source.addEventListener('gone', () => stop('gone'))
    source.addEventListener('elsewhere', () => stop('elsewhere'))
    source.addEventListener('error', failed)
  }

  /** A browser that was refused does not say why: asking once more does. */
  const failed = async () => {
    if (ended) return
    told('lost')
    if (source.readyState !== EventSource.CLOSED) return
    const status = await fetch('/me').then(
      reply => reply.status,
      () => 0,
    )
    if (status === 401) return stop('gone')
    setTimeout(() => {
      if (!ended && source.readyState === EventSource.CLOSED) open()
    }, AGAIN)
  }

  const stop = why => {
    ended = true
    source?.close()
    told(why)
  }

  const lookAround = () => {
    if (ended || Date.now() - heard < SILENCE) return
    told('lost')
    open()
  }

  const wake = () => {
    if (ended || document.visibilityState !== 'visible') return
    if (Date.now() - heard > LOOK * 2 + 2_000 || source.readyState === EventSource.CLOSED) open()
  }

  open()
  setInterval(lookAround, LOOK)
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', wake)
  addEventListener('pageshow', wake)
  return {
    again() {
      ended = false
      open()
    },
  }
}
