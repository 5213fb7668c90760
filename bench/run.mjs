/*
 * What speed and scale are measured with: ratios within one run on one machine.
 * `--check` fails above a bar; `--quick` measures fewer times.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { withoutOldYaml } from '../bin/without-old-yaml.mjs'

const check = process.argv.includes('--check')
const rounds = process.argv.includes('--quick') ? 15 : 41
const root = fileURLToPath(new URL('..', import.meta.url))
const quiz = join(root, 'bin/quiz.js')
const work = mkdtempSync(join(tmpdir(), 'quiz-bench-'))

// An extra certificate file costs every start of Node 20 tens of milliseconds, whatever it runs.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env

async function bundle(name) {
  const outfile = join(work, `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [withoutOldYaml],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return outfile
}

const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]

function start(args, home) {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...env, QUIZ_HOME: home, QUIZ_BANKS: '', LANG: 'en_US.UTF-8' },
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const took = performance.now() - began
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`)
  return took
}

/** Milliseconds from the start to the line with the first question. */
function firstQuestion(home, extra) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, [quiz, 'session', '--jsonl', ...extra], {
      env: { ...env, QUIZ_HOME: home, QUIZ_BANKS: '', LANG: 'en_US.UTF-8' },
      cwd: work,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', data => {
      said += data
      if (!said.includes('"type":"question"')) return
      resolve(performance.now() - began)
      child.stdin.end()
    })
    child.on('close', () => reject(new Error(`no question came: ${said}`)))
  })
}

/** The ratio to an empty start of Node, measured in turns. */
async function ratio(measure) {
  const ours = []
  const empty = []
  await measure()
  for (let round = 0; round < rounds; round++) {
    empty.push(start(['-e', '0'], work))
    ours.push(await measure())
  }
  return { ratio: median(ours) / median(empty), ms: median(ours) }
}

const results = []
function report(name, bar, { ratio: value, ms }) {
  results.push({ name, bar, value, ms })
  const mark = value <= bar ? 'ok  ' : 'OVER'
  console.log(
    `${mark} ${name.padEnd(52)} ${value.toFixed(2).padStart(6)} × (bar ${bar})  ${ms.toFixed(1)} ms`,
  )
}

const small = join(work, 'small')
report('quiz --version', 1.8, await ratio(() => start([quiz, '--version'], small)))
report('quiz --help', 1.8, await ratio(() => start([quiz, '--help'], small)))
report('quiz topics, built-in banks, warm', 2.5, await ratio(() => start([quiz, 'topics'], small)))
report('first question, built-in banks, warm', 3, await ratio(() => firstQuestion(small, [])))

const made = await bundle('make')
const large = join(work, 'large')
start([made, large, '10000', '100000'], work)
start([quiz, 'config', 'set', 'builtin', 'false', '--home', large], large)
start([quiz, 'topics'], large)
report('first question, 10 000 questions, 100 000 events', 4.5, await ratio(() => firstQuestion(large, [])))

const parse = await bundle('parse')
const parseTime = (what, questions) =>
  Number(spawnSync(process.execPath, [parse, what, String(questions)], { env, encoding: 'utf8' }).stdout)
const few = { blocks: [], parse: [] }
for (let round = 0; round < Math.ceil(rounds / 4); round++) {
  few.blocks.push(parseTime('blocks', 10_000))
  few.parse.push(parseTime('parse', 10_000))
}
const ofFew = median(few.parse)
report('cold parse of 10 000 questions / the block pass', 1.6, {
  ratio: ofFew / median(few.blocks),
  ms: ofFew,
})
const ofMany = parseTime('parse', 100_000)
report('cold parse of 100 000 / of 10 000', 12, { ratio: ofMany / ofFew, ms: ofMany })

const durable = await bundle('durable')
for (const history of [0, 200_000]) {
  const { stdout } = spawnSync(process.execPath, [durable, work, String(history)], { env, encoding: 'utf8' })
  const { ours, theirs } = JSON.parse(stdout)
  report(`a rating on disk / bare append, after ${history} lines`, 1.5, { ratio: ours / theirs, ms: ours })
}

rmSync(work, { recursive: true, force: true })
if (check && results.some(({ value, bar }) => value > bar)) process.exitCode = 1
