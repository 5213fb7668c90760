import { normalTopic } from '../../bank/bank-header.ts'
import { neutralMarkdown } from '../../bank/neutral-markdown.ts'
import { type Printable, printSettings } from '../../bank/print-settings.ts'
import { KINDS, LEVELS } from '../../model/question.ts'
import type { Draft, Skipped } from '../draft.ts'
import { isAnswerColumn, isQuestionColumn, otherColumn } from '../table-words.ts'
import { type CsvRow, readCsv } from './csv-text.ts'
import { keptDraft } from './kept-draft.ts'
import { COLUMNS, type Column } from './question-rows.ts'
import { rereadQuestion } from './reread-question.ts'

/** The questions of a CSV text; null where its first row names no column with questions. */
export function readQuestionRows(
  text: string,
): { readonly drafts: readonly Draft[]; readonly skipped: readonly Skipped[] } | null {
  for (const separator of [',', ';', '\t']) {
    const [header, ...rows] = readCsv(text, separator)
    const columns = header?.cells.map(columnNamed) ?? []
    if (!columns.includes('title') || (columns.length === 1 && separator !== '\t')) continue
    const drafts: Draft[] = []
    const skipped: Skipped[] = []
    for (const row of rows) {
      const draft = draftOfRow(row, columns)
      if (draft) drafts.push(draft)
      else
        skipped.push({ line: row.line, text: row.cells.join(separator).slice(0, 400), reason: 'unreadable' })
    }
    return { drafts, skipped }
  }
  return null
}

function columnNamed(cell: string): Column | null {
  const name = cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
  const own = COLUMNS.find(column => column === name)
  if (own) return own
  if (isQuestionColumn(cell.trim())) return 'title'
  if (isAnswerColumn(cell.trim())) return 'answer'
  const other = otherColumn(name)
  return COLUMNS.find(column => column === other) ?? null
}

function draftOfRow({ line, cells }: CsvRow, columns: readonly (Column | null)[]): Draft | null {
  const said = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim()
  const question = rereadQuestion(questionText(said))
  if (!question || question.title === '') return null
  return keptDraft(question, {
    id: said('id') || null,
    topic: normalTopic(said('topic')) || null,
    lang: said('lang') || null,
    week: said('week') || null,
    line,
    dialect: 'csv',
  })
}

type Said = (column: Column) => string

/** The row as a question of a bank. */
function questionText(said: Said): string {
  const text = (column: Column): string => neutralMarkdown(said(column))
  const part = (name: string, markdown: string): string =>
    markdown === '' ? '' : `### ${name}\n\n${markdown}`
  const list = said('options')
  const prompt = text('prompt')
  return [
    `## ${said('title').replace(/\s+/gu, ' ')}\n${printSettings(settingsOf(said))}`,
    list === '' ? text('text') : `${prompt}\n\n${list}`,
    list === '' ? part('Question', prompt) : '',
    part('Answer', text('answer')),
    part('Key points', said('key_points')),
    part('Follow-ups', said('follow_ups')),
    part('Hint', text('hint')),
    part('Explanation', text('explanation')),
    part(
      'Sources',
      lines(said('sources'))
        .map(source => `- ${source}`)
        .join('\n'),
    ),
  ]
    .filter(block => block !== '')
    .join('\n\n')
}

function settingsOf(said: Said): Readonly<Record<string, Printable | null>> {
  const kind = KINDS.find(one => one === said('kind')) ?? null
  const tags = tagsIn(said('tags'))
  const accept = said('accept')
  const tolerance = said('tolerance')
  const seconds = Number(said('seconds'))
  return {
    kind,
    level: LEVELS.find(one => one === said('level')) ?? null,
    tags: tags.length > 0 ? tags : null,
    time: seconds > 0 ? seconds : null,
    accept: accept === '' ? null : tolerance === '' ? lines(accept) : accept,
    tolerance: tolerance === '' ? null : tolerance,
    shuffle: said('shuffle').toLowerCase() === 'false' ? false : null,
    generator: said('generator') || null,
    params: said('generator') === '' ? null : objectIn(said('params')),
    author: said('author') || null,
    'as-of': said('as_of') || null,
  }
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function tagsIn(cell: string): readonly string[] {
  const parsed: unknown = cell.startsWith('[') ? parsedJson(cell) : null
  const tags = Array.isArray(parsed) ? parsed.map(String) : cell.split(',')
  return tags.map(tag => tag.trim()).filter(tag => tag !== '')
}

function objectIn(cell: string): Readonly<Record<string, unknown>> | null {
  const parsed = parsedJson(cell)
  return typeof parsed === 'object' &&
    parsed !== null &&
    !Array.isArray(parsed) &&
    Object.keys(parsed).length > 0
    ? { ...parsed }
    : null
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
