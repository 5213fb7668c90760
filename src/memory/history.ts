import { type CardId, questionOfCard } from '../model/card.ts'
import type { JournalEvent, RelinkEvent, ReviewEvent } from '../model/event.ts'
import type { QuestionId } from '../model/question.ts'
import type { Rating, Verdict } from '../model/rating.ts'
import type { Instant, Seconds } from '../model/time.ts'
import { cardOf, type Draft, draftOf } from './draft.ts'
import { foldEvent, meetMock } from './fold.ts'
import { preview } from './preview.ts'
import { isUnder } from './relink.ts'
import { emptyLearner, replay } from './replay.ts'

/** One rating of one card that was not taken back. */
export interface PastReview {
  /** As the card is called now. */
  readonly card: CardId
  readonly at: Instant
  readonly rating: Rating
  /** Time from the question to the rating. */
  readonly seconds: number
  /** Until it was due again by this rating; null for a rating that left the schedule as it was. */
  readonly interval: Seconds | null
  readonly verdict: Verdict | null
  readonly mode: ReviewEvent['mode']
}

/** The reviews of a question's cards, its follow-ups among them, oldest first, under whatever ids they were made. */
export function historyOf(question: QuestionId, events: readonly JournalEvent[]): readonly PastReview[] {
  return historyWhere(formerNames(question, events), events).filter(
    ({ card }) => questionOfCard(card) === question,
  )
}

/** The reviews of every card, oldest first. */
export const allHistory = (events: readonly JournalEvent[]): readonly PastReview[] =>
  historyWhere(null, events)

/** The reviews of the questions with these names, of all where it is null, and of others that came to them. */
function historyWhere(
  names: ReadonlySet<QuestionId> | null,
  events: readonly JournalEvent[],
): readonly PastReview[] {
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  const draft = draftOf(emptyLearner)
  // Parameters count for the past as well: a replay has the last ones from the start.
  const { parameters } = replay(events.filter(({ type }) => type === 'setting' || type === 'undo')).settings
  draft.settings = { ...draft.settings, parameters }
  const histories = new Map<CardId, PastReview[]>()
  for (const event of events) {
    if (undone.has(event.id) || !concerns(event, names) || !meetMock(draft, event)) continue
    if (event.type === 'review') addReview(draft, histories, event)
    if (event.type === 'relink') moveHistories(draft, histories, event)
    foldEvent(draft, event)
  }
  return [...histories]
    .flatMap(([card, reviews]) => reviews.map(review => ({ ...review, card })))
    .sort((a, b) => a.at - b.at)
}

/** Every question whose history may have come to this one. */
function formerNames(question: QuestionId, events: readonly JournalEvent[]): ReadonlySet<QuestionId> {
  const names = new Set([question])
  for (const event of events.toReversed()) {
    if (event.type === 'relink' && names.has(questionOfCard(event.to))) names.add(questionOfCard(event.from))
  }
  return names
}

function concerns(event: JournalEvent, names: ReadonlySet<QuestionId> | null): boolean {
  switch (event.type) {
    case 'undo':
    case 'other':
    case 'seen':
      return false
    case 'setting':
      return event.key !== 'parameters'
    case 'relink':
      return names?.has(questionOfCard(event.from)) ?? true
    default:
      return names?.has(questionOfCard(event.card)) ?? true
  }
}

function addReview(draft: Draft, histories: Map<CardId, PastReview[]>, event: ReviewEvent): void {
  const { card, at, rating, seconds, verdict, mode } = event
  const outcome = mode === 'cram' ? null : preview(cardOf(draft, card), event, draft.settings)[rating]
  const review = { card, at, rating, seconds, interval: outcome?.interval ?? null, verdict, mode }
  const known = histories.get(card)
  if (known) known.push(review)
  else histories.set(card, [review])
}

/** Of two histories that come to one card the longer is kept, as in the fold of the journal. */
function moveHistories(draft: Draft, histories: Map<CardId, PastReview[]>, { from, to }: RelinkEvent): void {
  if (from === to) return
  for (const [card, reviews] of [...histories].filter(([card]) => isUnder(card, from))) {
    const moved = to + card.slice(from.length)
    histories.delete(card)
    const there = histories.has(moved) ? cardOf(draft, moved).reviews : 0
    if (cardOf(draft, card).reviews >= there) histories.set(moved, reviews)
  }
}
