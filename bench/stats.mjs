/*
 * What a long history costs those who look at it: `quiz stats`, and everything that plans for an interview, with a million
 * events against the same with none, or with few. Ratios of processor time within one run on one machine, measured in turns:
 * what else the machine does makes a run longer, and hardly more work. `--check` fails above a bar; `--quick` measures fewer times.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const check = process.argv.includes('--check')
const rounds = process.argv.includes('--quick') ? 11 : 31
const root = fileURLToPath(new URL('..', import.meta.url))
const quiz = join(root, 'bin/quiz.js')
const work = mkdtempSync(join(tmpdir(), 'quiz-bench-'))
const QUESTIONS = 10_000

// An extra certificate file costs every start of Node 20 tens of milliseconds, whatever it runs.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env

const make = join(work, 'make.mjs')
await build({
  entryPoints: [join(root, 'bench/make.ts')],
  outfile: make,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
})

const meter = join(work, 'meter.cjs')
writeFileSync(
  meter,
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeSync(3, String((userCPUTime + systemCPUTime) / 1000))
})`,
)

/** Milliseconds of processor time, of all threads. */
function run(args, home) {
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', meter, ...args], {
    env: { ...env, QUIZ_HOME: home, QUIZ_BANKS: '', LANG: 'en_US.UTF-8' },
    cwd: work,
    input: '',
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`)
  return Number(output[3])
}

/** A home whose caches and snapshots are made. */
function homeWith(events) {
  const home = join(work, `home-${events}`)
  run([make, home, String(QUESTIONS), String(events)], home)
  run([quiz, 'config', 'set', 'builtin', 'false'], home)
  const took = run([quiz, 'stats'], home)
  console.log(`     everything from the beginning, ${events} events: ${(took / 1000).toFixed(1)} s`)
  return home
}

/** The lower quartile: what else a machine does only makes a run slower, and shared caches some work. */
const typical = times => times.toSorted((a, b) => a - b)[times.length >> 2]

const results = []
function compare(name, bar, args, [long, short]) {
  const times = { long: [], short: [] }
  run([quiz, ...args], long)
  run([quiz, ...args], short)
  for (let round = 0; round < rounds; round++) {
    times.short.push(run([quiz, ...args], short))
    times.long.push(run([quiz, ...args], long))
  }
  const [ms, base] = [typical(times.long), typical(times.short)]
  results.push({ bar, value: ms / base })
  const mark = ms / base <= bar ? 'ok  ' : 'OVER'
  console.log(
    `${mark} ${name.padEnd(64)} ${(ms / base).toFixed(2)} × (bar ${bar})  ${ms.toFixed(0)} / ${base.toFixed(0)} ms`,
  )
}

const none = homeWith(0)
const few = homeWith(20_000)
const many = homeWith(1_000_000)
compare('quiz stats, 1 000 000 events / none', 1.5, ['stats'], [many, none])
compare('quiz stats --json, 1 000 000 events / none', 1.5, ['stats', '--json'], [many, none])

// With a date, what a person's answers say decides the order.
for (const home of [few, many]) run([quiz, 'plan', '--date', nextMonth(), '--minutes', '15'], home)
const pair = '1 000 000 events / 20 000, with a date'
compare(`quiz session, ${pair}`, 1.25, ['session', '--jsonl'], [many, few])
compare(`quiz plan, ${pair}`, 1.25, ['plan'], [many, few])
compare(`quiz topics --json, ${pair}`, 1.25, ['topics', '--json'], [many, few])

function nextMonth() {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
}

rmSync(work, { recursive: true, force: true })
if (check && results.some(({ value, bar }) => value > bar)) process.exitCode = 1
