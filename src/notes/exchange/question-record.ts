import type { FollowUp, Question } from '../../model/question.ts'

/** A question with everything that it has, as the exported JSON document says it. */
export function questionRecord(question: Question): Readonly<Record<string, unknown>> {
  const { id, kind, topic, lang, title, prompt, answer, explanation, hint } = question
  const { level, tags, seconds, sources, author, week, asOf, draft } = question
  return {
    id,
    kind,
    topic,
    lang,
    title,
    prompt,
    ...ofKind(question),
    answer,
    explanation,
    hint,
    keyPoints: question.keyPoints.map(({ text, match, optional, negated, ordered }) => ({
      text,
      match,
      optional,
      negated,
      ordered,
    })),
    followUps: question.followUps.map(followUpRecord),
    level,
    tags,
    seconds,
    sources,
    author,
    week,
    asOf,
    draft,
  }
}

const followUpRecord = ({ id, text, answer, on, ask, followUps }: FollowUp): unknown => ({
  id,
  text,
  answer,
  on,
  ask,
  followUps: followUps.map(followUpRecord),
})

function ofKind(question: Question): Readonly<Record<string, unknown>> {
  switch (question.kind) {
    case 'open':
      return {}
    case 'choice':
    case 'multi':
      return { options: question.options, shuffle: question.shuffle }
    case 'order':
      return { items: question.items }
    case 'cloze':
      return { text: question.text, gaps: question.gaps }
    case 'short':
      return { accept: question.accept }
    case 'generated':
      return { generator: question.generator, params: question.params }
  }
}

/** What an exported document says it is. */
export const FORMAT = 'quiz-questions'

/** Questions as one JSON document. */
export const questionsJson = (questions: readonly Question[]): string =>
  `${JSON.stringify({ version: 1, format: FORMAT, questions: questions.map(questionRecord) }, null, 2)}\n`
