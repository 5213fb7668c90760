import type { Schedule } from '../model/card.ts'
import type { Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'

export interface Step {
  readonly index: number
  /** Minutes until the card is asked again. */
  readonly delay: number
}

const MINUTES_A_DAY = 1440

/** The step that a rating leads to, null where it graduates the card instead. As Anki's scheduler (rslib `learning_steps`). */
export function stepAfter(schedule: Schedule, rating: Rating, settings: MemorySettings): Step | null {
  if (rating === 'easy' || (schedule.state === 'review' && rating !== 'again')) return null
  const learning = schedule.state === 'new' || schedule.state === 'learning'
  const steps = learning ? settings.learningSteps : settings.relearningSteps
  if (rating === 'again') return stepAt(steps, 0)
  // Steps may have been taken out of the settings since.
  const current = 'step' in schedule ? Math.min(schedule.step, steps.length - 1) : 0
  return rating === 'good' ? stepAt(steps, current + 1) : hardStep(steps, current)
}

function stepAt(steps: readonly number[], index: number): Step | null {
  const delay = steps[index]
  return delay === undefined ? null : { index, delay }
}

/** The step again; the first of several is stretched towards the second, and an only one by half, at most by a day. */
function hardStep(steps: readonly number[], current: number): Step | null {
  const step = stepAt(steps, current)
  if (!step || current > 0) return step
  const second = steps[1]
  const delay =
    second === undefined ? Math.min(step.delay * 1.5, step.delay + MINUTES_A_DAY) : (step.delay + second) / 2
  return { index: 0, delay }
}
