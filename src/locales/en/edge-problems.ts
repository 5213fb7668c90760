import type { ProblemSentences } from '../sentence.ts'

export const edgeProblems = {
  'journal/append': ({ detail }) => ({
    message: `This could not be saved: ${detail}.`,
    hint: 'Mend that, then do it once more. Everything before it is saved.',
  }),
  'journal/append:full': () => ({
    message: 'This could not be saved: the disk is full.',
    hint: 'Make room, then do it once more. Everything before it is saved.',
  }),
  'journal/append:read-only': () => ({
    message: 'This could not be saved: the disk can only be read.',
    hint: 'Choose a folder that can be written to with --home or QUIZ_HOME.',
  }),
  'journal/append:denied': () => ({
    message: 'This could not be saved: there is no permission to write here.',
    hint: 'Give yourself that permission, or choose another folder with --home or QUIZ_HOME.',
  }),
  'journal/append:not-a-folder': () => ({
    message: 'This could not be saved: a part of this path is a file, not a folder.',
    hint: 'Move that file away, or choose another folder with --home or QUIZ_HOME.',
  }),
  'journal/line': () => ({
    message: 'This line of the journal cannot be read; it is skipped, and stays in the file.',
    hint: '',
  }),
  'journal/line:json': () => ({
    message: 'This line of the journal is no JSON object; it is skipped, and stays in the file.',
    hint: 'If you know what it was, mend the line: quiz reads the file again then.',
  }),
  'journal/line:encoding': () => ({
    message: 'This line of the journal is not UTF-8 text; it is skipped, and stays in the file.',
    hint: 'If you have a backup, bring its events back with: quiz restore <file>',
  }),
  'journal/line:field': ({ field }) => ({
    message: `"${field}" is missing or wrong in this line of the journal; the line is skipped, and stays in the file.`,
    hint: 'If you know what it was, mend the line: quiz reads the file again then.',
  }),
  'journal/torn': () => ({
    message: 'The last line of the journal was not written to its end; it is left out.',
    hint: 'This happens when the power fails or the disk is full. What was said to be saved is not in it.',
  }),
  'file/read': ({ detail }) => ({ message: `This cannot be read: ${detail}.`, hint: '' }),
  'file/read:denied': () => ({
    message: 'There is no permission to read this.',
    hint: 'Give yourself that permission.',
  }),
  'file/read:missing': () => ({ message: 'There is no such file.', hint: 'Check how the path is written.' }),
  'file/read:not-a-folder': () => ({
    message: 'A part of this path is a file, not a folder.',
    hint: 'Check how the path is written.',
  }),
  'file/read:folder': () => ({
    message: 'This is a folder, not a file.',
    hint: 'Give the path of a file in it.',
  }),
  'file/write': ({ detail }) => ({ message: `This cannot be written: ${detail}.`, hint: '' }),
  'file/write:full': () => ({
    message: 'This cannot be written: the disk is full.',
    hint: 'Make room, then do it once more. What was there before is unchanged.',
  }),
  'file/write:read-only': () => ({
    message: 'This cannot be written: the disk can only be read.',
    hint: 'Choose a place that can be written to.',
  }),
  'file/write:denied': () => ({
    message: 'There is no permission to write this.',
    hint: 'Give yourself that permission, or choose another place.',
  }),
  'file/write:missing': () => ({
    message: 'This cannot be written: its folder does not exist.',
    hint: 'Make the folder first, or choose another place.',
  }),
  'file/write:not-a-folder': () => ({
    message: 'This cannot be written: a part of its path is a file, not a folder.',
    hint: 'Move that file away, or choose another place.',
  }),
  'file/write:folder': () => ({
    message: 'This cannot be written: a folder has that name.',
    hint: 'Choose another name.',
  }),
  'file/exists': () => ({
    message: 'There is a file of that name already; it is left as it is.',
    hint: 'Choose another name, or move that file away.',
  }),
  'cache/damaged': () => ({
    message: 'The file that remembers what the banks hold is damaged. It has been removed.',
    hint: 'Run the same again: it is made anew from the banks. Nothing of yours was in it.',
  }),
  'home/figures-damaged': () => ({
    message: 'The file figures.json in your data folder is damaged.',
    hint: 'Remove that file and run the same again: it is made anew from the journal, and no rating is lost.',
  }),
  'home/snapshot-damaged': () => ({
    message: 'The file state.json in your data folder is damaged.',
    hint: 'Remove that file and run the same again: it is made anew from the journal, and no rating is lost.',
  }),
  'file/not-utf8': () => ({
    message: 'This file is not UTF-8 text.',
    hint: 'Save it as UTF-8 in your editor.',
  }),
  'file/locked': ({ lock }) => ({
    message: 'Another quiz is writing this file and does not come to an end.',
    hint: `Try again. If no other quiz is running, remove ${lock}`,
  }),
  'config/damaged': () => ({
    message: 'The configuration makes no sense from here on; the defaults are used.',
    hint: 'Mend the file in an editor. Before quiz writes to it, it keeps this one beside it.',
  }),
  'config/unknown-key': ({ key }) => ({
    message: `There is no configuration key "${key}".`,
    hint: 'See all of them with: quiz config list',
  }),
  'config/unknown-key:close': ({ key, closest, first, example }) => ({
    message: `There is no configuration key "${key}".`,
    hint: `Did you mean: ${closest}? For example: quiz config set ${first} ${example}`,
  }),
  'config/in-journal': ({ key, value }) => ({
    message: `"${key}" is the same on all your devices and has no effect in this file.`,
    hint: `Set it with: quiz config set ${key} "${value}"`,
  }),
  'config/value': ({ key, value, example }) => ({
    message: `"${value}" is no value for "${key}".`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:flag': ({ key, value, example }) => ({
    message: `"${value}" is no value for "${key}": it is true or false.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:language': ({ key, value, choices, example }) => ({
    message: `"${value}" is no value for "${key}". Possible: ${choices}.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:number': ({ key, value, least, most, example }) => ({
    message: `"${value}" is no value for "${key}": it is a number from ${least} to ${most}.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:whole': ({ key, value, least, most, example }) => ({
    message: `"${value}" is no value for "${key}": it is a whole number from ${least} to ${most}.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:steps': ({ key, value, example }) => ({
    message: `"${value}" is no value for "${key}": it is a list of delays under a day, each longer than the one before, such as 30s, 10m, 2h.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:shares': ({ key, value, choices, example }) => ({
    message: `"${value}" is no value for "${key}". Possible: ${choices}.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'config/value:variable': ({ key, example }) => ({
    message: `"${key}" is the name of an environment variable, in capitals: the key itself stands in no file.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'bank-root/missing': () => ({
    message: 'There is no such folder of questions.',
    hint: 'Check --bank, QUIZ_BANKS, and "banks" in: quiz config list',
  }),
  'editor/missing': ({ command }) => ({
    message: `The editor "${command}" was not found.`,
    hint: 'Choose another, for example: quiz config set editor "code --wait"',
  }),
  'editor/failed': ({ command, detail }) => ({
    message: `The editor "${command}" ended with an error: ${detail}.`,
    hint: 'Choose another, for example: quiz config set editor "code --wait"',
  }),
  'restore/not-a-backup': () => ({
    message: 'This is no backup made by quiz; nothing was changed.',
    hint: 'Make one with: quiz backup',
  }),
  'restore/damaged': () => ({
    message: 'This backup is damaged; nothing was changed.',
    hint: 'Try an older one.',
  }),
  'restore/unsafe-name': ({ name }) => ({
    message: `This backup holds a file that does not belong into a home folder, "${name}"; nothing was changed.`,
    hint: 'Use only backups that you have made yourself.',
  }),
  'restore/newer': ({ version }) => ({
    message: `This backup was made by a newer quiz (format ${version}); nothing was changed.`,
    hint: 'Install that version first: npm install --global interview-quiz',
  }),
} satisfies ProblemSentences
