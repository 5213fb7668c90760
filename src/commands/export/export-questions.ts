import type { AnkiHistory } from '../../anki/anki-note.ts'
import { exportText } from '../../locales/export.ts'
import { allHistory, type PastReview } from '../../memory/history.ts'
import type { CardId } from '../../model/card.ts'
import type { Learner } from '../../model/learner.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { World } from '../../ports/world.ts'
import { chooseEntries } from '../filter-options.ts'
import { memberEvents, momentNow } from '../learner.ts'
import { tell } from '../print.ts'
import { chooseBanks } from './choose-banks.ts'
import { deliver } from './deliver.ts'
import type { ExportOptions } from './export-options.ts'
import type { Exported } from './exported.ts'
import { type ExportFormat, FORMATS, type FolderFile, formatOfFile } from './formats.ts'

/** Writes the chosen questions in the format that is asked for. */
export async function exportQuestions(
  world: World,
  topics: readonly string[],
  options: ExportOptions,
): Promise<void> {
  const outputs = await world.outputs()
  const path = options.output === undefined ? null : world.resolve(options.output)
  const isFolder =
    path !== null && (/[\\/]$/u.test(options.output ?? '') || outputs.kindOf(path) === 'folder')
  const format = formatOf(world, options, isFolder)
  if (isFolder && !format.printFolder)
    throw new UserError(failure('export/folder', { format: format.name }), 2)
  if (path === null && format.binary)
    throw new UserError(failure('export/binary', { format: format.name }), 2)
  if (options.withHistory && !format.history)
    throw new UserError(failure('export/no-history', { format: format.name }), 2)

  const exported = await exportedOf(world, topics, { options, format })
  const text = exportText(world.lang)
  const count = exported.questions.length
  if (count === 0) throw new UserError(failure('export/nothing'))
  const files: readonly FolderFile[] | null =
    isFolder && format.printFolder ? format.printFolder(exported) : null
  await deliver(world, {
    options,
    path,
    content: files ?? (await format.print(exported)),
    facts: { format: format.name, questions: count },
    written: file => text.written({ count, file }),
  })
}

/** The one that is said, else the one that the file's name or `--json` asks for. */
function formatOf(world: World, { format, output }: ExportOptions, isFolder: boolean): ExportFormat {
  const wanted =
    format ??
    (output === undefined ? (world.options.json ? 'json' : 'markdown') : isFolder ? 'markdown' : null)
  const found = wanted === null ? formatOfFile(output ?? '') : FORMATS.find(({ name }) => name === wanted)
  if (!found) {
    const formats = FORMATS.map(({ name }) => name).join(', ')
    throw new UserError(failure('export/format', { file: output ?? '', formats }), 2)
  }
  if (world.options.json && output === undefined && found.name !== 'json')
    throw new UserError(failure('export/two-documents', { format: found.name }), 2)
  return found
}

/** The questions that may be exported: drafts only where they are asked for, generated ones where the format can. */
async function exportedOf(
  world: World,
  topics: readonly string[],
  { options, format }: { readonly options: ExportOptions; readonly format: ExportFormat },
): Promise<Exported> {
  const { entries, banks: files, deck } = await chooseEntries(world, topics, options)
  const wantsDrafts = options.state?.includes('draft') ?? false
  const answered = entries.filter(({ question }) => wantsDrafts || !question.draft)
  const kept = answered.filter(({ question }) => format.generated || question.kind !== 'generated')
  const text = exportText(world.lang)
  if (answered.length < entries.length) tell(world, text.draftsLeftOut(entries.length - answered.length))
  if (kept.length < answered.length) tell(world, text.generatedLeftOut(answered.length - kept.length))
  const banks = await chooseBanks(files, {
    entries: kept,
    allLanguages: format.languages === 'all',
    languages: options.bankLang ?? [],
  })
  return {
    banks,
    questions: banks.flatMap(({ questions }) => questions),
    title: topics.length > 0 ? topics.join(', ') : text.title,
    bom: options.bom ?? false,
    history: options.withHistory ? historyOf(world, deck.learner) : null,
    now: momentNow(world),
  }
}

function historyOf(world: World, { cards, settings }: Learner): AnkiHistory {
  const reviews = new Map<CardId, PastReview[]>()
  for (const review of allHistory(memberEvents(world))) {
    const others = reviews.get(review.card)
    if (others) others.push(review)
    else reviews.set(review.card, [review])
  }
  return { reviews, cards, settings }
}
