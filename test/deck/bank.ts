import { withOutline } from '../../src/model/outline.ts'
import type { BankSummary, FollowUpSummary, QuestionSummary } from '../../src/model/question.ts'

export const question = (id: string, about: Partial<QuestionSummary> = {}): QuestionSummary => ({
  id,
  explicitId: true,
  topic: 'network/tcp',
  title: `What is ${id}?`,
  lang: 'ko',
  kind: 'open',
  level: null,
  tags: [],
  week: null,
  seconds: null,
  file: '/banks/ko/network/tcp.md',
  line: 10,
  draft: false,
  gaps: [],
  followUps: [],
  fingerprint: id,
  ...about,
})

export const followUp = (id: string, about: Partial<FollowUpSummary> = {}): FollowUpSummary => ({
  id,
  text: `Why ${id}?`,
  on: 'full',
  ask: null,
  parent: id.replace(/~\d+$/u, ''),
  draft: false,
  fingerprint: id,
  ...about,
})

/** A bank whose questions have its topic and language. */
export const bank = (
  topic: string,
  questions: readonly QuestionSummary[],
  about: Partial<BankSummary> = {},
): BankSummary => {
  const lang = about.lang ?? 'ko'
  const file = `/banks/${lang}/${topic}.md`
  return withOutline({
    file,
    topic,
    title: topic,
    lang,
    after: [],
    week: null,
    questions: questions.map(given => ({ ...given, topic, lang, file })),
    errors: 0,
    warnings: 0,
    complete: true,
    ...about,
  })
}
