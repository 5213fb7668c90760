import { questionDraft } from '../../bank/question-draft.ts'
import { validId } from '../../bank/question-settings.ts'
import { deriveId } from '../../bank/slug.ts'
import type { Question } from '../../model/question.ts'
import type { Dialect, Draft } from '../draft.ts'
import { draftOf } from '../page.ts'

interface Kept {
  readonly id: string | null
  readonly topic: string | null
  readonly lang: string | null
  readonly week: string | null
  readonly line: number
  readonly dialect: Dialect
}

/** A question of one of our own formats as a draft that keeps everything. */
export function keptDraft(question: Question, { id, topic, lang, week, line, dialect }: Kept): Draft {
  const written = questionDraft(question)
  return draftOf({
    title: question.title,
    prompt: question.kind === 'cloze' ? question.text : question.prompt,
    kind: question.kind === 'choice' || question.kind === 'multi' ? question.kind : 'open',
    options: 'options' in question ? question.options.map(({ text, right }) => ({ text, right })) : [],
    answer: question.answer === '' ? question.explanation : question.answer,
    hint: question.hint,
    followUps: question.followUps.map(({ text, answer }) => ({ text, answer })),
    line,
    dialect,
    kept: {
      id: keptId(id, topic, question.title),
      topic,
      lang,
      week,
      unanswered: question.draft,
      question: { ...written, id: null, topic: null },
    },
  })
}

/** An id that an author wrote, or the one that follows from topic and title: a question without one gets it again. */
function keptId(id: string | null, topic: string | null, title: string): string | null {
  if (id === null || validId(id) !== null) return id
  const derived = topic === null ? null : deriveId(topic, title)
  return derived !== null &&
    (id === derived || /^-\d+$/u.test(id.slice(derived.length))) &&
    id.startsWith(derived)
    ? id
    : null
}
