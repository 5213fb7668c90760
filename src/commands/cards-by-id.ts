import type { Deck, DeckCard, Entry } from '../deck/deck.ts'
import { askedCards, followUpCards } from '../deck/deck-card.ts'
import { questionById } from './question-by-id.ts'

export interface MeantCards {
  readonly entry: Entry
  readonly cards: readonly DeckCard[]
}

/** The cards that an id means: the one whose id it is, else those of the question that a session may ask. */
export function cardsById(deck: Deck, id: string): MeantCards {
  const entry = questionById(deck, id)
  if (fold(id) === fold(entry.id)) return { entry, cards: askedCards(deck, entry) }
  const one = [...entry.cards, ...followUpCards(deck, entry)].filter(({ card }) => fold(card.id) === fold(id))
  return { entry, cards: one.length > 0 ? one : askedCards(deck, entry) }
}

const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase()
