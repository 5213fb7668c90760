import type { ReviewEvent } from '../../model/event.ts'
import type { World } from '../../ports/world.ts'
import { memberEvents } from '../learner.ts'

/** The reviews that came in with the minutes of a day and were not taken back since. */
export function importedReviews(world: World, date: string | null): readonly ReviewEvent[] {
  if (date === null) return []
  const events = memberEvents(world)
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  return events.flatMap(event =>
    event.type === 'review' &&
    event.mock?.from === 'minutes' &&
    event.mock.date === date &&
    !undone.has(event.id)
      ? [event]
      : [],
  )
}
