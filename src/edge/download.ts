import { failure, UserError } from '../model/problem.ts'
import type { Download } from '../ports/sources.ts'
import { utf8Text } from './utf8-text.ts'

const LARGEST = 48_000_000
const PATIENCE = 30_000
const MOST_REDIRECTS = 5

/** Fetches a text; never anything but http and https, and after a redirection no address of this machine or its network. */
export async function download(typed: string): Promise<Download> {
  const signal = AbortSignal.timeout(PATIENCE)
  let address = rawAddress(parse(typed, typed))
  const first = address
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await request(address, signal)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return read(response, address)
    await response.body?.cancel()
    const next = parse(new URL(location, address).href, typed)
    if (isNear(next) && !isNear(first)) throw failed(typed, 'redirect', next.href)
    if (address.protocol === 'https:' && next.protocol !== 'https:')
      throw failed(typed, 'redirect', next.href)
    address = next
  }
  throw failed(typed, 'redirects', String(MOST_REDIRECTS))
}

const failed = (address: string, reason: string, detail: string): UserError =>
  new UserError(failure('import/download', { address, detail }, reason))

function parse(address: string, typed: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw failed(typed, 'scheme', address)
  return url
}

/** The raw file behind a page of GitHub. */
export function rawAddress(url: URL): URL {
  const parts = url.pathname.split('/').filter(part => part !== '')
  const [owner, name, kind, ref, ...path] = parts
  if (url.hostname === 'gist.github.com' && parts.length === 2)
    return new URL(`https://gist.githubusercontent.com/${parts.join('/')}/raw`)
  if ((url.hostname !== 'github.com' && url.hostname !== 'www.github.com') || !owner || !name) return url
  const raw = `https://raw.githubusercontent.com/${owner}/${name.replace(/\.git$/u, '')}`
  if (kind === undefined) return new URL(`${raw}/HEAD/README.md`)
  if ((kind === 'blob' || kind === 'raw') && ref !== undefined)
    return new URL(`${raw}/${[ref, ...path].join('/')}`)
  return kind === 'tree' && ref !== undefined
    ? new URL(`${raw}/${[ref, ...path, 'README.md'].join('/')}`)
    : url
}

async function request(address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/markdown, text/plain, */*;q=0.5' },
    })
  } catch (error) {
    throw failed(address.href, signal.aborted ? 'time' : 'network', messageOf(error))
  }
}

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

async function read(response: Response, address: URL): Promise<Download> {
  if (!response.ok) throw failed(address.href, 'status', String(response.status))
  if (/^text\/html\b/iu.test(response.headers.get('content-type') ?? ''))
    throw failed(address.href, 'page', 'text/html')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength
      if (size > LARGEST)
        throw new UserError(
          failure('import/too-large', { source: address.href, size, most: LARGEST }, 'bytes'),
        )
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw failed(address.href, 'network', messageOf(error))
  }
  const text = utf8Text(Buffer.concat(chunks))
  if (text === null) throw failed(address.href, 'not-utf8', '')
  return { text, address: address.href }
}

/** An address of this machine or of a private network, as written (RFC 1918, 4193, 3927). */
const isNear = ({ hostname }: URL): boolean =>
  /^(?:localhost|.*\.localhost|.*\.local|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[(?:::1|f[cd]|fe80))/iu.test(
    hostname,
  )
