import type { JournalEvent, ReviewEvent } from '../../model/event.ts'
import type { QuestionId } from '../../model/question.ts'

/** Reviews that were not taken back and whose key points were judged, under the ids that their cards have now. */
export function judgedReviews(events: readonly JournalEvent[]): readonly ReviewEvent[] {
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  const moved = new Map<QuestionId, QuestionId>()
  for (const event of events) {
    if (event.type === 'relink' && !undone.has(event.id)) moved.set(event.from, event.to)
  }
  return events.flatMap(event =>
    event.type === 'review' && event.found !== undefined && !undone.has(event.id)
      ? [{ ...event, card: nowOf(event.card, moved) }]
      : [],
  )
}

/** A question that was moved there and back again is where it was. */
function nowOf(card: QuestionId, moved: ReadonlyMap<QuestionId, QuestionId>): QuestionId {
  const visited = new Set<QuestionId>()
  let now = card
  while (!visited.has(now)) {
    visited.add(now)
    const next = moved.get(now)
    if (next === undefined) break
    now = next
  }
  return now
}
