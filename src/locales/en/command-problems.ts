import type { ProblemSentences } from '../sentence.ts'

export const commandProblems = {
  bug: ({ place }) => ({
    message: 'This is a bug in quiz. What you rated is saved.',
    hint: `Please report it, with the lines below: ${place}`,
  }),
  'command/unknown': ({ name }) => ({
    message: `There is no command "${name}".`,
    hint: 'See all commands with: quiz --help',
  }),
  'command/unknown:close': ({ name, closest }) => ({
    message: `There is no command "${name}".`,
    hint: `Did you mean: ${closest}?`,
  }),
  'command-line/unknownOption': ({ first }) => ({
    message: `There is no option "${first}".`,
    hint: 'See the options with --help.',
  }),
  'command-line/unknownOption:close': ({ first, suggestion }) => ({
    message: `There is no option "${first}".`,
    hint: `Did you mean ${suggestion}?`,
  }),
  'command-line/missingArgument': ({ first }) => ({
    message: `Something is missing: <${first}>.`,
    hint: 'See examples with --help.',
  }),
  'command-line/optionMissingArgument': ({ first }) => ({
    message: `The option "${first}" needs a value.`,
    hint: 'See examples with --help.',
  }),
  'command-line/invalidArgument': ({ first, second }) => ({
    message: `"${second}" is no value for "${first}".`,
    hint: 'See what is possible with --help.',
  }),
  'command-line/invalidArgument:choices': ({ first, second, choices }) => ({
    message: `"${second}" is no value for "${first}".`,
    hint: `Possible: ${choices}`,
  }),
  'command-line/excessArguments': ({ message }) => ({
    message: `There are too many words: ${message}`,
    hint: 'Put quotes around a text of several words.',
  }),
  'command-line/conflictingOption': ({ first, second }) => ({
    message: `"${first}" and "${second}" do not go together.`,
    hint: 'Leave one of them out.',
  }),
  'command-line/not-a-number': ({ option, value, example }) => ({
    message: `"${value}" is no number for ${option}.`,
    hint: `For example: ${option} ${example}`,
  }),
  'command-line/not-one-of': ({ option, value, choices }) => ({
    message: `"${value}" is no value for ${option}.`,
    hint: `Possible: ${choices}`,
  }),
  'question/unknown': ({ id }) => ({
    message: `There is no question "${id}".`,
    hint: 'Find it with: quiz search <words>',
  }),
  'question/unknown:close': ({ id, closest }) => ({
    message: `There is no question "${id}".`,
    hint: `Did you mean: ${closest}?`,
  }),
  'question/unknown:several': ({ id, closest }) => ({
    message: `Several ids begin with "${id}".`,
    hint: `Write the one you mean: ${closest}`,
  }),
} satisfies ProblemSentences
