import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FollowUpDraft, printQuestion } from '../../src/bank/print-question.ts'
import { parse, parseOne } from './parsing.ts'
import { questionDrafts } from './question-drafts.ts'

const bare = (followUps: readonly FollowUpDraft[]): unknown =>
  followUps.map(({ text, answer, on, ask, followUps: deeper }) => ({
    text,
    answer,
    on,
    ask,
    followUps: bare(deeper ?? []),
  }))

test('reading a printed question gives it again', () => {
  fc.assert(
    fc.property(questionDrafts, draft => {
      const printed = printQuestion(draft)
      const { questions, problems } = parse(printed)
      const [question] = questions
      expect(questions.length, printed).toBe(1)
      if (!question) return
      const { kind } = question
      const own =
        kind === 'choice' || kind === 'multi'
          ? { options: question.options, shuffle: question.shuffle }
          : kind === 'order'
            ? { items: question.items }
            : kind === 'short'
              ? { accept: question.accept }
              : kind === 'generated'
                ? { generator: question.generator, params: question.params }
                : {}
      expect(
        {
          title: question.title,
          content: { kind, prompt: question.prompt, answer: question.answer, ...own },
          id: question.id,
          level: question.level,
          tags: question.tags,
          seconds: question.seconds,
          author: question.author,
          hint: question.hint,
          explanation: question.explanation,
          keyPoints: question.keyPoints.map(({ text, match, optional, negated, ordered }) => ({
            text,
            match,
            optional,
            negated,
            ordered,
          })),
          followUps: bare(question.followUps),
          sources: question.sources,
        },
        printed,
      ).toEqual({ ...draft, lang: undefined, followUps: bare(draft.followUps) })
      const codes = new Set(problems.map(({ code }) => code))
      expect(
        [...codes].filter(code => !['question/no-answer', 'question/order-items'].includes(code)),
      ).toEqual([])
    }),
    { seed: 20260511, numRuns: 500 },
  )
})

test('what an author pastes begins no other question and swallows none', () => {
  const answer = 'a\n\n## Not a question\n\n### Answer\n\nSetext\n---\n\n<details>\n\n```\nnever closed'
  const printed = printQuestion({
    title: 'T',
    content: { kind: 'open', prompt: '', answer },
    hint: '<!-- never closed',
  })
  expect(parse(`${printed}\n## Next\n\nb\n`).questions.map(({ title }) => title)).toEqual(['T', 'Next'])
  expect(parseOne(printed).answer).toBe(
    'a\n\n\\## Not a question\n\n\\### Answer\n\nSetext\n\\---\n\n<details>\n\n```\nnever closed\n```\n\n</details>',
  )
})
