/*
 * How well notes and question lists are read: found, invented, keys and complete answers of the examples; and how long a
 * folder of 500 files and 10 000 questions takes, against parsing its Markdown alone. `--check` fails beyond a bar.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const check = process.argv.includes('--check')
const [examples] = process.argv.slice(2).filter(word => !word.startsWith('--'))
const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'quiz-bench-'))

async function bundle(name) {
  const outdir = join(work, name)
  await build({
    entryPoints: [join(root, 'bench', `${name}.ts`)],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    define: { PARSER_VERSION: '"bench"' },
    external: ['@open-spaced-repetition/binding', 'pg-native'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return join(outdir, `${name}.mjs`)
}

/** As often as parsing alone: an import reads, decides and writes besides. */
const BAR = 4

async function speed() {
  const file = join(work, 'least.json')
  const words = [await bundle('import-speed'), root, file, '6']
  const { status, stderr } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const { parse, dry, real } = JSON.parse(readFileSync(file, 'utf8'))
  const ratio = time => (time / parse).toFixed(2)
  console.log(
    `500 files, 10 000 questions: parsing ${parse.toFixed(0)} ms, dry ${ratio(dry)} ×, written ${ratio(real)} × (at most ${BAR})`,
  )
  return dry <= parse * BAR && real <= parse * BAR
}

try {
  const folder = examples ?? join(root, 'test/notes/examples')
  const { status } = spawnSync(process.execPath, [await bundle('import'), folder], { stdio: 'inherit' })
  const isFast = examples !== undefined || (await speed())
  process.exitCode = status || (check && !isFast ? 1 : 0)
} finally {
  rmSync(work, { recursive: true, force: true })
}
