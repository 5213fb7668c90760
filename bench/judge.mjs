/** Prints how the matcher does on the labelled answers of test/judge: `node bench/judge.mjs [--wrong]`. */

import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundle = join(root, 'test', 'judge', `.labelled-${process.pid}.mjs`)

await build({
  entryPoints: [join(root, 'test', 'judge', 'labelled.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['js-yaml'],
  logLevel: 'error',
})

/** Those that may be learned from. */
const shown = new Set(['development', 'other author'])

try {
  const { development, figures, frozen, judgeAll, otherDevelopment, otherFrozen } = await import(
    pathToFileURL(bundle).href
  )
  const sets = { development, frozen, 'other author': otherDevelopment, 'other author, frozen': otherFrozen }
  const table = {}
  for (const [name, answers] of Object.entries(sets)) {
    judgeAll(answers)
    const began = performance.now()
    const judged = judgeAll(answers)
    const milliseconds = (performance.now() - began) / answers.length
    table[name] = row(figures(judged), milliseconds)
    for (const kind of new Set(answers.map(answer => answer.kind))) {
      table[`${name}: ${kind}`] = row(figures(judged.filter(one => one.kind === kind)))
    }
    if (process.argv.includes('--wrong') && shown.has(name)) showWrong(judged)
  }
  console.table(table)
} finally {
  await rm(bundle, { force: true })
}

function row({ precision, recall, ...counts }, milliseconds) {
  const round = value => (Number.isNaN(value) ? '' : value.toFixed(3))
  return {
    ...counts,
    precision: round(precision),
    recall: round(recall),
    'ms/answer': milliseconds === undefined ? '' : milliseconds.toFixed(2),
  }
}

/** Only of the parts to learn from: the frozen ones are for measuring. */
function showWrong(judged) {
  for (const { coverage, truth, question, point, kind, answer } of judged) {
    if (coverage === 'found' ? !truth : truth)
      console.log(`${coverage}\t${question}:${point}\t${kind}\t${answer}`)
  }
}
