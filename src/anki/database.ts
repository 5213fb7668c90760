import type { Database, SqlValue } from 'sql.js'

/** SQLite in memory; nothing but the given bytes is read. An empty database without any. */
export async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  const { default: initialise } = await import('sql.js/dist/sql-wasm-inline.js')
  const { Database } = await initialise()
  return new Database(bytes)
}

export type Row = readonly SqlValue[]

/** Every row of a query, one at a time: a table need not fit twice into memory. */
export function eachRow(database: Database, query: string, read: (row: Row) => void): void {
  const statement = database.prepare(query)
  try {
    while (statement.step()) read(statement.get())
  } finally {
    statement.free()
  }
}

export const numberOf = (value: SqlValue | undefined): number => (typeof value === 'number' ? value : 0)
export const bytesOf = (value: SqlValue | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array()
/** A field that holds only digits may be kept as a number. */
export const textOf = (value: SqlValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
