import type { Deck, Entry } from '../deck/deck.ts'
import { questionOfCard } from '../model/card.ts'
import { closest } from '../model/closest.ts'
import { failure, UserError } from '../model/problem.ts'
import type { QuestionId } from '../model/question.ts'

/** As many ids as one reads before choosing. */
const NAMED = 5

/**
 * The question that a person means by its id, by the id of one of its cards, by either in another letter case, or by the
 * beginning of one id. Else a UserError (`question/unknown`) with the ids that are close.
 */
export function questionById(deck: Deck, id: string): Entry {
  const exact = deck.byId.get(id)
  if (exact) return exact
  // A list that is too narrow ends an id with `…`.
  const word = fold(id.trim().replace(/…$/u, ''))
  if (word === '') throw unknown(id, [])
  const ways: readonly ((entry: Entry) => boolean)[] = [
    entry => fold(entry.id) === word,
    entry => fold(entry.id) === questionOfCard(word) && hasCard(entry, word),
    entry => fold(entry.id).startsWith(word),
  ]
  for (const isMeant of ways) {
    const [first, ...others] = deck.entries.filter(isMeant)
    if (!first) continue
    if (others.length === 0) return first
    throw unknown(id, [first, ...others].map(idOf), 'several')
  }
  throw unknown(id, near(deck, word), 'close')
}

/** Gaps and follow-ups have ids of their own. */
function hasCard({ cards, question }: Entry, word: string): boolean {
  return [...cards.map(({ card }) => card.id), ...question.followUps.map(({ id }) => id)].some(
    id => fold(id) === word,
  )
}

function near({ entries }: Deck, word: string): readonly QuestionId[] {
  const ids = entries.map(idOf)
  const close = closest(word, ids, NAMED)
  return close.length > 0 ? close : ids.filter(id => fold(id).includes(word))
}

function unknown(id: string, ids: readonly QuestionId[], reason?: 'several' | 'close'): UserError {
  const about = { id, closest: ids.slice(0, NAMED).join(', ') }
  return new UserError(failure('question/unknown', about, ids.length > 0 ? reason : undefined))
}

const idOf = ({ id }: Entry): QuestionId => id

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
