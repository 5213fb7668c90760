import { type CardId, questionOfCard } from '../model/card.ts'
import type { QuestionId } from '../model/question.ts'
import { type Draft, putCard } from './draft.ts'
import { entriesOf, read, remove, write } from './layer.ts'

/** Moves what is known of a question, of its gaps and its follow-ups to another id. */
export function relink(draft: Draft, from: QuestionId, to: QuestionId): void {
  if (from === to) return
  draft.histories ??= historiesOf(draft)
  const { histories } = draft
  const old = histories.get(questionOfCard(from)) ?? new Set()
  for (const id of [...old].filter(card => isUnder(card, from))) {
    const moved = to + id.slice(from.length)
    moveCard(draft, id, moved)
    moveSeen(draft, id, moved)
    old.delete(id)
    addHistory(histories, moved)
  }
  // What was changed under these ids can no longer be put back where it was.
  draft.changes = draft.changes.filter(({ before }) => !isUnder(before.id, from) && !isUnder(before.id, to))
}

/** Where both ids have a history, the longer one is kept. */
function moveCard(draft: Draft, from: CardId, to: CardId): void {
  const moved = read(draft.cards, from)
  if (!moved) return
  remove(draft.cards, from)
  const there = read(draft.cards, to)
  if (!there || moved.reviews >= there.reviews) putCard(draft, { ...moved, id: to })
}

function moveSeen(draft: Draft, from: CardId, to: CardId): void {
  const seen = read(draft.seen, from)
  if (!seen) return
  remove(draft.seen, from)
  write(draft.seen, to, seen)
}

function historiesOf(draft: Draft): Map<QuestionId, Set<CardId>> {
  const histories = new Map<QuestionId, Set<CardId>>()
  for (const [id] of entriesOf(draft.cards)) addHistory(histories, id)
  for (const [id] of entriesOf(draft.seen)) addHistory(histories, id)
  return histories
}

function addHistory(histories: Map<QuestionId, Set<CardId>>, id: CardId): void {
  const question = questionOfCard(id)
  const known = histories.get(question)
  if (known) known.add(id)
  else histories.set(question, new Set([id]))
}

/** Whether the card is the question's own, of one of its gaps or of a follow-up under it. */
export const isUnder = (card: CardId, question: QuestionId): boolean =>
  card.startsWith(question) && /^(?:\/\d+)?(?:~\d+)*$/u.test(card.slice(question.length))
