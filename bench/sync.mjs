/*
 * What syncing 200 new reviews costs in a database of 10 and of 10 000 learners with 1000 reviews each:
 * `node bench/sync.mjs [--learners 10000] [--write]`. It needs 6 GB of disk and some minutes to fill the large one.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const outfile = join(folder, `.sync-${process.pid}.mjs`)
const option = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

await build({
  entryPoints: [join(folder, 'sync.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
})

try {
  const { bench } = await import(pathToFileURL(outfile).href)
  const measured = await bench(Number(option('--learners') ?? 10_000), line => console.error(line))
  if (measured === null) process.exitCode = 1
  else {
    const text = report(measured)
    console.log(text)
    if (process.argv.includes('--write')) writeFileSync(join(folder, 'sync-results.md'), text)
    if (measured.ratio > 1.5 || measured.sizes.some(({ scans }) => scans > 0)) process.exitCode = 1
  }
} finally {
  rmSync(outfile, { force: true })
}

function report({ server, sizes, ratio }) {
  const rows = sizes.map(size => {
    const { learners, rows: count, bytes, seconds, sent, received, touched, added, scans } = size
    const cells = [learners, count, `${(bytes / 2 ** 30).toFixed(2)} GiB`, `${Math.round(seconds)} s`]
    return `| ${[...cells, milliseconds(sent), milliseconds(received), touched, added, scans].join(' | ')} |`
  })
  const plans = sizes.at(-1).plans.map(({ what, plan }) => `${what}:\n\n\`\`\`\n${plan}\n\`\`\``)
  return `# Syncing 200 new reviews

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:sync\`: Node ${process.versions.node}, ${server}, on this machine's
disk with fsync, 15 rounds after 5 others: median (fastest to slowest). Each learner has 1000 reviews. *Sent* is the whole of \`quiz sync\` but for the start of the program,
connecting among it, on a device with 200 new reviews; *received* is the same on the learner's other device. *Rows read* and *rows added* are what
the server counted for both together in the tables of rows, *scans* how often it went through a whole one.

| learners | rows | size | filled in | sent | received | rows read | rows added | scans |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

The time in the largest is ${ratio.toFixed(2)} of that in the smallest (bar: at most 1.5).

What the server does in the largest, by EXPLAIN (ANALYZE, BUFFERS):

${plans.join('\n\n')}
`
}

function milliseconds({ median, least, most }) {
  return `${Math.round(median)} ms (${Math.round(least)}–${Math.round(most)})`
}
