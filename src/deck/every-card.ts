import { questionOfCard } from '../model/card.ts'
import { dueOf } from '../model/cards.ts'
import type { Learner } from '../model/learner.ts'
import type { QuestionId } from '../model/question.ts'
import type { Instant } from '../model/time.ts'
import type { Deck, DeckCard } from './deck.ts'
import { askedCards, deckCard } from './deck-card.ts'

/**
 * The new cards of the whole deck and those that come due by `until`, as far as they are wanted, in the banks' order. Little is
 * made of what is not asked: a start looks at ten thousand questions and asks twenty.
 */
export function everyCard(
  deck: Deck,
  until: Instant,
  isWanted: (card: DeckCard) => boolean,
): readonly DeckCard[] {
  const { places, byId, learner, today } = deck
  const withFollowUps = askedFurther(learner)
  const cards: DeckCard[] = []
  for (const { id, bank, row } of places.values()) {
    const entry = bank.gapped.has(row) || withFollowUps.has(id) ? byId.get(id) : undefined
    if (entry) {
      cards.push(...askedCards(deck, entry).filter(isWanted))
      continue
    }
    if ((dueOf(learner.cards, id) ?? until) > until) continue
    const card = deckCard(learner, id, today, bank.drafts[row] ?? false)
    if (isWanted(card)) cards.push(card)
  }
  return cards
}

/** The questions of which a follow-up has a history. */
function askedFurther({ cards }: Learner): ReadonlySet<QuestionId> {
  const questions = new Set<QuestionId>()
  for (const id of cards.keys()) if (id.includes('~')) questions.add(questionOfCard(id))
  return questions
}
