import type { Deck } from '../deck/deck.ts'
import type { InterviewDeck } from '../deck/interview-deck.ts'
import { nearestInterview } from '../model/interview.ts'
import type { World } from '../ports/world.ts'

/** The deck as the nearest interview sees it; null where none is coming, and then nothing of planning is loaded. */
export async function openInterview(world: World, deck: Deck): Promise<InterviewDeck | null> {
  const interview = nearestInterview(deck.learner.settings.plan, deck.today)
  if (!interview) return null
  const { deckFor } = await import('./deck-for-interview.ts')
  return deckFor(world, deck, interview)
}

/** Seconds of today's minutes that are not used yet. */
export const secondsLeft = ({ deck, horizon }: InterviewDeck): number =>
  Math.max(0, horizon.daily - (deck.learner.days.get(deck.today)?.seconds ?? 0))
