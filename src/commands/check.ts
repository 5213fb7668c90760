import { checkBanks } from '../bank/check-banks.ts'
import { fixIds } from '../bank/fix-ids.ts'
import { parseBank } from '../bank/parse-bank.ts'
import type { ParsedBank } from '../bank/parsed-bank.ts'
import { upkeepText } from '../locales/upkeep.ts'
import { Exit } from '../model/exit.ts'
import { parseGlossary } from '../model/glossary.ts'
import { isError, type Problem, UserError } from '../model/problem.ts'
import type { BankFiles, BankIndex } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import { type Findings, findingsScreen } from '../view/findings-screen.ts'
import { tellProblem } from '../view/problems.ts'
import { shortPath } from '../view/short-path.ts'
import { byFile } from './by-file.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { generatorFindings } from './generator-findings.ts'
import { liesIn } from './lies-in.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { notice } from './report.ts'
import { isShipped } from './shipped.ts'

interface CheckOptions {
  readonly fix?: boolean
  readonly style?: boolean
}

export const declareCheck: Declare = (command, world) => {
  const { options: text } = upkeepText(world.lang)
  command.argument('[path...]', text.checkPath).option('--style', text.style).option('--fix', text.fix)
  addExamples(command, world, [
    'quiz check --style',
    'quiz check questions/network --fix',
    'quiz check --json',
  ])
  command.action((paths: readonly string[], options: CheckOptions) => check(world, paths, options))
}

async function check(world: World, typed: readonly string[], { fix, style }: CheckOptions): Promise<void> {
  const paths = typed.map(world.resolve)
  const banks = world.banks(paths)
  const missing = paths.filter(path => !banks.exists(path))
  if (missing.length > 0) throw new UserError(missing.map(file => atFile('file/read', file, 'missing')))
  const index = await banks.index()
  if (!world.options.quiet) notice(world, world.configProblems)
  const files = paths.length === 0 ? index.banks.map(({ file }) => file) : banks.under(paths)
  const unreadable = index.problems.filter(({ file }) => paths.length === 0 || isUnder(file, paths))
  if (paths.length > 0 && files.length === 0 && unreadable.length === 0)
    throw new UserError(paths.map(file => atFile('check/no-bank', file)))
  const fixed = fix ? fixAll(world, { banks, index, files }) : []
  const lint = style ? await linter(world) : () => []
  const findings = { ...(await findAll({ banks, index, files }, lint)), fixed }
  const problems = [...unreadable, ...findings.problems]
  print(world, { ...findings, problems }, fix === true)
  if (problems.some(isError)) throw new Exit(1)
}

const atFile = (code: string, file: string, reason?: string): Problem => ({
  code,
  severity: 'error',
  file,
  ...(reason === undefined ? {} : { reason }),
})

const isUnder = (file: string | undefined, paths: readonly string[]): boolean =>
  file !== undefined && paths.some(path => liesIn(file, path))

type Lint = (wanted: readonly ParsedBank[], inSight: readonly ParsedBank[]) => readonly Problem[]

/** The rules of style, read only where they are asked for. */
async function linter(world: World): Promise<Lint> {
  const { lintStyle } = await import('../lint/lint-style.ts')
  const glossary = parseGlossary(await world.glossary())
  return (wanted, inSight) => lintStyle(wanted, glossary, inSight)
}

/** What is wrong in these files; all others in sight are read as well, for what is wrong between banks. */
async function findAll({ banks, index, files }: Checking, lint: Lint): Promise<Omit<Findings, 'fixed'>> {
  const asked = new Set(files)
  const inSight = index.banks.map(({ file }) => parseBank(banks.source(file)))
  const wanted = inSight.filter(({ bank }) => asked.has(bank.file))
  const generators = await generatorFindings(wanted.flatMap(({ questions }) => questions))
  const between = byFile([...checkBanks(inSight), ...generators, ...lint(wanted, inSight)])
  return {
    files: wanted.length,
    questions: wanted.reduce((sum, { questions }) => sum + questions.length, 0),
    problems: wanted.flatMap(({ bank, problems }) =>
      inOrder([...problems, ...(between.get(bank.file) ?? [])]),
    ),
  }
}

const inOrder = (problems: Problem[]): readonly Problem[] =>
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))

interface Checking {
  readonly banks: BankFiles
  readonly index: BankIndex
  readonly files: readonly string[]
}

/** Writes the ids that are missing, into no bank that came with quiz. */
function fixAll(world: World, { banks, index, files }: Checking): Findings['fixed'] {
  const taken = new Set(
    index.banks.flatMap(({ questions }) => questions.filter(one => one.explicitId).map(({ id }) => id)),
  )
  return files.flatMap(file => {
    if (isShipped(world, index.roots, file)) return []
    const parsed = parseBank(banks.source(file))
    if (parsed.problems.some(({ code }) => code === 'bank/not-utf8')) return []
    const text = banks.read(file)
    const fixed = fixIds(text, parsed, taken)
    if (fixed === text) return []
    banks.write(file, fixed)
    const ids = explicitIds(parseBank(banks.source(file)))
    for (const id of ids) taken.add(id)
    return [{ file, ids: ids.length - explicitIds(parsed).length }]
  })
}

const explicitIds = ({ questions }: ParsedBank): readonly string[] =>
  questions.filter(({ explicitId }) => explicitId).map(({ id }) => id)

function print(world: World, findings: Findings, fix: boolean): void {
  const { files, questions, problems, fixed } = findings
  if (world.options.json) {
    const told = problems.map(problem => tellProblem(problem, world.lang))
    printJson(world, { files, questions, problems: told, ...(fix ? { fixed } : {}) })
    return
  }
  const folder = world.resolve('.')
  const short = <T extends { readonly file?: string }>(one: T): T =>
    one.file === undefined ? one : { ...one, file: shortPath(one.file, folder) }
  const shown = { ...findings, problems: problems.map(short), fixed: fixed.map(short) }
  printLines(world, findingsScreen(shown, fix, screenOf(world)))
}
