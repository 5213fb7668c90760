import { type CardId, questionOfCard } from '../model/card.ts'
import { addDays, type Instant, instant, studyDayStart } from '../model/time.ts'
import { cardId, type Deck, type DeckCard, type Entry, type Place, topicAt } from './deck.ts'
import { askedCards, isDue } from './deck-card.ts'
import { everyCard } from './every-card.ts'
import { hasState, type StateFilter } from './filter.ts'
import { introductionOrder } from './introduction.ts'
import { leastBy, type Ordering, orderCards, type QueueOrder, sortedBy } from './queue-order.ts'
import { reviewGain } from './review-gain.ts'
import { spaceSiblings } from './space-siblings.ts'

export interface QueueRequest {
  readonly deck: Deck
  /** What may be asked, already filtered; null for everything, which then need not be made. */
  readonly entries: readonly Entry[] | null
  /** Leaves out the cards of those entries that are in none of these states; none at all leaves out nothing. */
  readonly states: readonly StateFilter[]
  readonly order: QueueOrder
  readonly sessionSize: number
  readonly newPerDay: number
  /** The person's word on the number of cards, and on how many of them are new; null where there is none. */
  readonly limit: number | null
  readonly new: number | null
  /** Study days ahead whose cards are asked today. */
  readonly ahead: number
  /** Everything that matches, whatever its schedule says. */
  readonly cram: boolean
  /** A number in [0, 1) at every call. */
  readonly draw: () => number
}

/** What a session asks. */
export interface Queue {
  readonly cards: readonly CardId[]
  /** How many of the cards are due, and how many new. */
  readonly due: number
  readonly new: number
  /** Due cards that are left for another session. */
  readonly waiting: number
  /** How many days it takes to ask all that are due now, at one session of this size a day. */
  readonly days: number
}

/** Chooses and orders the cards of a session. Deterministic but for the draws. */
export const makeQueue = (request: QueueRequest): Queue =>
  request.cram ? cramQueue(request) : dueQueue(request)

const FOREVER = instant(Number.MAX_VALUE)

function poolOf(
  { deck, entries, states }: QueueRequest,
  until: Instant,
  isWanted: (card: DeckCard) => boolean,
): readonly DeckCard[] {
  const isAskable = (card: DeckCard): boolean => isWanted(card) && hasState(card, states, deck)
  return entries
    ? entries.flatMap(entry => askedCards(deck, entry).filter(isAskable))
    : everyCard(deck, until, isAskable)
}

function orderingOf({ deck, draw }: QueueRequest): Ordering {
  const placeOf = ({ card }: DeckCard): Place => {
    const place = deck.places.get(questionOfCard(card.id))
    if (!place) throw new Error(`a card outside the deck: ${card.id}`)
    return place
  }
  return {
    deck,
    topicOf: card => topicAt(placeOf(card)),
    levelOf: card => deck.byId.get(placeOf(card).id)?.question.level ?? null,
    draw,
  }
}

function dueQueue(request: QueueRequest): Queue {
  const { deck, order } = request
  const size = request.limit ?? request.sessionSize
  const until = dueUntil(request)
  const cards = poolOf(request, until, card => card.status === 'new' || isDue(card, until))
  const due = cards.filter(card => isDue(card, until))
  const fresh = cards.filter(({ status }) => status === 'new')
  const introduced = Math.min(newAllowed(request, due.length), fresh.length, size)
  // What the person asked for outright has its place kept; else new cards have the room that due ones leave.
  const dueTaken = Math.min(due.length, request.new === null ? size : size - introduced)
  const newTaken = Math.min(introduced, size - dueTaken)

  const ordering = orderingOf(request)
  const first = order === 'due' ? dueFirst(deck, due, dueTaken) : orderCards(ordering, order, due)
  const inTurn = () =>
    order === 'due' ? introductionOrder(deck, fresh, ordering.topicOf) : orderCards(ordering, order, fresh)
  const then = newTaken > 0 ? inTurn() : []
  const chosen = [...first.slice(0, dueTaken), ...then.slice(0, newTaken)]
  return {
    cards: spaced(chosen),
    due: dueTaken,
    new: newTaken,
    waiting: due.length - dueTaken,
    days: size > 0 ? Math.ceil(due.length / size) : 0,
  }
}

function cramQueue(request: QueueRequest): Queue {
  const { deck, order, limit } = request
  const asked = poolOf(request, FOREVER, ({ status }) => status !== 'suspended' && status !== 'draft')
  const ordered = order === 'due' ? byDue(asked) : orderCards(orderingOf(request), order, asked)
  const chosen = ordered.slice(0, limit ?? ordered.length)
  const due = chosen.filter(card => isDue(card, deck.now.at)).length
  const fresh = chosen.filter(({ status }) => status === 'new').length
  return { cards: spaced(chosen), due, new: fresh, waiting: 0, days: 0 }
}

/** The end of what counts as due: now, or the start of the study day that is `ahead`. */
function dueUntil({ deck, ahead }: QueueRequest): Instant {
  const { now, today, learner } = deck
  return ahead > 0 ? studyDayStart(addDays(today, ahead), now.offset, learner.settings.rolloverHour) : now.at
}

/** No new card while more than two sessions wait; else what is left of the day's. The person's own word overrules both. */
function newAllowed({ deck, sessionSize, newPerDay, new: wanted }: QueueRequest, due: number): number {
  if (wanted !== null) return wanted
  if (due > 2 * sessionSize) return 0
  return Math.max(0, newPerDay - (deck.learner.days.get(deck.today)?.introduced ?? 0))
}

/** Learning steps before reviews. Where not all have room, those reviews first whose recall gains most. */
function dueFirst(deck: Deck, due: readonly DeckCard[], room: number): readonly DeckCard[] {
  const learning = byDue(due.filter(({ status }) => status !== 'review'))
  const reviews = due.filter(({ status }) => status === 'review')
  const reviewed = due.length > room ? byGain(deck, reviews, room - learning.length) : byDue(reviews)
  return [...learning, ...reviewed]
}

const byDue = (cards: readonly DeckCard[]): readonly DeckCard[] =>
  sortedBy(cards, ({ due }) => due ?? Number.MAX_VALUE)

const byGain = (deck: Deck, cards: readonly DeckCard[], count: number): readonly DeckCard[] =>
  leastBy(cards, card => -reviewGain(deck, card), count)

const spaced = (cards: readonly DeckCard[]): readonly CardId[] =>
  spaceSiblings(cards.map(cardId), questionOfCard)
