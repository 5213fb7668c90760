import { nextMemories, retrievability } from '../memory/algorithm.ts'
import { elapsedDays } from '../memory/preview.ts'
import type { Deck, DeckCard } from './deck.ts'

/** Days ahead at which recall with and without a review now are compared: about how long a backlog takes to clear. */
const HORIZON = 30

/**
 * How much the chance of recall a month from now gains from a review today, over both ways it may go. It is small for what is
 * still well known, however long it has been due.
 */
export function reviewGain({ learner, today }: Deck, { card: { schedule } }: DeckCard): number {
  if (schedule.state === 'new') return 0
  const { settings } = learner
  const elapsed = elapsedDays(schedule, today)
  const recall = retrievability(schedule.memory, elapsed, settings)
  const after = nextMemories(schedule.memory, elapsed, settings)
  const reviewed =
    (1 - recall) * retrievability(after.again, HORIZON, settings) +
    recall * retrievability(after.good, HORIZON, settings)
  return reviewed - retrievability(schedule.memory, elapsed + HORIZON, settings)
}
