import type { generatorProblems as enGenerator } from '../en/generator-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

/** What is wrong with a generated question. */
export const generatorProblems = {
  'question/generator:unknown': ({ generator = '', known = '' }) => ({
    message: `${generator} 생성기는 없습니다.`,
    hint: `다음 가운데 하나를 쓰세요: ${known}`,
  }),
  'question/generator:unknown-param': ({ generator = '', param = '', known = '' }) => ({
    message: `${generator} 생성기에는 ${param} 설정이 없습니다.`,
    hint: known === '' ? '설정이 없는 생성기입니다. params를 빼세요.' : `쓸 수 있는 설정: ${known}`,
  }),
  'question/generator:param-value': ({ param = '', value = '', allowed = '' }) => ({
    message: `${param}에는 ${value} 값을 쓸 수 없습니다.`,
    hint: `쓸 수 있는 값: ${allowed}`,
  }),
} satisfies Record<keyof typeof enGenerator, ProblemSentences[string]>
