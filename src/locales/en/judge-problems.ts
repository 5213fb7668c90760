import type { ProblemSentences } from '../sentence.ts'

export const judgeProblems = {
  'judge/action': ({ value }) => ({
    message: `quiz judge does not know "${value}".`,
    hint: 'For example: quiz judge suggest',
  }),
} satisfies ProblemSentences
