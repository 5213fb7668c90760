import type { ProblemSentences } from '../sentence.ts'

export const importProblems = {
  'import/no-source': () => ({
    message: 'Nothing says what to import.',
    hint: 'For example: quiz import notes/210504.md',
  }),
  'import/nothing-found': ({ path }) => ({
    message: `There is no Markdown or text file in ${path}.`,
    hint: 'Name a file, or a folder with .md or .txt files.',
  }),
  'import/too-large': ({ source, size, most }) => ({
    message: `${source} has ${size} bytes; at most ${most} are read.`,
    hint: 'Cut it into several files.',
  }),
  'import/too-large:characters': ({ source, size, most }) => ({
    message: `${source} has ${size} characters; at most ${most} are read.`,
    hint: 'Cut it into several files.',
  }),
  'import/too-large:lines': ({ source, size, most }) => ({
    message: `${source} has ${size} lines; at most ${most} are read.`,
    hint: 'Cut it into several files.',
  }),
  'import/too-large:line': ({ source, size, most }) => ({
    message: `${source} has a line of ${size} characters; at most ${most} are read.`,
    hint: 'Is it a text? Break the line, or leave the file out.',
  }),
  'import/too-large:files': ({ source, most }) => ({
    message: `There are more than ${most} files in ${source}.`,
    hint: 'Import its folders one by one.',
  }),
  'import/outside': ({ file, folder }) => ({
    message: `${file} would not lie in ${folder}: a link leads out of it.`,
    hint: 'Choose another folder with --to, or remove the link.',
  }),
  'import/topic': ({ topic }) => ({
    message: `"${topic}" is no topic.`,
    hint: 'A topic is a path of words: network/tcp',
  }),
  'import/no-bank': ({ bank }) => ({
    message: `There is no bank "${bank}".`,
    hint: 'Name its file, or what was imported: quiz import --undo questions/210504.md',
  }),
  'import/not-imported': ({ bank }) => ({
    message: `Nothing in ${bank} was written by an import and left as it was.`,
    hint: '',
  }),
  'import/download': ({ address, detail }) => ({
    message: `${address} could not be fetched: ${detail}`,
    hint: 'Look at the address in a browser, or download the file and import it.',
  }),
  'import/download:scheme': ({ address }) => ({
    message: `Only http and https addresses are fetched, not ${address}.`,
    hint: '',
  }),
  'import/download:redirect': ({ address, detail }) => ({
    message: `${address} leads to ${detail}, where nothing is fetched from.`,
    hint: 'Name that address itself if it is what you want.',
  }),
  'import/download:redirects': ({ address, detail }) => ({
    message: `${address} leads on more than ${detail} times.`,
    hint: 'Name the address that it ends at.',
  }),
  'import/download:time': ({ address }) => ({
    message: `${address} took longer than half a minute.`,
    hint: 'Try again, or download the file and import it.',
  }),
  'import/download:status': ({ address, detail }) => ({
    message: `${address} answers with status ${detail}.`,
    hint: 'Look at the address in a browser.',
  }),
  'import/download:page': ({ address }) => ({
    message: `${address} is a web page, no Markdown.`,
    hint: 'Name the address of the Markdown file itself.',
  }),
  'import/download:not-utf8': ({ address }) => ({
    message: `${address} is no text in UTF-8.`,
    hint: 'Name the address of a Markdown file.',
  }),
} satisfies ProblemSentences
