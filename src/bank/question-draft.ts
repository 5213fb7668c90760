import type { FollowUp, Question } from '../model/question.ts'
import type { FollowUpDraft, QuestionDraft } from './print-question.ts'
import type { Content } from './question-kind.ts'

/** A question as it would be written anew: what it has from its bank it says itself. Without an id where it wrote none. */
export function questionDraft(question: Question): QuestionDraft {
  const { title, lang, level, topic, tags, seconds, author, asOf } = question
  const { explanation, hint, keyPoints, followUps, sources } = question
  return {
    title,
    lang,
    content: contentOf(question),
    id: question.explicitId ? question.id : null,
    level,
    topic,
    tags,
    seconds,
    author,
    asOf,
    explanation,
    hint,
    keyPoints: keyPoints.map(({ text, match, optional, negated, ordered }) => ({
      text,
      match,
      optional,
      negated,
      ordered,
    })),
    followUps: followUps.map(followUpDraft),
    sources,
  }
}

const followUpDraft = ({ text, answer, on, ask, followUps }: FollowUp): FollowUpDraft => ({
  text,
  answer,
  on,
  ask,
  followUps: followUps.map(followUpDraft),
})

function contentOf(question: Question): Content {
  const { prompt, answer } = question
  switch (question.kind) {
    case 'open':
      return { kind: 'open', prompt, answer }
    case 'choice':
    case 'multi':
      return {
        kind: question.kind,
        prompt,
        answer,
        options: question.options,
        shuffle: question.shuffle,
      }
    case 'order':
      return { kind: 'order', prompt, answer, items: question.items }
    case 'cloze': {
      const { text, parts, gaps } = question
      return { kind: 'cloze', prompt, answer, text, parts, gaps }
    }
    case 'short':
      return { kind: 'short', prompt, answer, accept: question.accept }
    case 'generated':
      return {
        kind: 'generated',
        prompt,
        answer,
        generator: question.generator,
        params: question.params,
      }
  }
}
