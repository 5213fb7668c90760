import type { ProblemSentences } from '../sentence.ts'

export const upkeepProblems = {
  'mark/nothing': () => ({
    message: 'Nothing was said about what to do with it.',
    hint: 'For example: quiz mark tcp-3way --suspend',
  }),
  'confirm/yes': () => ({
    message: 'This asks first, and there is no terminal to ask on.',
    hint: 'If you are sure, say --yes.',
  }),
  'check/no-bank': () => ({
    message: 'There is no Markdown file here.',
    hint: 'Give a file that ends in .md, or a folder with such files.',
  }),
  'config/action': ({ value }) => ({
    message: `"${value}" is nothing that can be done with settings.`,
    hint: 'Possible: quiz config list, get <key>, set <key> <value>, unset <key>',
  }),
  'config/needs-key': ({ action }) => ({
    message: 'The key of the setting is missing.',
    hint: `For example: quiz config ${action} retention${action === 'set' ? ' 0.9' : ''}`,
  }),
  'config/needs-value': ({ key, example }) => ({
    message: `The value for "${key}" is missing.`,
    hint: `For example: quiz config set ${key} ${example}`,
  }),
  'completion/shell': ({ value }) => ({
    message: `There is no completion for "${value}".`,
    hint: 'Possible: quiz completion bash, quiz completion zsh, quiz completion fish',
  }),
  'bank/builtin': ({ id, topic }) => ({
    message: `"${id}" stands in a bank that comes with quiz; an update would undo the change.`,
    hint: `Put it aside with: quiz mark ${id} --suspend — or hide its topic with: quiz config set hide ${topic}`,
  }),
  'add/no-title': () => ({
    message: 'The question itself is missing.',
    hint: 'For example: quiz add --topic network/tcp --title "What is a SYN?" --answer "…"',
  }),
  'add/no-topic': () => ({
    message: 'The topic is missing.',
    hint: 'For example: --topic network/tcp, or the bank itself: --bank questions/network/tcp.md',
  }),
  'add/topic': ({ topic }) => ({
    message: `"${topic}" can't be a topic.`,
    hint: 'Write a path of names between slashes, such as network/tcp.',
  }),
  'add/id-taken': ({ id, file, line }) => ({
    message: `The id "${id}" belongs to another question already: ${file}:${line}`,
    hint: 'Choose another with --id.',
  }),
  'add/nothing-read': () => ({
    message: 'No question was read from standard input.',
    hint: 'It begins with a line such as: ## What is a SYN?',
  }),
  'add/not-a-draft': ({ id }) => ({
    message: `"${id}" has an answer already; it is no draft.`,
    hint: `Change it with: quiz edit ${id}`,
  }),
  'add/not-a-bank': () => ({
    message: 'A bank is a Markdown file, and this is none.',
    hint: 'Give a path that ends in .md.',
  }),
} satisfies ProblemSentences
