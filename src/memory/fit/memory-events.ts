import type { JournalEvent, MarkEvent, RelinkEvent, ReviewEvent } from '../../model/event.ts'

export type MemoryEvent = ReviewEvent | RelinkEvent | (MarkEvent & { readonly type: 'reset' })

/** What changed anybody's memory, in the order given: nothing that was taken back, crammed or met before. */
export function* memoryEvents(events: readonly JournalEvent[]): Generator<MemoryEvent> {
  const undone = new Set<string>()
  for (const event of events) if (event.type === 'undo') undone.add(event.of)
  const met = new Set<string>()
  for (const event of events) {
    if (undone.has(event.id)) continue
    if (event.type === 'relink') yield event
    else if (isReset(event)) yield event
    else if (event.type === 'review' && event.mode !== 'cram' && !met.has(event.id)) {
      met.add(event.id)
      yield event
    }
  }
}

const isReset = (event: JournalEvent): event is MarkEvent & { readonly type: 'reset' } =>
  event.type === 'reset'
