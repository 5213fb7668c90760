import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { elapsedDays } from '../memory/preview.ts'
import type { Deck, DeckCard } from './deck.ts'

/** Days ahead at which recall with and without a review now are compared: about how long a backlog takes to clear. */
const HORIZON = 30

/**
 * How much the chance of recall a month from now gains from a review today, over both ways it may go. It is small for what is
 * still well known, however long it has been due. On plain numbers: a start works it out for all that is due.
 */
export function reviewGain({ learner, today }: Deck, { card: { schedule } }: DeckCard): number {
  if (schedule.state === 'new') return 0
  const fsrs = fsrsNumbers(learner.settings)
  const { stability, difficulty } = schedule.memory
  const elapsed = elapsedDays(schedule, today)
  const recall = fsrs.recall(elapsed, stability)
  const after = (rating: 'again' | 'good'): number =>
    elapsed === 0 ? fsrs.sameDay(rating, stability) : fsrs.stability(rating, stability, difficulty, recall)
  const reviewed =
    (1 - recall) * fsrs.recall(HORIZON, after('again')) + recall * fsrs.recall(HORIZON, after('good'))
  return reviewed - fsrs.recall(elapsed + HORIZON, stability)
}
