import { byTime, type JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../model/settings.ts'
import { type Draft, draftOf, learnerOf } from './draft.ts'
import { foldEvent, isChange, meetMock } from './fold.ts'
import { withSetting } from './settings.ts'

export const emptyLearner: Learner = {
  cards: new Map(),
  settings: DEFAULT_SETTINGS,
  days: new Map(),
  seen: new Map(),
  changes: [],
  changed: 0,
  mocks: new Set(),
  last: null,
}

/**
 * Folds one member's events, sorted by `byTime`, into what they amount to. `stale` says that they cannot be folded onto
 * `from`: they reach behind it, or take back what more was built upon. All events must then be replayed from the beginning.
 */
export function replay(events: readonly JournalEvent[]): Learner
export function replay(events: readonly JournalEvent[], from: Learner): Learner | 'stale'
export function replay(events: readonly JournalEvent[], from: Learner = emptyLearner): Learner | 'stale' {
  if (from.last === null) return replayAll(events)
  const draft = draftOf(from)
  for (const event of events) {
    const order = orderOf(event, draft)
    if (order < 0) return 'stale'
    if (order > 0 && enter(draft, event) && !foldEvent(draft, event)) return 'stale'
  }
  return learnerOf(draft)
}

/**
 * All of one member's events. Here what is taken back later, and the parameters that count in the end, are known from the
 * start. `at` is told which share is done, now and then.
 */
export function replayAll(events: readonly JournalEvent[], at: (share: number) => void = () => {}): Learner {
  const undone = new Set<string>()
  for (const event of events) if (event.type === 'undo') undone.add(event.of)
  const draft = draftOf(emptyLearner)
  draft.settings = { ...draft.settings, parameters: lastParameters(events, undone) }
  for (const [index, event] of events.entries()) {
    if (index % TOLD === 0) at(index / events.length)
    if (orderOf(event, draft) === 0 || !enter(draft, event)) continue
    if (event.type === 'undo' || (event.type === 'setting' && event.key === 'parameters')) continue
    if (!undone.has(event.id)) foldEvent(draft, event)
    else if (isChange(event)) draft.changed++
  }
  return learnerOf(draft)
}

/** So many events take a few milliseconds. */
const TOLD = 4096

/** Below 0 before what was folded last, 0 for that very event. */
const orderOf = (event: JournalEvent, { last }: Draft): number => (last === null ? 1 : byTime(event, last))

/** False where the event counts no more. */
function enter(draft: Draft, event: JournalEvent): boolean {
  draft.last = { at: event.at, id: event.id }
  return meetMock(draft, event)
}

function lastParameters(
  events: readonly JournalEvent[],
  undone: ReadonlySet<string>,
): MemorySettings['parameters'] {
  let settings = DEFAULT_SETTINGS
  for (const event of events) {
    if (event.type !== 'setting' || event.key !== 'parameters' || undone.has(event.id)) continue
    settings = withSetting(settings, 'parameters', event.value) ?? settings
  }
  return settings.parameters
}
