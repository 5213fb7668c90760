/*
 * How much is known on the interview day, by the order of `quiz session` and by its rivals, on simulated learners:
 * `node bench/plan.mjs [--check] [--learners 24] [--cell 200/30/5] [--write]`. `--check` fails below a bar.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const outfile = join(folder, `.plan-${process.pid}.mjs`)
const option = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

await build({
  entryPoints: [join(folder, 'plan.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['ts-fsrs'],
  logLevel: 'error',
})

try {
  const { bench } = await import(pathToFileURL(outfile).href)
  const learners = Number(option('--learners') ?? 24)
  const began = performance.now()
  const { means, figures } = bench(learners, option('--cell'), line => {
    console.error(`${line} (${Math.round((performance.now() - began) / 1000)} s)`)
  })
  const text = report(learners, means, figures)
  console.log(text)
  if (process.argv.includes('--write')) writeFileSync(join(folder, 'plan-results.md'), text)
  const missed = figures.filter(({ reached }) => !reached)
  if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1
} finally {
  rmSync(outfile, { force: true })
}

function report(learners, means, figures) {
  const rounded = value => value.toFixed(Math.abs(value) < 5 ? 4 : 1)
  return `# How much is known on the interview day

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:plan -- --check\`: ${learners} learners, Node ${process.versions.node}.
A cell is questions/days/minutes a day; in *a* memory is as the scheduler believes, in *wide* as different as people are.

True recall over all questions on the day:

${markdown(
  Object.keys(means[0] ?? {}),
  means.map(row => Object.values(row)),
)}

| what | measured | ± | bar | |
|---|---|---|---|---|
${figures.map(({ what, measured, within, bar, reached }) => `| ${what} | ${rounded(measured)} | ${within === null ? '' : rounded(within)} | ${bar} | ${reached ? 'ok' : 'MISSED'} |`).join('\n')}
`
}

function markdown(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
