import type { FollowUp, Question } from '../model/question.ts'

/** Everything of a question that is read, sources left out: Markdown as written. */
export function textsOf(question: Question): readonly string[] {
  const { title, prompt, answer, explanation, hint, keyPoints, followUps } = question
  return [
    title,
    prompt,
    ...kindTexts(question),
    answer,
    explanation,
    hint,
    ...keyPoints.map(({ text }) => text),
    ...followUpTexts(followUps),
  ].filter(text => text !== '')
}

function kindTexts(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return question.options.flatMap(({ text, feedback }) => [text, feedback])
    case 'order':
      return question.items
    case 'cloze':
      return [question.text]
    default:
      return []
  }
}

const followUpTexts = (followUps: readonly FollowUp[]): readonly string[] =>
  followUps.flatMap(({ text, answer, followUps: deeper }) => [text, answer, ...followUpTexts(deeper)])
