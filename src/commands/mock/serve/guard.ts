import type { PageRequest } from '../../../ports/room-server.ts'

/**
 * Nothing but the page's own files runs, is loaded or is talked to; no other site frames it; nothing of it is kept in a
 * cache. Text becomes a part of the page as text alone, which the last rule has the browser enforce.
 */
export const GUARDING: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Misdirected, forbidden, not allowed, unsupported: why a request is not looked at; null where it is. */
export type Guarded = 421 | 403 | 405 | 415 | null

/**
 * A name that another site's DNS turned to this machine is not one that is served here (DNS rebinding). What changes
 * something must say that it comes from the page itself: SameSite alone does not keep out other ports of the machine.
 */
export function guard(
  { method, headers }: Pick<PageRequest, 'method' | 'headers'>,
  hosts: ReadonlySet<string>,
): Guarded {
  const host = (headers.host ?? '').toLowerCase()
  if (!hosts.has(host)) return 421
  if (method !== 'GET' && method !== 'POST') return 405
  const site = headers['sec-fetch-site']
  if (method === 'GET') return isFrame(headers) ? 403 : null
  if (headers.origin?.toLowerCase() !== `http://${host}`) return 403
  if (site !== undefined && site !== 'same-origin') return 403
  return /^application\/json(?:;|$)/iu.test(headers['content-type'] ?? '') ? null : 415
}

/** A page that another site opens is only its own front; anything that it embeds is refused. */
function isFrame(headers: PageRequest['headers']): boolean {
  const site = headers['sec-fetch-site']
  const opensPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return site !== undefined && site !== 'same-origin' && site !== 'none' && !opensPage
}

/** Of all cookies, the one that this server set; null where there is none. */
export function cookieOf(headers: PageRequest['headers'], name: string): string | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name && value !== undefined && value !== '') return value
  }
  return null
}
