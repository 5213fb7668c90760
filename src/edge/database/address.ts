import { failure, UserError } from '../../model/problem.ts'

/** Where a database is, for a person: never with its password. */
export interface DatabaseName {
  readonly host: string
  readonly user: string
  readonly database: string
}

/**
 * The address as pg is given it. pg takes `prefer`, `require` and `verify-ca` for `verify-full`, and warns at every
 * connection that it will not always do so: it is asked for what it does.
 */
export function connectionAddress(url: string): string {
  const parsed = parseAddress(url)
  const mode = parsed.searchParams.get('sslmode')
  if (parsed.searchParams.get('uselibpqcompat') === 'true') return url
  if (mode === null || !['prefer', 'require', 'verify-ca'].includes(mode)) return url
  return url.replace(/([?&]sslmode=)[^&#]*/u, '$1verify-full')
}

/** A UserError where it is no address of a PostgreSQL database. */
export function parseAddress(url: string): URL {
  try {
    if (/^postgres(?:ql)?:\/\//u.test(url)) return new URL(url)
  } catch {
    // What it is that can't be read may hold a password: it is not repeated.
  }
  throw new UserError(failure('sync/address'), 2)
}
