import type { ProblemSentences } from '../sentence.ts'

/** What is wrong with a generated question. */
export const generatorProblems = {
  'question/generator:unknown': ({ generator = '', known = '' }) => ({
    message: `There is no generator ${generator}.`,
    hint: `Name one of these: ${known}.`,
  }),
  'question/generator:unknown-param': ({ generator = '', param = '', known = '' }) => ({
    message: `The generator ${generator} has no param ${param}.`,
    hint: known === '' ? 'It has none: leave params out.' : `It has: ${known}.`,
  }),
  'question/generator:param-value': ({ param = '', value = '', allowed = '' }) => ({
    message: `The param ${param} can't be ${value}.`,
    hint: `It may be: ${allowed}.`,
  }),
} satisfies ProblemSentences
