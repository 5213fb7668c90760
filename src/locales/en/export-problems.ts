import type { ProblemSentences } from '../sentence.ts'

export const exportProblems = {
  'export/format': ({ file, formats }) => ({
    message: `The name ${file} does not say in which format to write.`,
    hint: `Say it with --format: ${formats}`,
  }),
  'export/folder': ({ format }) => ({
    message: `A folder holds Markdown, one file a bank; ${format} is one file.`,
    hint: 'Name a file with --output, or use --format markdown.',
  }),
  'export/binary': ({ format }) => ({
    message: `${format} is no text for a terminal.`,
    hint: 'Name a file: --output questions.apkg',
  }),
  'export/no-history': ({ format }) => ({
    message: `${format} holds no reviews beside the questions.`,
    hint: 'Export an Anki package (--output questions.apkg), or the history by itself: --reviews',
  }),
  'export/two-documents': ({ format }) => ({
    message: `--json and --format ${format} both want standard output.`,
    hint: 'Name a file with --output, or leave one of them out.',
  }),
  'export/reviews-format': ({ format }) => ({
    message: `Reviews are exported as csv or json, not as ${format}.`,
    hint: 'For example: quiz export --reviews -o reviews.csv',
  }),
  'export/languages': ({ languages }) => ({
    message: `One Markdown bank has one language, and these questions have several: ${languages}.`,
    hint: 'Choose one with --bank-lang, or name a folder: --output my-banks/',
  }),
  'export/nothing': () => ({
    message: 'No question fits, so nothing was exported.',
    hint: 'See what there is with: quiz topics',
  }),
} satisfies ProblemSentences
