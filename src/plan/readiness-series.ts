import { type CardsByQuestion, getCard, moveCards, putCard } from '../memory/cards-by-question.ts'
import { type FsrsNumbers, fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { memoryEvents } from '../memory/memory-events.ts'
import type { CardId } from '../model/card.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import { type StudyDay, studyDay } from '../model/time.ts'
import { type Calibration, corrected } from './calibration.ts'

/** What was known at the end of a study day of what the interview asks, as it is seen today. */
export interface DayReadiness {
  readonly day: StudyDay
  readonly floor: number
  readonly expected: number
}

interface Known {
  /** One member's, in the order of the journal. */
  readonly events: readonly JournalEvent[]
  /** What each card counts for, and the chance that it is known unseen. */
  readonly cards: ReadonlyMap<CardId, { readonly weight: number; readonly prior: number }>
  /** When the interview is, in study days; on the day itself some hours ahead. */
  readonly interview: number
  readonly calibration: Calibration
  readonly settings: MemorySettings
}

/**
 * Each day on which readiness changed, oldest first. What is measured is recall on one and the same day, so a review moves
 * the sum by what it does to its own card: one pass over the journal, however many days are drawn.
 */
export function readinessSeries(known: Known): readonly DayReadiness[] {
  const total = sum(known, ({ weight }) => weight)
  if (total === 0) return []
  const numbers = fsrsNumbers(known.settings)
  const days = new Map<StudyDay, { seen: number; unseen: number }>()
  const memories = new Map<Owner, PastMemory>()
  let seen = 0
  let unseen = sum(known, ({ weight, prior }) => weight * prior)
  for (const { owner, day, rating } of stepsOf(known)) {
    const card = owner.card === null ? undefined : known.cards.get(owner.card)
    if (!card) continue
    const before = memories.get(owner)
    const after = rating === null ? null : reviewed(numbers, before, rating, day)
    if (after) memories.set(owner, after)
    else memories.delete(owner)
    seen += card.weight * (chanceOf(known, numbers, after) - chanceOf(known, numbers, before ?? null))
    unseen += card.weight * card.prior * (Number(before !== undefined) - Number(after !== null))
    days.set(day, { seen, unseen })
  }
  return Array.from(days, ([day, sums]) => ({
    day,
    floor: sums.seen / total,
    expected: (sums.seen + sums.unseen) / total,
  }))
}

const sum = ({ cards }: Known, figure: (card: { weight: number; prior: number }) => number): number => {
  let total = 0
  for (const card of cards.values()) total += figure(card)
  return total
}

interface PastMemory {
  readonly stability: number
  readonly difficulty: number
  readonly last: StudyDay
}

function chanceOf(
  { interview, calibration }: Known,
  numbers: FsrsNumbers,
  memory: PastMemory | null,
): number {
  if (!memory) return 0
  return corrected(calibration, numbers.recall(Math.max(0, interview - memory.last), memory.stability))
}

function reviewed(
  numbers: FsrsNumbers,
  before: PastMemory | undefined,
  rating: Rating,
  day: StudyDay,
): PastMemory {
  if (!before) return { ...numbers.first[rating], last: day }
  const { stability, difficulty, last } = before
  const next = numbers.difficulty(rating, difficulty)
  if (day <= last) return { stability: numbers.sameDay(rating, stability), difficulty: next, last: day }
  const recall = numbers.recall(day - last, stability)
  return { stability: numbers.stability(rating, stability, difficulty, recall), difficulty: next, last: day }
}

/** A history of reviews, and the card that it belongs to in the end; null where a longer one took its place. */
interface Owner {
  card: CardId | null
  reviews: number
}

interface Step {
  readonly owner: Owner
  readonly day: StudyDay
  /** Null for a reset. */
  readonly rating: Rating | null
}

/** What happened to the cards under the ids that they have now. */
function stepsOf({ events, settings }: Known): readonly Step[] {
  const owners: CardsByQuestion<Owner> = new Map()
  const steps: Step[] = []
  for (const event of memoryEvents(events)) {
    if (event.type === 'relink') {
      moveCards(owners, event, longer)
      continue
    }
    const owner = getCard(owners, event.card) ?? { card: null, reviews: 0 }
    putCard(owners, event.card, owner)
    const rating = event.type === 'review' ? event.rating : null
    owner.reviews += Number(rating !== null)
    steps.push({ owner, day: studyDay(event, settings.rolloverHour), rating })
  }
  for (const cards of owners.values()) for (const [card, owner] of cards) owner.card = card
  return steps
}

/** As in the fold of the journal. */
const longer = (moved: Owner, there: Owner): Owner => (moved.reviews >= there.reviews ? moved : there)
