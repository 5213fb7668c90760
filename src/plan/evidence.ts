import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { isUnder } from '../memory/relink.ts'
import { type CardId, questionOfCard } from '../model/card.ts'
import type { JournalEvent, RelinkEvent, ReviewEvent } from '../model/event.ts'
import type { QuestionId } from '../model/question.ts'
import type { Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import { type StudyDay, studyDay } from '../model/time.ts'
import { type AnswerTimes, lookOf, NO_TIMES, withLook } from './answer-times.ts'
import type { Tested } from './calibration.ts'

/** What a person's journal says of how they answer. */
export interface Evidence {
  readonly times: AnswerTimes
  /** How each card was rated the first time ever. */
  readonly firsts: ReadonlyMap<CardId, Rating>
  /** Reviews a study day or more after the one before, oldest first. */
  readonly tests: readonly Tested[]
}

/** A card on its way through the journal; without memory after a reset. */
interface Past {
  readonly first: Rating
  readonly memory: { readonly stability: number; readonly difficulty: number; readonly last: StudyDay } | null
}

type Pasts = Map<QuestionId, Map<CardId, Past>>

/** Over one member's events in the order of the journal. Practice that leaves the schedule alone says nothing. */
export function evidenceOf(events: readonly JournalEvent[], settings: MemorySettings): Evidence {
  const undone = new Set<string>()
  for (const event of events) if (event.type === 'undo') undone.add(event.of)
  const counted = new Set<string>()
  const pasts: Pasts = new Map()
  const tests: Tested[] = []
  let times = NO_TIMES
  for (const event of events) {
    if (undone.has(event.id)) continue
    if (event.type === 'relink') relink(pasts, event)
    if (event.type === 'reset') forget(pasts, event.card)
    if (event.type !== 'review' || event.mode === 'cram' || counted.has(event.id)) continue
    counted.add(event.id)
    const before = pasts.get(questionOfCard(event.card))?.get(event.card)
    const { after, predicted } = reviewed(before, event, settings)
    write(pasts, event.card, after)
    if (predicted !== null) tests.push({ predicted, recalled: event.rating !== 'again' })
    // In a mock interview the time goes into talking.
    if (event.mode === 'session')
      times = withLook(times, lookOf(!before?.memory, event.rating), event.seconds)
  }
  const firsts = new Map<CardId, Rating>()
  for (const cards of pasts.values()) for (const [card, { first }] of cards) firsts.set(card, first)
  return { times, firsts, tests }
}

/** The card after a review, and the chance of recall before it; null where there was none to predict. */
function reviewed(
  before: Past | undefined,
  event: ReviewEvent,
  settings: MemorySettings,
): { readonly after: Past; readonly predicted: number | null } {
  const numbers = fsrsNumbers(settings)
  const { rating } = event
  const today = studyDay(event, settings.rolloverHour)
  const first = before?.first ?? rating
  if (!before?.memory)
    return { after: { first, memory: { ...numbers.first[rating], last: today } }, predicted: null }
  const { stability, difficulty, last } = before.memory
  const elapsed = today - last
  const next = numbers.difficulty(rating, difficulty)
  if (elapsed <= 0) {
    const memory = { stability: numbers.sameDay(rating, stability), difficulty: next, last: today }
    return { after: { first, memory }, predicted: null }
  }
  const predicted = numbers.recall(elapsed, stability)
  const memory = {
    stability: numbers.stability(rating, stability, difficulty, predicted),
    difficulty: next,
    last: today,
  }
  return { after: { first, memory }, predicted }
}

function write(pasts: Pasts, card: CardId, past: Past): void {
  const question = questionOfCard(card)
  const known = pasts.get(question)
  if (known) known.set(card, past)
  else pasts.set(question, new Map([[card, past]]))
}

function forget(pasts: Pasts, card: CardId): void {
  const past = pasts.get(questionOfCard(card))?.get(card)
  if (past) write(pasts, card, { ...past, memory: null })
}

function relink(pasts: Pasts, { from, to }: RelinkEvent): void {
  if (from === to) return
  const cards = pasts.get(questionOfCard(from))
  for (const [card, past] of [...(cards ?? [])]) {
    if (!isUnder(card, from)) continue
    cards?.delete(card)
    write(pasts, to + card.slice(from.length), past)
  }
}
