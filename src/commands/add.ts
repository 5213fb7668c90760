import { appendQuestion, replaceQuestion } from '../bank/edit-bank.ts'
import { printQuestion } from '../bank/print-question.ts'
import { upkeepText } from '../locales/upkeep.ts'
import { failure, UserError } from '../model/problem.ts'
import { KINDS, LEVELS, type Question } from '../model/question.ts'
import type { World } from '../ports/world.ts'
import { shortPath } from '../view/short-path.ts'
import { visible } from '../view/text.ts'
import { told } from '../view/told.ts'
import { type Destination, partChecker } from './add-checks.ts'
import { draftOf, type Said } from './add-draft.ts'
import { askForQuestion } from './add-form.ts'
import { type Surroundings, type Target, targetOf } from './add-target.ts'
import { draftToFill, type Filling, filled } from './add-to-draft.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { parseFile } from './parse-file.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { notice } from './report.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

interface AddOptions extends Partial<Said> {
  readonly topic?: string
  readonly bank?: string
  readonly from?: string
  readonly bankLang?: string
}

export const declareAdd: Declare = (command, world) => {
  const { options: text } = upkeepText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  command
    .argument('[-]', text.standardInput)
    .option('--topic <topic>', text.topic)
    .option('--bank <path>', text.bank)
    .option('--from <id>', text.from)
    .option('--title <text>', text.title)
    .addOption(
      command.createOption('--kind <kind>', text.kind).choices(KINDS.filter(one => one !== 'generated')),
    )
    .option('--prompt <text>', text.prompt)
    .option('--answer <text>', text.answer)
    .option('--option <text>', text.option, collect)
    .option('--item <text>', text.item, collect)
    .option('--accept <text>', text.accept, collect)
    .option('--key-point <text>', text.keyPoint, collect)
    .option('--hint <text>', text.hint)
    .addOption(command.createOption('--level <level>', text.level).choices(LEVELS))
    .option('--tag <tag>', text.tag, collect)
    .option('--id <id>', text.ownId)
    .option('--bank-lang <lang>', text.bankLang)
  addExamples(command, world, [
    'quiz add',
    'quiz add --topic network/tcp --title "What is a SYN?" --answer "The segment that opens a connection."',
    'quiz add - --topic network/tcp < question.md',
  ])
  command.action((dash: string | undefined, options: AddOptions) => add(world, dash, options))
}

async function add(world: World, dash: string | undefined, options: AddOptions): Promise<void> {
  if (dash !== undefined && dash !== '-')
    throw new UserError(failure('command-line/excessArguments', { message: dash }), 2)
  const workspace = await openWorkspace(world)
  if (options.id !== undefined) refuseTaken(workspace, options.id, options.bankLang ?? world.lang)
  if (options.from !== undefined) return fill(world, workspace, options, options.from)
  if (dash === '-') return write(world, workspace, await fromInput(world), target(world, workspace, options))
  const isAsked = world.terminal.interactive && options.title === undefined
  const topic =
    options.topic ?? (isAsked && options.bank === undefined ? await askForTopic(world) : undefined)
  const where = target(world, workspace, { ...options, ...(topic === undefined ? {} : { topic }) })
  const said = isAsked
    ? await askForQuestion(world, options, await partChecker(world, endOf(workspace, where)))
    : { ...options, title: options.title ?? '' }
  if (said.title.trim() === '') throw new UserError(failure('add/no-title'), 2)
  const markdown = printQuestion(draftOf(said, where.lang))
  if (isAsked && !(await isWanted(world, markdown, where.file))) return
  return write(world, workspace, markdown, where)
}

const target = (world: World, workspace: Surroundings, { topic, bank, bankLang }: AddOptions): Target =>
  targetOf(world, workspace, { topic: topic ?? null, bank: bank ?? null, lang: bankLang ?? null })

async function askForTopic(world: World): Promise<string> {
  return (await world.prompts()).line(upkeepText(world.lang).add.askTopic, '')
}

async function isWanted(world: World, markdown: string, file: string): Promise<boolean> {
  const text = upkeepText(world.lang)
  printLines(world, visible(markdown).trimEnd().split('\n'))
  const prompts = await world.prompts()
  if (await prompts.confirm(text.add.confirm({ file: shortPath(file, world.resolve('.')) }), true))
    return true
  printLines(world, [text.unchanged])
  return false
}

function refuseTaken({ deck }: Workspace, id: string, lang: string): void {
  const entry = deck.byId.get(id)
  const holder = entry && [entry.question, ...entry.translations].find(version => version.lang === lang)
  if (!holder) return
  const { file, line } = holder
  throw new UserError(failure('add/id-taken', { id, file, line }), 2)
}

async function fromInput(world: World): Promise<string> {
  const lines: string[] = []
  for await (const line of world.terminal.lines()) lines.push(line)
  const markdown = lines.join('\n').trim()
  if (!/^## /mu.test(markdown)) throw new UserError(failure('add/nothing-read'))
  return `${markdown}\n`
}

async function write(world: World, { banks }: Workspace, markdown: string, where: Target): Promise<void> {
  const { file } = where
  const end = endOf({ banks }, where)
  banks.write(file, end.with(markdown))
  if (where.instead) world.terminal.err(`${upkeepText(world.lang).add.ownBank}\n`)
  await tell(world, { banks, file, isNew: end.isNew })
}

/** Where a bank ends, or where one that is not there yet begins. */
function endOf({ banks }: Pick<Workspace, 'banks'>, where: Target): Destination {
  const { file, topic, lang } = where
  const before = banks.exists(file) ? banks.read(file) : frontMatter(where)
  const old = before.split(/\r\n|\r|\n/u).length
  return {
    file,
    topic,
    lang,
    with: markdown => appendQuestion(before, markdown),
    isNew: ({ place }) => place.line >= old,
  }
}

const frontMatter = ({ topic, lang }: Target): string =>
  `---\ntopic: ${/^[\p{L}\p{N}][\p{L}\p{N}._/ -]*$/u.test(topic) ? topic : JSON.stringify(topic)}\nlang: ${lang}\n---\n`

async function fill(world: World, workspace: Workspace, options: AddOptions, id: string): Promise<void> {
  const draft: Filling = await draftToFill(workspace, id)
  const { file, question } = draft
  const given = { title: question.title, ...options }
  const isAsked = world.terminal.interactive && isBare(options)
  const { banks } = workspace
  const before = banks.read(file)
  const place: Destination = {
    file,
    topic: draft.topic,
    lang: question.lang,
    with: markdown => replaceQuestion(before, question, markdown),
    isNew: ({ place }) => place.line === question.place.line,
  }
  const said = isAsked ? await askForQuestion(world, given, await partChecker(world, place)) : given
  const markdown = printQuestion(filled(draft, draftOf(said, question.lang), said))
  if (isAsked && !(await isWanted(world, markdown, file))) return
  banks.write(file, replaceQuestion(banks.read(file), question, markdown))
  await tell(world, { banks, file, isNew: place.isNew })
}

const isBare = ({ answer, option, item, accept, keyPoint }: Partial<Said>): boolean =>
  [answer, option, item, accept, keyPoint].every(one => one === undefined)

interface Written {
  readonly banks: Workspace['banks']
  readonly file: string
  readonly isNew: (question: Question) => boolean
}

/** Reads what was written as everybody will, and says what is wrong with it. */
async function tell(world: World, { banks, file, isNew }: Written): Promise<void> {
  const { questions, problems } = await parseFile(banks, file)
  const added = questions.filter(isNew)
  const findings = problems.filter(({ line = 0 }) =>
    added.some(({ place, endLine }) => line >= place.line && line <= endLine),
  )
  const name = shortPath(file, world.resolve('.'))
  notice(
    world,
    findings.map(finding => ({ ...finding, file: name })),
  )
  const [first] = added
  if (world.options.json) {
    return printJson(world, {
      id: first?.id ?? null,
      file,
      line: first?.place.line ?? null,
      questions: added.map(({ id, place }) => ({ id, line: place.line })),
    })
  }
  const text = upkeepText(world.lang).add
  const screen = screenOf(world)
  const lines = added.flatMap(({ id, place }) =>
    told(text.written({ id, place: `${name}:${place.line}` }), screen),
  )
  const see = first ? told(screen.theme.faint(text.show(first.id)), screen) : []
  printLines(world, [...lines, ...see])
}
