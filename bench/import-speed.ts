import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { main } from '../src/main.ts'
import { writeLists } from './made-lists.ts'

/**
 * How long a folder of question lists takes to import, against parsing its Markdown alone, as JSON in a file: the
 * least of several rounds in one process, because other work on the machine only ever adds. `import-speed <root> <file> <rounds>`.
 */
const [root = '.', file = 'least.json', rounds = '5'] = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'quiz-lists-'))
const lists = join(work, 'lists')
writeLists(lists, 500, 20)
process.env.QUIZ_HOME = join(work, 'home')

function parse(): void {
  const markdown = new MarkdownIt({ html: true })
  for (const name of readdirSync(lists)) markdown.parse(readFileSync(join(lists, name), 'utf8'), {})
}

async function quizImport(round: number, ...words: readonly string[]): Promise<void> {
  const code = await main(['import', lists, '--json', '--to', join(work, `banks-${round}`), ...words], root)
  if (code !== 0) throw new Error(`quiz import ended with ${code}`)
}

const least = { parse: Infinity, dry: Infinity, real: Infinity }
async function measure(what: keyof typeof least, run: () => void | Promise<void>): Promise<void> {
  const began = performance.now()
  await run()
  least[what] = Math.min(least[what], performance.now() - began)
}

for (let round = 0; round < Number(rounds); round++) {
  await measure('parse', parse)
  await measure('dry', () => quizImport(round, '--dry-run'))
  await measure('real', () => quizImport(round, '--yes'))
}
rmSync(work, { recursive: true })
writeFileSync(file, JSON.stringify(least))
