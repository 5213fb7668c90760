import { type CardId, questionOfCard } from '../../model/card.ts'
import type { RelinkEvent } from '../../model/event.ts'
import type { QuestionId } from '../../model/question.ts'
import { isUnder } from '../relink.ts'

/** Something of each card, found by its question, so that a relink does not search all of them. */
export type CardsByQuestion<T> = Map<QuestionId, Map<CardId, T>>

export const getCard = <T>(cards: CardsByQuestion<T>, card: CardId): T | undefined =>
  cards.get(questionOfCard(card))?.get(card)

export function putCard<T>(cards: CardsByQuestion<T>, card: CardId, value: T): void {
  const question = questionOfCard(card)
  const known = cards.get(question)
  if (known) known.set(card, value)
  else cards.set(question, new Map([[card, value]]))
}

/** Moves what stands under one id to another; `merge` says what is kept where something stands there already. */
export function moveCards<T>(
  cards: CardsByQuestion<T>,
  { from, to }: RelinkEvent,
  merge: (moved: T, there: T) => T,
): void {
  if (from === to) return
  const old = cards.get(questionOfCard(from))
  for (const [card, moved] of [...(old ?? [])]) {
    if (!isUnder(card, from)) continue
    old?.delete(card)
    const target = to + card.slice(from.length)
    const there = getCard(cards, target)
    putCard(cards, target, there === undefined ? moved : merge(moved, there))
  }
}
