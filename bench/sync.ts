import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { exchange } from '../src/commands/sync/exchange.ts'
import { systemClock } from '../src/edge/clock.ts'
import { insertRows, readRows } from '../src/edge/database/statements.ts'
import { openJournal } from '../src/edge/journal.ts'
import { createRandom } from '../src/edge/random.ts'
import { openSync } from '../src/edge/sync.ts'
import type { Sync } from '../src/ports/sync.ts'
import { query, startPostgres } from '../test/postgres.ts'

const REVIEWS = 1000
const NEW = 200
const ROUNDS = 15
/** Until the code that is measured is compiled, and its pages are read. */
const FIRST_ROUNDS = 5
const AT_ONCE = 250
const LEARNER = 'learner-00007'

interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

interface Size {
  readonly learners: number
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
  readonly sent: Spread
  readonly received: Spread
  /** In one round of both devices. */
  readonly touched: number
  readonly added: number
  readonly scans: number
  readonly plans: readonly { readonly what: string; readonly plan: string }[]
}

/** Null where no server runs here. */
export async function bench(learners: number, say: (line: string) => void) {
  const server = await startPostgres(say, ['max_wal_size=8GB', 'shared_buffers=512MB', 'autovacuum=off'])
  if (server === null) return null
  try {
    const sizes: Size[] = []
    for (const count of [10, learners]) {
      const url = await server.database()
      say(`${count} learners: filling`)
      const began = performance.now()
      await fill(url, count, say)
      const seconds = (performance.now() - began) / 1000
      sizes.push({ learners: count, seconds, ...(await measure(url)) })
    }
    const [version] = await query(await server.database(), 'SHOW server_version')
    const [small, large] = [sizes[0], sizes.at(-1)].map(size =>
      size ? size.sent.median + size.received.median : 0,
    )
    return { server: `PostgreSQL ${version?.server_version}`, sizes, ratio: (large ?? 0) / (small ?? 1) }
  } finally {
    await server.stop()
  }
}

/** The server makes the rows itself: reviews as quiz writes them. */
async function fill(url: string, learners: number, say: (line: string) => void): Promise<void> {
  await openSync({ home: tmpdir(), databaseUrl: null, random: createRandom(1) }).init({
    type: 'database',
    url,
  })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SET synchronous_commit = off')
    for (let from = 1; from <= learners; from += AT_ONCE) {
      const to = Math.min(learners, from + AT_ONCE - 1)
      await client.query(FILL, [from, to, REVIEWS])
      if (to % 2500 === 0) say(`  ${to} learners`)
    }
    await client.query(
      `INSERT INTO quiz_event_heads SELECT 'learner-' || lpad(l::text, 5, '0'), $2 FROM generate_series(1, $1::int) l`,
      [learners, REVIEWS],
    )
    await client.query('VACUUM ANALYZE')
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
}

const FILL = `
INSERT INTO quiz_events (learner, id, position, device, line)
SELECT learner, id, n, '0123456789abcdef',
  '{"v":1,"id":"' || id || '","at":"2026-0' || 1 + n % 9 || '-1' || n % 10 || 'T09:15:00.000Z","offset":540,"member":"' || learner ||
  '","type":"review","card":"network/tcp/card-' || n % 300 || '","rating":"good","seconds":24.5,"verdict":null,"mode":"session"}'
FROM generate_series($1::int, $2::int) l, generate_series(1, $3::int) n,
LATERAL (SELECT 'learner-' || lpad(l::text, 5, '0') AS learner,
  lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(l), 12, '0') AS id) made`

async function measure(url: string): Promise<Omit<Size, 'learners' | 'seconds'>> {
  const folder = mkdtempSync(join(tmpdir(), 'quiz-bench-'))
  const [laptop, phone] = [device(join(folder, 'laptop'), url), device(join(folder, 'phone'), url)]
  try {
    for (const one of [laptop, phone]) await one.sync()
    const [sent, received]: [number[], number[]] = [[], []]
    const rounds = async (count: number): Promise<void> => {
      for (let round = 0; round < count; round++) {
        laptop.practise()
        sent.push(await timed(() => laptop.sync(), 0, NEW))
        received.push(await timed(() => phone.sync(), NEW, 0))
      }
    }
    await rounds(FIRST_ROUNDS)
    const before = await countedBy(url)
    await rounds(ROUNDS)
    const after = await countedBy(url)
    const each = (figure: keyof typeof after): number => Math.round((after[figure] - before[figure]) / ROUNDS)
    const [size] = await query(
      url,
      "SELECT count(*) AS rows, pg_total_relation_size('quiz_events') AS bytes FROM quiz_events",
    )
    return {
      rows: Number(size?.rows),
      bytes: Number(size?.bytes),
      sent: spreadOf(sent.slice(FIRST_ROUNDS)),
      received: spreadOf(received.slice(FIRST_ROUNDS)),
      touched: each('read'),
      added: each('added'),
      scans: after.scans - before.scans,
      plans: await plansOf(url),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function device(home: string, url: string) {
  const journal = openJournal({ home, clock: systemClock, member: () => LEARNER })
  const random = createRandom(1)
  return {
    practise() {
      for (let n = 0; n < NEW; n++)
        journal.append({
          type: 'review',
          card: `network/tcp/card-${n}`,
          rating: 'good',
          seconds: 20,
          verdict: null,
          mode: 'session',
        })
    },
    sync: () => syncOnce(openSync({ home, databaseUrl: null, random }), url),
  }
}

async function syncOnce(sync: Sync, url: string) {
  const opened = await sync.open({
    target: { type: 'database', url },
    purpose: 'devices',
    member: LEARNER,
    dryRun: false,
  })
  try {
    return await exchange(opened, { fresh: [], mayLeave: () => true, dryRun: false, onStep: () => {} })
  } finally {
    await opened.place.close()
  }
}

/** Milliseconds; what was not done counts for nothing. */
async function timed(
  work: () => Promise<{ readonly received: number; readonly sent: number }>,
  received: number,
  sent: number,
): Promise<number> {
  const began = performance.now()
  const done = await work()
  const took = performance.now() - began
  if (done.received !== received || done.sent !== sent)
    throw new Error(`${done.received} received and ${done.sent} sent instead of ${received} and ${sent}`)
  return took
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
  }
}

/** What the server has counted so far. A connection reports its counts when it closes. */
async function countedBy(url: string) {
  await new Promise(resolve => setTimeout(resolve, 500))
  const [row] = await query(
    url,
    "SELECT idx_tup_fetch + seq_tup_read AS read, n_tup_ins AS added, seq_scan AS scans FROM pg_stat_user_tables WHERE relname = 'quiz_events'",
  )
  return { read: Number(row?.read), added: Number(row?.added), scans: Number(row?.scans) }
}

async function plansOf(url: string) {
  const explain = 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SUMMARY OFF)'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    const plan = async (what: string, text: string, values: readonly unknown[]) => {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`${explain} ${text}`, [...values])
      return { what, plan: rows.map(row => row['QUERY PLAN']).join('\n') }
    }
    const head = await query(url, 'SELECT position FROM quiz_event_heads WHERE learner = $1', [LEARNER])
    const end = Number(head[0]?.position)
    const values = [1, 2].flatMap(n => [LEARNER, `new-${n}`, end + n, '0123456789abcdef', '{}'])
    const plans = [
      await plan('Reading the last 200 of a learner', readRows('quiz_events'), [LEARNER, end - NEW, 1000]),
      await plan('Adding two rows', insertRows('quiz_events', 2), values),
    ]
    await client.query('ROLLBACK')
    return plans
  } finally {
    await client.end()
  }
}
