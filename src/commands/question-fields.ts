import type { Deck, Entry } from '../deck/deck.ts'
import { leadingCard } from '../deck/deck-card.ts'
import { type Standing, standingOf } from '../deck/standing.ts'
import { type Instant, toIso } from '../model/time.ts'

/** A card as JSON documents have it. */
export const cardFields = (standing: Standing) => ({ ...standing, due: isoOrNull(standing.due) })

/** A question as `list --json` has it; the fields of its card that is due first stand on the question too. */
export function questionFields(deck: Deck, entry: Entry) {
  const { id, topic, kind, title, lang, level, tags, file, line } = entry.question
  const cards = entry.cards.map(card => cardFields(standingOf(deck, card)))
  const leading = leadingCard(entry)
  const first = cards.find(({ card }) => card === leading?.card.id)
  return { id, topic, kind, title, lang, level, tags, file, line, cards, ...first }
}

export const isoOrNull = (at: Instant | null): string | null => (at === null ? null : toIso(at))
