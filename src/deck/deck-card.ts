import { retrievability } from '../memory/algorithm.ts'
import { isLeech } from '../memory/leech.ts'
import { elapsedDays } from '../memory/preview.ts'
import { type Card, type CardId, type CardStatus, newCard } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import type { Instant, StudyDay } from '../model/time.ts'
import type { Deck, DeckCard, Entry, FollowUpCard } from './deck.ts'

/** The card `id` as it stands on `today`; `draft` where there is nothing to reveal yet. */
export function deckCard(learner: Learner, id: CardId, today: StudyDay, draft: boolean): DeckCard {
  const card = learner.cards.get(id) ?? newCard(id)
  const due = card.schedule.state === 'new' ? null : card.schedule.due
  return {
    card,
    status: draft ? 'draft' : statusOf(card, today),
    due,
    leech: isLeech(card, learner.settings),
  }
}

function statusOf(card: Card, today: StudyDay): CardStatus {
  if (card.suspended) return 'suspended'
  return card.buriedOn === today ? 'buried' : card.schedule.state
}

/** The follow-ups of a question that are cards of their own; those that point at another question are that question's. */
export function followUpCards({ learner, today }: Deck, { question }: Entry): readonly FollowUpCard[] {
  return question.followUps
    .filter(followUp => followUp.ask === null)
    .map(followUp => ({ ...deckCard(learner, followUp.id, today, followUp.draft), followUp }))
}

/** The cards that a session may ask by itself: a follow-up that was never asked waits for its parent's answer. */
export function askedCards(deck: Deck, entry: Entry): readonly DeckCard[] {
  const { learner, today } = deck
  let asked: DeckCard[] | null = null
  for (const { id, ask, draft } of entry.question.followUps) {
    if (ask !== null || !learner.cards.has(id)) continue
    const card = deckCard(learner, id, today, draft)
    if (card.due === null) continue
    asked ??= [...entry.cards]
    asked.push(card)
  }
  return asked ?? entry.cards
}

/** Those of many questions, in their order. */
export function allAskedCards(deck: Deck, entries: readonly Entry[]): readonly DeckCard[] {
  const all: DeckCard[] = []
  for (const entry of entries) for (const card of askedCards(deck, entry)) all.push(card)
  return all
}

/** The chance of recall today, null for a card that was never reviewed. Computed when asked for: a list may not need it. */
export function recallOf({ learner, today }: Deck, { card: { schedule } }: DeckCard): number | null {
  if (schedule.state === 'new') return null
  return retrievability(schedule.memory, elapsedDays(schedule, today), learner.settings)
}

/** Whether the card is asked when its time comes, and that is by `until`. */
export const isDue = ({ status, due }: DeckCard, until: Instant): boolean =>
  due !== null && due <= until && (status === 'learning' || status === 'relearning' || status === 'review')

/** The card that stands for its question in a list: the one due first, else a new one, else any. */
export function leadingCard({ cards }: Entry): DeckCard | null {
  let leading: DeckCard | null = null
  for (const card of cards) if (!leading || rank(card) < rank(leading)) leading = card
  return leading
}

function rank({ status, due }: DeckCard): number {
  if (status === 'suspended' || status === 'buried' || status === 'draft') return Number.POSITIVE_INFINITY
  return due ?? Number.MAX_VALUE
}
