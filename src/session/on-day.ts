import { retrievability } from '../memory/algorithm.ts'
import type { Outcome, Previews } from '../memory/preview.ts'
import type { Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import { type Calibration, previewed } from '../plan/calibration.ts'

/** The interview that a session prepares for. */
export interface InterviewDay {
  readonly date: string
  /** Days from today until then. */
  readonly days: number
  readonly calibration: Calibration
}

/** What a rating leads to; with an interview date also the chance of recall then, if the card is not seen again. */
export type Offer = Outcome & { readonly onDay?: { readonly recall: number; readonly date: string } }

export function offersOf(
  previews: Previews,
  interview: InterviewDay | null,
  settings: MemorySettings,
): Readonly<Record<Rating, Offer>> {
  if (!interview) return previews
  const { date, days, calibration } = interview
  const offer = (outcome: Outcome): Offer => {
    if (outcome.schedule.state === 'new') return outcome
    const recall = retrievability(outcome.schedule.memory, days, settings)
    return { ...outcome, onDay: { recall: previewed(calibration, recall), date } }
  }
  const { again, hard, good, easy } = previews
  return { again: offer(again), hard: offer(hard), good: offer(good), easy: offer(easy) }
}
