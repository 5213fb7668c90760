import type { commandProblems as en } from '../en/command-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const commandProblems = {
  bug: ({ place }) => ({
    message: 'quiz의 버그입니다. 평가한 내용은 저장되어 있습니다.',
    hint: `아래 내용과 함께 알려 주세요: ${place}`,
  }),
  'command/unknown': ({ name }) => ({
    message: `"${name}"라는 명령은 없습니다.`,
    hint: '모든 명령은 quiz --help 로 볼 수 있습니다.',
  }),
  'command/unknown:close': ({ name, closest }) => ({
    message: `"${name}"라는 명령은 없습니다.`,
    hint: `혹시 이것인가요: ${closest}`,
  }),
  'command-line/unknownOption': ({ first }) => ({
    message: `"${first}"라는 옵션은 없습니다.`,
    hint: '옵션은 --help 로 볼 수 있습니다.',
  }),
  'command-line/unknownOption:close': ({ first, suggestion }) => ({
    message: `"${first}"라는 옵션은 없습니다.`,
    hint: `혹시 ${suggestion} 인가요?`,
  }),
  'command-line/missingArgument': ({ first }) => ({
    message: `빠진 것이 있습니다: <${first}>`,
    hint: '예는 --help 로 볼 수 있습니다.',
  }),
  'command-line/optionMissingArgument': ({ first }) => ({
    message: `"${first}" 옵션에는 값이 필요합니다.`,
    hint: '예는 --help 로 볼 수 있습니다.',
  }),
  'command-line/invalidArgument': ({ first, second }) => ({
    message: `"${second}"은(는) "${first}"에 쓸 수 없는 값입니다.`,
    hint: '쓸 수 있는 값은 --help 로 볼 수 있습니다.',
  }),
  'command-line/invalidArgument:choices': ({ first, second, choices }) => ({
    message: `"${second}"은(는) "${first}"에 쓸 수 없는 값입니다.`,
    hint: `쓸 수 있는 값: ${choices}`,
  }),
  'command-line/excessArguments': ({ message }) => ({
    message: `인자가 너무 많습니다: ${message}`,
    hint: '여러 단어로 된 글은 따옴표로 묶으세요.',
  }),
  'command-line/conflictingOption': ({ first, second }) => ({
    message: `"${first}"와(과) "${second}"은(는) 함께 쓸 수 없습니다.`,
    hint: '하나를 빼세요.',
  }),
  'command-line/not-a-number': ({ option, value, example }) => ({
    message: `"${value}"은(는) ${option}에 쓸 수 있는 숫자가 아닙니다.`,
    hint: `예: ${option} ${example}`,
  }),
  'command-line/not-one-of': ({ option, value, choices }) => ({
    message: `"${value}"은(는) ${option}에 쓸 수 없는 값입니다.`,
    hint: `쓸 수 있는 값: ${choices}`,
  }),
  'question/unknown': ({ id }) => ({
    message: `"${id}"라는 문제는 없습니다.`,
    hint: 'quiz search <단어> 로 찾아보세요.',
  }),
  'question/unknown:close': ({ id, closest }) => ({
    message: `"${id}"라는 문제는 없습니다.`,
    hint: `혹시 이것인가요: ${closest}`,
  }),
  'question/unknown:several': ({ id, closest }) => ({
    message: `"${id}"(으)로 시작하는 문제가 여럿입니다.`,
    hint: `이 가운데 하나를 쓰세요: ${closest}`,
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
