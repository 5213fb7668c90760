import type { ProblemSentences } from '../sentence.ts'

export const importProblems = {
  'import/no-source': () => ({
    message: 'Nothing says what to import.',
    hint: 'For example: quiz import notes/210504.md',
  }),
  'import/nothing-found': ({ path }) => ({
    message: `There is no Markdown, text or Anki file in ${path}.`,
    hint: 'Name a file, or a folder with .md, .txt or .apkg files.',
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
  'import/too-large:package': ({ source, size, most }) => ({
    message: `${source} has ${size} bytes; packages of at most ${most} are read.`,
    hint: 'Export it from Anki once more, without media.',
  }),
  'anki/package:zip': ({ file }) => ({
    message: `${file} is no Anki package, or it is damaged: the archive can't be read.`,
    hint: 'Export it from Anki once more, as .apkg or .colpkg.',
  }),
  'anki/package:zstd': ({ file }) => ({
    message: `The collection in ${file} is damaged: it can't be unpacked.`,
    hint: 'Export it from Anki once more.',
  }),
  'anki/package:database': ({ file }) => ({
    message: `The collection in ${file} is damaged: it is no database that can be read.`,
    hint: 'Check the collection in Anki (Tools, Check Database) and export it once more.',
  }),
  'anki/package:schema': ({ file }) => ({
    message: `The collection in ${file} lacks what every collection of Anki has.`,
    hint: 'Export it from Anki once more, as .apkg or .colpkg.',
  }),
  'anki/package:no-collection': ({ file }) => ({
    message: `There is no collection in ${file}.`,
    hint: 'Name a package that Anki exported, .apkg or .colpkg.',
  }),
  'anki/package:newer': ({ file, version }) => ({
    message: `${file} is a package of version ${version}, which a newer Anki wrote.`,
    hint: 'Export it with "Support older Anki versions" ticked, or update quiz.',
  }),
  'anki/package:bomb': ({ file }) => ({
    message: `${file} would unpack to several hundred times its size, which no collection does.`,
    hint: 'Import only packages whose origin you know.',
  }),
  'anki/package:large': ({ file, size, most }) => ({
    message: `The collection in ${file} unpacks to ${size} bytes; at most ${most} are read.`,
    hint: 'Export single decks instead of the whole collection.',
  }),
  'anki/package:entries': ({ file, most }) => ({
    message: `There are more than ${most} files in ${file}.`,
    hint: 'Export it from Anki without media.',
  }),
  'anki/package:notes': ({ file, size, most }) => ({
    message: `${file} has ${size} notes; at most ${most} are read.`,
    hint: 'Export single decks instead of the whole collection.',
  }),
  'anki/package:characters': ({ file, size, most }) => ({
    message: `The notes in ${file} have ${size} characters; at most ${most} are read.`,
    hint: 'Export single decks instead of the whole collection.',
  }),
  'anki/package:reviews': ({ file, size, most }) => ({
    message: `${file} has ${size} reviews; at most ${most} are read.`,
    hint: 'Export single decks instead of the whole collection.',
  }),
  'import/outside': ({ file, folder }) => ({
    message: `${file} would not lie in ${folder}: a link leads out of it.`,
    hint: 'Choose another folder with --to, or remove the link.',
  }),
  'import/as': ({ as, dialects }) => ({
    message: `"${as}" is neither a dialect nor a member.`,
    hint: `Dialects: ${dialects}. A member is written with @: --as @jun`,
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
