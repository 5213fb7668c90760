import { removeQuestion } from '../bank/edit-bank.ts'
import type { Entry } from '../deck/deck.ts'
import { upkeepText } from '../locales/upkeep.ts'
import { failure, UserError } from '../model/problem.ts'
import type { QuestionSummary } from '../model/question.ts'
import type { BankFiles } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import { shortPath } from '../view/short-path.ts'
import { indent, visible } from '../view/text.ts'
import { told } from '../view/told.ts'
import { byFile } from './by-file.ts'
import { confirmed } from './confirmed.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { parseFile } from './parse-file.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { questionById } from './question-by-id.ts'
import { isShipped } from './shipped.ts'
import { openWorkspace } from './workspace.ts'

export const declareRemove: Declare = (command, world) => {
  const { options: text } = upkeepText(world.lang)
  command.argument('<id...>', text.questionId).option('--yes', text.yes)
  addExamples(command, world, ['quiz remove tcp-3way', 'quiz remove tcp-3way tcp-rst --yes'])
  command.action((ids: readonly string[], { yes }: { readonly yes?: boolean }) => remove(world, ids, yes))
}

async function remove(world: World, ids: readonly string[], yes: boolean | undefined): Promise<void> {
  const { deck, index, banks } = await openWorkspace(world)
  const entries = [...new Set(ids.map(id => questionById(deck, id)))]
  const versions = entries.flatMap(({ question, translations }) => [question, ...translations])
  const shipped = entries
    .map(({ question }) => question)
    .filter(({ id }) =>
      versions.some(version => version.id === id && isShipped(world, index.roots, version.file)),
    )
  if (shipped.length > 0)
    throw new UserError(shipped.map(({ id, topic }) => failure('bank/builtin', { id, topic })))
  const text = upkeepText(world.lang).remove
  if (!world.options.json && !yes) printLines(world, titlesOf(world, entries))
  if (!(await confirmed(world, text.confirm(entries.length), yes))) return
  for (const [file, gone] of byFile(versions)) await take(banks, file, gone)
  if (world.options.json) {
    return printJson(world, {
      removed: versions.map(({ id, title, file, line }) => ({ id, title, file, line })),
    })
  }
  const screen = screenOf(world)
  const folder = world.resolve('.')
  const lines = versions.flatMap(({ title, file, line }) =>
    told(text.removed({ title: visible(title), place: `${shortPath(file, folder)}:${line}` }), screen),
  )
  printLines(world, [...lines, ...told(screen.theme.faint(text.kept), screen)])
}

function titlesOf(world: World, entries: readonly Entry[]): readonly string[] {
  const screen = screenOf(world)
  const narrower = { ...screen, columns: screen.columns - 2 }
  return entries.flatMap(({ question }) => indent(told(visible(question.title), narrower), 2))
}

/** The file as it is now says where its questions stand. From its end, so that the lines above stay where they are. */
async function take(banks: BankFiles, file: string, gone: readonly QuestionSummary[]): Promise<void> {
  const { questions } = await parseFile(banks, file)
  const ids = new Set(gone.map(({ id }) => id))
  const taken = questions.filter(({ id }) => ids.has(id)).reverse()
  banks.write(file, taken.reduce(removeQuestion, banks.read(file)))
}
