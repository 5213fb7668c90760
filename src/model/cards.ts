import type { Card, CardId } from './card.ts'
import type { Instant } from './time.ts'

/** Cards by id. */
export interface Cards extends ReadonlyMap<CardId, Card> {
  /** When a card comes due, where that is known without making it: null for a new one. */
  readonly dueOf?: (id: CardId) => Instant | null
}

/** Null where it has no history. */
export function dueOf(cards: Cards, id: CardId): Instant | null {
  if (cards.dueOf) return cards.dueOf(id)
  const schedule = cards.get(id)?.schedule
  return !schedule || schedule.state === 'new' ? null : schedule.due
}
