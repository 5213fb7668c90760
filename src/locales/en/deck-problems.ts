import type { ProblemSentences } from '../sentence.ts'

export const deckProblems = {
  'topic/unknown': ({ topic }) => ({
    message: `There is no topic "${topic}".`,
    hint: 'See which there are: quiz topics',
  }),
  'topic/unknown:close': ({ topic, closest }) => ({
    message: `There is no topic "${topic}". Close to it: ${closest}.`,
    hint: 'See which there are: quiz topics',
  }),
  'topic/unknown:several': ({ topic, closest }) => ({
    message: `"${topic}" may mean several topics: ${closest}.`,
    hint: 'Write the path of the one you mean.',
  }),
} satisfies ProblemSentences
