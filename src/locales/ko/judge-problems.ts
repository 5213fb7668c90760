import type { judgeProblems as en } from '../en/judge-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const judgeProblems = {
  'judge/action': ({ value }) => ({
    message: `quiz judge에 "${value}"라는 동작이 없습니다.`,
    hint: '예: quiz judge suggest',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
