import { readSource } from '../src/notes/read-source.ts'
import { asExpected, type Expected, readExamples } from '../test/notes/examples.ts'

interface Figures {
  expected: number
  found: number
  invented: number
  keys: number
  right: number
  complete: number
}

/** How much of the examples in a folder is read as their authors expect it, by the dialect that the name begins with. */
const total: Figures = { expected: 0, found: 0, invented: 0, keys: 0, right: 0, complete: 0 }
const byDialect = new Map<string, Figures>()

const ticks = ({ options = [] }: Expected): string => options.map(option => option.slice(0, 3)).join('')

for (const { name, input, questions } of readExamples(process.argv[2])) {
  const dialect = /^(?:answer-details|qa-lines|[a-z]+)/u.exec(name)?.[0] ?? name
  const figures = byDialect.get(dialect) ?? {
    expected: 0,
    found: 0,
    invented: 0,
    keys: 0,
    right: 0,
    complete: 0,
  }
  byDialect.set(dialect, figures)
  const left = readSource({ name: `${name}.md`, text: input }).drafts.map(asExpected)
  for (const question of questions) {
    const at = left.findIndex(({ title, prompt }) => title === question.title && prompt === question.prompt)
    const same = at === -1 ? left.findIndex(({ title }) => title === question.title) : at
    const [read] = same === -1 ? [] : left.splice(same, 1)
    for (const sum of [total, figures]) {
      sum.expected++
      if (question.options) sum.keys++
      if (!read) continue
      sum.found++
      if (question.options && ticks(read) === ticks(question)) sum.right++
      if (read.answer === question.answer) sum.complete++
    }
  }
  for (const sum of [total, figures]) sum.invented += left.length
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8)
for (const [dialect, { expected, found, invented, keys, right, complete }] of [
  ...byDialect,
  ['all', total] as const,
]) {
  console.log(
    `${dialect.padEnd(16)} found ${percent(found, expected)}  invented ${percent(invented, expected)}  keys ${percent(right, keys)}  complete ${percent(complete, expected)}`,
  )
}
if (
  total.found < total.expected * 0.97 ||
  total.invented > total.expected * 0.02 ||
  total.right < total.keys * 0.97
)
  process.exitCode = 1
