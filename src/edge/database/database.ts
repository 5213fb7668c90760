import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { UserError } from '../../model/problem.ts'
import type { Random } from '../../ports/random.ts'
import { connectionAddress, type DatabaseName } from './address.ts'
import { databaseFailure, isLost, isRefused, isTransient } from './database-failure.ts'

export type Row = Readonly<Record<string, unknown>>

/** Runs one statement; its rows. */
export type Query = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>

export interface Database {
  readonly name: DatabaseName
  /** Everything in `work` happens, or nothing. It is run again where that may help: it must not mind. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** One statement, run again in the same way. */
  query: Query
  close(): Promise<void>
}

interface Connection {
  readonly query: Query
  readonly end: () => Promise<void>
}

const CONNECT_WITHIN = 10_000
const ANSWER_WITHIN = 30_000
/** Milliseconds before each further try, half of them by chance, so that two devices do not meet again. */
const DELAYS = [50, 100, 200, 400, 800, 1600, 3200]

/** Connects when it is first used. A UserError says why it can't, with host and user and without the password. */
export function openDatabase(url: string, random: Random): Database {
  const settings = {
    connectionString: connectionAddress(url),
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: ANSWER_WITHIN,
    keepAlive: true,
    application_name: 'quiz',
  }
  const { host, user, database } = new pg.Client(settings)
  const name = { host, user: user ?? '', database: database ?? '' }
  let connection: Connection | null = null
  let reached = false

  const disconnect = async (): Promise<void> => {
    const old = connection
    connection = null
    await old?.end().catch(() => {})
  }
  const attempt = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    connection ??= await connect(settings)
    reached = true
    return work(connection.query)
  }
  const persistently = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    for (let failed = 0; ; failed++) {
      try {
        return await attempt(work)
      } catch (error) {
        if (error instanceof UserError) throw error
        const lost = isLost(error)
        if (lost) await disconnect()
        const delay = DELAYS[failed]
        // A server that was never reached is not waited for: the address is more likely wrong.
        const mayHelp = isTransient(error) || (lost && (reached || !isRefused(error)))
        if (delay === undefined || !mayHelp) throw new UserError(databaseFailure(error, name))
        await setTimeout(delay * (0.5 + random.next() / 2))
      }
    }
  }
  return {
    name,
    query: (text, values) => persistently(query => query(text, values)),
    transaction: work => persistently(query => inTransaction(query, work)),
    close: disconnect,
  }
}

async function inTransaction<T>(query: Query, work: (query: Query) => Promise<T>): Promise<T> {
  await query('BEGIN')
  try {
    const result = await work(query)
    await query('COMMIT')
    return result
  } catch (error) {
    // On a connection that is lost there is nothing to roll back.
    await query('ROLLBACK').catch(() => {})
    throw error
  }
}

async function connect(settings: pg.ClientConfig): Promise<Connection> {
  const client = new pg.Client(settings)
  // Without a listener the loss of an idle connection would end the process; the next statement tells it.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return {
    query: async (text, values = []) => (await client.query<Row>(text, [...values])).rows,
    end: () => client.end(),
  }
}
