import type { QuestionDraft } from '../bank/print-question.ts'
import { failure, UserError } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import type { Said } from './add-draft.ts'
import { parseFile } from './parse-file.ts'
import { questionById } from './question-by-id.ts'
import type { Workspace } from './workspace.ts'

/** A question without an answer, and what it has from its bank alone. */
export interface Filling {
  readonly file: string
  readonly question: Question
  readonly bankTags: readonly string[]
  readonly bankSources: readonly string[]
  readonly topic: string
}

/** The draft with this id as it stands in its bank. A UserError where it has an answer already. */
export async function draftToFill({ deck, banks }: Workspace, typed: string): Promise<Filling> {
  const { id, question: version, translations } = questionById(deck, typed)
  const draft = [version, ...translations].find(one => one.draft)
  if (!draft) throw new UserError(failure('add/not-a-draft', { id }))
  const { bank, questions } = await parseFile(banks, draft.file)
  const question = questions.find(one => one.id === id)
  if (!question?.draft) throw new UserError(failure('add/not-a-draft', { id }))
  const { tags: bankTags, sources: bankSources, topic } = bank
  return { file: draft.file, question, bankTags, bankSources, topic }
}

/** What the draft said already, with what was said now in its place. */
export function filled({ question, ...from }: Filling, draft: QuestionDraft, said: Said): QuestionDraft {
  const { id, explicitId, level, tags, seconds, author, asOf, hint, keyPoints, followUps, sources } = question
  const own = tags.filter(tag => !from.bankTags.includes(tag))
  return {
    ...draft,
    content: { ...draft.content, prompt: draft.content.prompt || question.prompt },
    id: draft.id ?? (explicitId ? id : null),
    level: draft.level ?? level,
    topic: question.topic === from.topic ? null : question.topic,
    tags: [...new Set([...own, ...(draft.tags ?? [])])],
    seconds,
    author,
    asOf,
    hint: said.hint || hint,
    keyPoints: said.keyPoint ? (draft.keyPoints ?? []) : keyPoints,
    followUps,
    sources: sources.filter(source => !from.bankSources.includes(source)),
  }
}
