import type { CardId, CardStatus } from '../model/card.ts'
import type { Instant } from '../model/time.ts'
import type { Deck, DeckCard } from './deck.ts'
import { recallOf } from './deck-card.ts'

/** How a card stands, as lists and documents show it. Null is what is not known of a card that was never reviewed. */
export interface Standing {
  readonly card: CardId
  readonly state: CardStatus
  readonly due: Instant | null
  /** The chance of recall today. */
  readonly retrievability: number | null
  readonly stability: number | null
  readonly difficulty: number | null
  readonly lapses: number
}

export function standingOf(deck: Deck, deckCard: DeckCard): Standing {
  const { card, status, due } = deckCard
  const memory = card.schedule.state === 'new' ? null : card.schedule.memory
  return {
    card: card.id,
    state: status,
    due,
    retrievability: recallOf(deck, deckCard),
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    lapses: card.lapses,
  }
}
