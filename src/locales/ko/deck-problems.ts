import type { deckProblems as en } from '../en/deck-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const deckProblems = {
  'topic/unknown': ({ topic }) => ({
    message: `"${topic}"(이)라는 주제가 없습니다.`,
    hint: '어떤 주제가 있는지 보려면: quiz topics',
  }),
  'topic/unknown:close': ({ topic, closest }) => ({
    message: `"${topic}"(이)라는 주제가 없습니다. 비슷한 주제: ${closest}`,
    hint: '어떤 주제가 있는지 보려면: quiz topics',
  }),
  'topic/unknown:several': ({ topic, closest }) => ({
    message: `"${topic}"에 맞는 주제가 여럿입니다: ${closest}`,
    hint: '원하는 주제의 경로를 그대로 적어 주세요.',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
