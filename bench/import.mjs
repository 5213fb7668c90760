/* How well notes and question lists are read: found, invented, keys and complete answers of the examples. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'quiz-bench-'))
const outfile = join(work, 'import.mjs')
await build({
  entryPoints: [join(root, 'bench/import.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
})
const examples = process.argv[2] ?? join(root, 'test/notes/examples')
const { status } = spawnSync(process.execPath, [outfile, examples], { stdio: 'inherit' })
rmSync(work, { recursive: true, force: true })
process.exitCode = status ?? 1
