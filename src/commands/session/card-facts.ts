import { describeCards } from '../../bank/describe-cards.ts'
import type { Deck } from '../../deck/deck.ts'
import { type CardId, questionOfCard } from '../../model/card.ts'
import type { FollowUpSummary } from '../../model/question.ts'
import type { CardFacts } from '../../session/session.ts'

/** What a session needs to know of a card without reading its bank. */
export const cardFacts =
  (deck: Deck) =>
  (card: CardId): CardFacts | null => {
    const entry = deck.byId.get(questionOfCard(card))
    if (!entry || entry.question.draft) return null
    const seen = describeCards(entry.question).find(look => look.card === card)
    if (!seen) return null
    const parent = card.includes('~') ? card : entry.id
    const followUps = entry.question.followUps.filter(followUp => followUp.parent === parent)
    return { ...seen, followUps: followUps.flatMap(followUp => askable(deck, followUp)) }
  }

/** A follow-up without an answer is not asked; one that points elsewhere is the question there. */
function askable(deck: Deck, { id, ask, on, draft }: FollowUpSummary): CardFacts['followUps'] {
  if (ask === null) return draft ? [] : [{ card: id, on }]
  const target = deck.byId.get(ask)
  const [first] = target?.cards ?? []
  return first && !target?.question.draft ? [{ card: first.card.id, on }] : []
}
