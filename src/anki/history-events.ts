import { type CardId, gapCard, questionOfCard } from '../model/card.ts'
import type { JournalEvent, MarkEvent, ReviewEvent } from '../model/event.ts'
import type { QuestionId } from '../model/question.ts'
import { RATINGS } from '../model/rating.ts'
import { type Instant, instant, type Offset } from '../model/time.ts'
import { uuidV5 } from '../model/uuid-v5.ts'
import type { CardHistory } from './anki-reading.ts'
import type { CollectionReview } from './collection.ts'

export interface HistoryRequest {
  readonly histories: readonly CardHistory[]
  /** The id that a question has in the banks, by the one that its draft names; null where it was not taken. */
  readonly idOf: (draft: QuestionId) => QuestionId | null
  /** Of the member whose reviews they are. */
  readonly events: readonly JournalEvent[]
  readonly offset: (at: Instant) => Offset
}

type Stamp = 'v' | 'id' | 'at' | 'offset' | 'member'
type Body = Omit<ReviewEvent, Stamp> | Omit<MarkEvent, Stamp>

/** A review of Anki as an event of the journal. */
export interface HistoryEntry {
  readonly event: Body
  readonly stamp: { readonly id: string; readonly at: Instant; readonly offset: Offset }
}

/**
 * Reviews that the journal does not have yet, oldest first. The id of each is made of its note's and its own: what was
 * imported is known again, and what an export brought to Anki is known by its card and its time.
 */
export function historyEntries(request: HistoryRequest): readonly HistoryEntry[] {
  const known = knownOf(request.events)
  return request.histories
    .flatMap(history => {
      const question = request.idOf(history.question)
      if (question === null) return []
      const card = history.gap === null ? question : gapCard(question, history.gap)
      return history.reviews.flatMap(review => {
        const event = bodyOf(card, review)
        const at = instant(review.id)
        const id = event && newId(`anki ${history.guid} ${review.id}`, known)
        if (!event || id === null || known.near(card, at)) return []
        return [{ event, stamp: { id, at, offset: request.offset(at) } }]
      })
    })
    .sort((a, b) => a.stamp.at - b.stamp.at)
}

interface Known {
  readonly ids: ReadonlySet<string>
  readonly undone: ReadonlySet<string>
  readonly near: (card: CardId, at: Instant) => boolean
}

/** Nobody reviews a card twice within a second: packages of two milliseconds' difference tell of the same review. */
function knownOf(events: readonly JournalEvent[]): Known {
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  const seconds = new Set<string>()
  const key = (card: CardId, second: number): string => `${second} ${card}`
  for (const event of events) {
    if (event.type === 'review' && !undone.has(event.id))
      seconds.add(key(event.card, Math.floor(event.at / 1000)))
  }
  return {
    ids: new Set(events.map(({ id }) => id)),
    undone,
    near: (card, at) => [-1, 0, 1].some(by => seconds.has(key(card, Math.floor(at / 1000) + by))),
  }
}

/** Null where the journal has it. What was taken back with an import comes again with the next one, under another id. */
function newId(name: string, { ids, undone }: Known): string | null {
  for (let again = 0; ; again++) {
    const id = uuidV5(again === 0 ? name : `${name} ${again}`)
    if (!ids.has(id)) return id
    if (!undone.has(id)) return null
  }
}

const MANUAL = 4
const FILTERED = 3

/** Null for what changed only when a card is due. A card that was made new again has been reset. */
function bodyOf(card: CardId, { button, taken, kind, factor }: CollectionReview): Body | null {
  const rating = RATINGS[button - 1]
  if (rating === undefined) return kind === MANUAL && factor === 0 ? { type: 'reset', card } : null
  const mode = kind === FILTERED && factor === 0 ? 'cram' : 'session'
  return { type: 'review', card, rating, seconds: Math.max(0, taken) / 1000, verdict: null, mode }
}

/** Whether an event came with an import: its id follows from a name, and it is not of a mock interview. */
export const isImported = (event: JournalEvent): boolean =>
  event.id.charAt(14) === '5' &&
  (event.type === 'reset' || (event.type === 'review' && event.mode !== 'mock'))

/**
 * The imported events of questions that are to go, where nothing else is known of their cards: they are taken back with
 * them. What a person has reviewed since was built upon them, and keeps them.
 */
export function importedAlone(
  questions: ReadonlySet<QuestionId>,
  events: readonly JournalEvent[],
): readonly JournalEvent[] {
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  const cards = new Map<CardId, JournalEvent[]>()
  for (const event of events) {
    if ((event.type !== 'review' && event.type !== 'reset') || undone.has(event.id)) continue
    if (!questions.has(questionOfCard(event.card))) continue
    const others = cards.get(event.card)
    if (others) others.push(event)
    else cards.set(event.card, [event])
  }
  return [...cards.values()].filter(all => all.every(isImported)).flat()
}
