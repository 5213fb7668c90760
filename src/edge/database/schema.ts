import { randomUUID } from 'node:crypto'
import { failure, type Problem, UserError } from '../../model/problem.ts'
import type { SyncPurpose } from '../../ports/sync.ts'
import type { Database, Query } from './database.ts'
import { codeOf } from './database-failure.ts'

const SCHEMA_VERSION = 1

/** The rows of each learner, and how many positions each has given away. */
export const TABLES: Readonly<Record<SyncPurpose, { readonly rows: string; readonly heads: string }>> = {
  devices: { rows: 'quiz_events', heads: 'quiz_event_heads' },
  group: { rows: 'quiz_shared', heads: 'quiz_shared_heads' },
}

/** Standard SQL that every engine with PostgreSQL's protocol takes; every key begins with the learner, to be sharded by. */
const TABLE_STATEMENTS = [
  'CREATE TABLE IF NOT EXISTS quiz_schema (version integer PRIMARY KEY, store text NOT NULL)',
  ...Object.values(TABLES).flatMap(({ rows, heads }) => [
    `CREATE TABLE IF NOT EXISTS ${rows} (
  learner text NOT NULL,
  id text NOT NULL,
  position bigint NOT NULL,
  device text NOT NULL,
  line text NOT NULL,
  PRIMARY KEY (learner, id),
  UNIQUE (learner, position)
)`,
    `CREATE TABLE IF NOT EXISTS ${heads} (learner text PRIMARY KEY, position bigint NOT NULL)`,
  ]),
]

const OWN = 'learner = CAST(current_user AS text)'

/** A role reads and writes only what has its name; what is shared, everybody reads. The owner is not held to it. */
const SECURITY_STATEMENTS = Object.entries(TABLES).flatMap(([purpose, tables]) =>
  Object.values(tables).flatMap(table => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    ...policy(table, 'read', `FOR SELECT USING (${purpose === 'group' ? 'true' : OWN})`),
    ...policy(table, 'add', `FOR INSERT WITH CHECK (${OWN})`),
    ...(table.endsWith('_heads')
      ? policy(table, 'move', `FOR UPDATE USING (${OWN}) WITH CHECK (${OWN})`)
      : []),
  ]),
)

function policy(table: string, name: string, rule: string): readonly string[] {
  return [
    `DROP POLICY IF EXISTS ${table}_${name} ON ${table}`,
    `CREATE POLICY ${table}_${name} ON ${table} ${rule}`,
  ]
}

/** Makes what is missing; done twice, it changes nothing. False where all of it was there. */
export async function createSchema(
  database: Database,
): Promise<{ readonly made: boolean; readonly problems: readonly Problem[] }> {
  if ((await storeOrNull(database)) !== null) return { made: false, problems: [] }
  for (const statement of TABLE_STATEMENTS) await makeTable(database, statement)
  const problems = await secureRows(database)
  // Last, so that a schema that has its version is whole.
  await database.query('INSERT INTO quiz_schema (version, store) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    SCHEMA_VERSION,
    randomUUID(),
  ])
  return { made: true, problems }
}

/** Two that make the same table at the same time: `IF NOT EXISTS` looks before it waits for the other. */
async function makeTable(database: Database, statement: string): Promise<void> {
  await database.transaction(async query => {
    try {
      await query(statement)
    } catch (error) {
      if (!['23505', '42P07'].includes(codeOf(error))) throw error
    }
  })
}

/** Some engines have no row-level security: there a group must trust its members, and is told. */
async function secureRows(database: Database): Promise<readonly Problem[]> {
  let refused = ''
  const run = async (query: Query): Promise<void> => {
    for (const statement of SECURITY_STATEMENTS) {
      try {
        await query(statement)
      } catch (error) {
        if (!['0A000', '42601'].includes(codeOf(error))) throw error
        refused = codeOf(error)
        return
      }
    }
  }
  await database.transaction(run)
  return refused === ''
    ? []
    : [{ code: 'sync/no-row-security', severity: 'warning', about: { code: refused } }]
}

/** What tells this database from every other; a UserError where it has no schema, or a newer one. */
export async function storeOf(database: Database): Promise<string> {
  const store = await storeOrNull(database)
  if (store === null) throw missing(database)
  return store
}

const missing = ({ name }: Database): UserError =>
  new UserError(failure('sync/database', { ...name, detail: '' }, 'no-schema'))

async function storeOrNull(database: Database): Promise<string | null> {
  const rows = await database
    .query('SELECT version, store FROM quiz_schema ORDER BY version')
    .catch((error: unknown) => {
      if (error instanceof UserError && error.problems[0]?.reason === 'no-schema') return []
      throw error
    })
  const version = Number(rows.at(-1)?.version ?? 0)
  if (version > SCHEMA_VERSION)
    throw new UserError(failure('sync/newer-schema', { version, known: SCHEMA_VERSION }))
  const store = rows[0]?.store
  return typeof store === 'string' ? store : null
}
