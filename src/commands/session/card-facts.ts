import type { Deck } from '../../deck/deck.ts'
import { type CardId, gapOfCard, questionOfCard } from '../../model/card.ts'
import type { FollowUpSummary, QuestionSummary } from '../../model/question.ts'
import type { CardFacts } from '../../session/session.ts'

/** What a session needs to know of a card without reading its bank. */
export const cardFacts =
  (deck: Deck) =>
  (card: CardId): CardFacts | null => {
    const entry = deck.byId.get(questionOfCard(card))
    if (!entry || entry.question.draft) return null
    const seen = lookOf(entry.question, card)
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

type Look = Pick<CardFacts, 'topic' | 'title' | 'fingerprint'>

/** What a card looks like: its question's title, what its gap hides, or the text of a follow-up. */
function lookOf(question: QuestionSummary, card: CardId): Look | null {
  const { topic, title, fingerprint, gaps, gapTexts, followUps } = question
  if (card === question.id) return gaps.length === 0 ? { topic, title, fingerprint } : null
  const gap = gapOfCard(card)
  if (gap) {
    const hidden = gapTexts?.[gaps.indexOf(gap.gap)]
    return hidden === undefined ? null : { topic, title: hidden, fingerprint }
  }
  const followUp = followUps.find(({ id }) => id === card)
  return followUp ? { topic, title: followUp.text, fingerprint: followUp.fingerprint } : null
}
