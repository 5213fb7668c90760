import type { Exported } from './exported.ts'

export interface ExportFormat {
  readonly name: string
  /** How names of such files end; the first format with an ending has it. */
  readonly endings: readonly string[]
  /** Whether it can only go to a file. */
  readonly binary: boolean
  /** Whether a question in two languages is exported in both, or in the person's alone. */
  readonly languages: 'all' | 'preferred'
  /** Whether it can hold generated questions: they are left out of others, and the person is told. */
  readonly generated: boolean
  /** Whether it can hold reviews beside the questions. */
  readonly history?: boolean
  readonly print: (exported: Exported) => Promise<string | Uint8Array>
  /** The files of a folder, by their paths in it, where the format can be one. */
  readonly printFolder?: (exported: Exported) => readonly FolderFile[]
}

export interface FolderFile {
  readonly path: string
  readonly text: string
}

export const FORMATS: readonly ExportFormat[] = [
  {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    binary: false,
    languages: 'all',
    generated: true,
    print: async exported => (await import('./print-markdown.ts')).printMarkdown(exported),
    printFolder: ({ banks }) => banks.map(({ path, text }) => ({ path, text })),
  },
  {
    name: 'csv',
    endings: ['.csv'],
    binary: false,
    languages: 'all',
    generated: true,
    print: async ({ questions, bom }) => {
      const { questionsCsv } = await import('../../notes/exchange/question-rows.ts')
      return (bom ? '\uFEFF' : '') + questionsCsv(questions)
    },
  },
  {
    name: 'json',
    endings: ['.json'],
    binary: false,
    languages: 'all',
    generated: true,
    print: async ({ questions }) => {
      const { questionsJson } = await import('../../notes/exchange/question-record.ts')
      return questionsJson(questions)
    },
  },
  {
    name: 'anki',
    endings: ['.apkg'],
    binary: true,
    languages: 'preferred',
    generated: false,
    history: true,
    print: async ({ questions, history, now }) => {
      const { questionNotes } = await import('../../anki/question-notes.ts')
      const { writeAnkiPackage } = await import('../../anki/write-package.ts')
      return writeAnkiPackage(questionNotes(questions), history, now)
    },
  },
  {
    name: 'anki-text',
    endings: ['.txt'],
    binary: false,
    languages: 'preferred',
    generated: false,
    print: async ({ questions }) => {
      const { questionNotes } = await import('../../anki/question-notes.ts')
      const { printAnkiText } = await import('../../anki/print-anki-text.ts')
      return printAnkiText(questionNotes(questions))
    },
  },
]

/** The format that the name of a file asks for; null where it asks for none. */
export const formatOfFile = (file: string): ExportFormat | null =>
  FORMATS.find(({ endings }) => endings.some(ending => file.toLowerCase().endsWith(ending))) ?? null
