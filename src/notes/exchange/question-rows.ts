import {
  acceptSettings,
  printFollowUps,
  printItems,
  printKeyPoints,
  printOptions,
} from '../../bank/print-question.ts'
import { questionDraft } from '../../bank/question-draft.ts'
import type { Question } from '../../model/question.ts'
import { printCsv } from './csv-text.ts'

/** The columns of exported questions, in their order. Lists stand in their cell as Markdown. */
export const COLUMNS = [
  'id',
  'kind',
  'topic',
  'lang',
  'level',
  'tags',
  'title',
  'prompt',
  'text',
  'options',
  'answer',
  'explanation',
  'key_points',
  'follow_ups',
  'hint',
  'accept',
  'tolerance',
  'shuffle',
  'generator',
  'params',
  'seconds',
  'sources',
  'author',
  'week',
  'as_of',
] as const
export type Column = (typeof COLUMNS)[number]

/** Questions as CSV, a row each below a row with the names of the columns. */
export const questionsCsv = (questions: readonly Question[]): string =>
  printCsv([COLUMNS, ...questions.map(question => COLUMNS.map(column => cellsOf(question)[column] ?? ''))])

function cellsOf(question: Question): Readonly<Partial<Record<Column, string>>> {
  const { keyPoints = [], followUps = [] } = questionDraft(question)
  return {
    id: question.id,
    kind: question.kind,
    topic: question.topic,
    lang: question.lang,
    level: question.level ?? '',
    tags: listCell(question.tags),
    title: question.title,
    prompt: question.prompt,
    ...ofKind(question),
    // What is shown of a cloze is its text.
    answer: question.kind === 'cloze' && question.answer === question.text ? '' : question.answer,
    explanation: question.explanation,
    key_points: starred(printKeyPoints(keyPoints)),
    follow_ups: starred(printFollowUps(followUps)),
    hint: question.hint,
    seconds: question.seconds === null ? '' : String(question.seconds),
    sources: question.sources.join('\n'),
    author: question.author ?? '',
    week: question.week ?? '',
    as_of: question.asOf ?? '',
  }
}

function ofKind(question: Question): Readonly<Partial<Record<Column, string>>> {
  switch (question.kind) {
    case 'open':
      return {}
    case 'choice':
    case 'multi':
      return { options: starred(printOptions(question.options)), shuffle: String(question.shuffle) }
    case 'order':
      return { options: printItems(question.items) }
    case 'cloze':
      return { text: question.text }
    case 'short': {
      const { accept, tolerance } = acceptSettings(question.accept)
      return {
        accept: Array.isArray(accept) ? accept.join('\n') : String(accept),
        tolerance: tolerance === undefined ? '' : String(tolerance),
      }
    }
    case 'generated':
      return { generator: question.generator, params: JSON.stringify(question.params) }
  }
}

/** Separated by commas, or as JSON where an entry holds one. */
const listCell = (entries: readonly string[]): string =>
  entries.some(entry => entry.includes(',') || entry.startsWith('['))
    ? JSON.stringify(entries)
    : entries.join(', ')

/** With stars as the marks of the list: a spreadsheet takes what begins with a hyphen for a formula. */
const starred = (list: string): string => list.replace(/^- /gmu, '* ')
