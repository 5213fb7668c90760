/** Prints how evenly the roles of mock interviews are spread: `node bench/rotation.mjs [seasons]`, 8 without a number. */

import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const bundle = join(here, `.rotation-${process.pid}.mjs`)

await build({
  entryPoints: [join(here, 'rotation.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
})

try {
  const { rotationTable } = await import(pathToFileURL(bundle).href)
  console.table(rotationTable(Number(process.argv[2] ?? 8)))
} finally {
  await rm(bundle, { force: true })
}
