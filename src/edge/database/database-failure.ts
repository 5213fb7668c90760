import { failure, type Problem } from '../../model/problem.ts'
import type { DatabaseName } from './address.ts'

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (error: unknown): Fields =>
  typeof error === 'object' && error !== null ? Object.fromEntries(Object.entries(error)) : {}

/** The SQLSTATE of the server, or the errno of the connection. */
export const codeOf = (error: unknown): string => {
  const { code } = fieldsOf(error)
  return typeof code === 'string' ? code : ''
}

const messageOf = (error: unknown): string => {
  // Where several addresses of a host fail, the error is an AggregateError without a message of its own.
  const [first] = error instanceof AggregateError ? error.errors : [error]
  return first instanceof Error ? first.message : String(first)
}

/** The server asks for another try: two transactions met, or it is being started or stopped. */
export const isTransient = (error: unknown): boolean =>
  ['40001', '40P01', '55P03', '57P03', '53300'].includes(codeOf(error))

/** The connection is gone: whether the last statement was done is not known. */
export const isLost = (error: unknown): boolean =>
  /^(?:08|57P0[12])/u.test(codeOf(error)) ||
  ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED'].includes(codeOf(error)) ||
  /^(?:Connection terminated|Client has encountered a connection error|Query read timeout|Client was closed)/u.test(
    messageOf(error),
  )

/** Nobody answers at that address. */
export const isRefused = (error: unknown): boolean => ['ECONNREFUSED', 'ETIMEDOUT'].includes(codeOf(error))

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNRESET: 'lost',
  '28P01': 'password',
  '28000': 'password',
  '3D000': 'no-database',
  '42P01': 'no-schema',
  '42501': 'denied',
}

/** What an error of the driver or of the server means to the person. Neither ever repeats a password. */
export function databaseFailure(error: unknown, { host, user, database }: DatabaseName): Problem {
  const detail = messageOf(error)
  return failure('sync/database', { host, user, database, detail }, reasonOf(error, detail))
}

function reasonOf(error: unknown, detail: string): string | undefined {
  const code = error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error)
  // A row of another member, refused by row-level security.
  if (code === '42501' && fieldsOf(error).routine === 'ExecWithCheckOptions') return 'not-yours'
  if (/^SASL:/u.test(detail)) return 'password'
  if (/timeout expired|connection timeout/u.test(detail)) return 'unreachable'
  if (/certificate|SSL|TLS/u.test(detail) || /CERT|TLS|SSL/u.test(code)) return 'tls'
  return REASONS[code] ?? (isLost(error) ? 'lost' : undefined)
}
