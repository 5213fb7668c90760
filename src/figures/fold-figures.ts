import { byTime, type JournalEvent } from '../model/event.ts'
import type { MemorySettings } from '../model/settings.ts'
import type { Instant } from '../model/time.ts'
import type { Figures } from './figures.ts'
import { emptyDraft, type FiguresDraft } from './figures-draft.ts'
import { foldStep } from './fold-step.ts'
import { type Step, stepOf } from './step.ts'

/**
 * A fold that later events can be added to. The newest steps are kept apart: as long as an undo or an event of another
 * device reaches no further back, nothing that was folded has to be taken out again.
 */
export interface FiguresBase {
  readonly draft: FiguresDraft
  /** Up to where steps are folded into the draft; null before the first. */
  readonly last: { readonly at: Instant; readonly id: string } | null
  /** Steps after that, in the order of the journal. */
  readonly newest: readonly Step[]
  /** Ids of steps that were taken back before they came. */
  readonly undone: ReadonlySet<string>
}

/** How far an undo or another device's events may reach back without a fold from the beginning. */
const NEWEST = 256

/** So many steps take a few milliseconds. */
const TOLD = 4096

export const emptyBase = (settings: MemorySettings): FiguresBase => ({
  draft: emptyDraft(settings),
  last: null,
  newest: [],
  undone: new Set(),
})

/** The base with more of the journal on it, in any order; `stale` where it takes a fold from the beginning. */
export function withEvents(base: FiguresBase, events: readonly JournalEvent[]): FiguresBase | 'stale' {
  const { last } = base
  // A mock review may stand in the journal at two times: both are kept, and the earlier one counts.
  const known = new Set(base.newest.map(keyOf))
  const fresh: Step[] = []
  for (const event of events) {
    const step = stepOf(event)
    if (!step || known.has(keyOf(step))) continue
    const order = last ? byTime(step, last) : 1
    if (order < 0) return 'stale'
    if (order > 0) fresh.push(step)
  }
  if (last && reachesBack(base, fresh)) return 'stale'
  return { ...base, newest: [...base.newest, ...fresh].sort(byTime) }
}

const keyOf = ({ id, at }: Step): string => `${id} ${at}`

/** Whether something is taken back that may have been folded already. */
function reachesBack({ newest }: FiguresBase, fresh: readonly Step[]): boolean {
  const taken = new Set(fresh.flatMap(step => (step.type === 'undo' ? [step.of] : [])))
  for (const { id } of newest) taken.delete(id)
  for (const { id } of fresh) taken.delete(id)
  return taken.size > 0
}

/**
 * Folds all but the newest steps into the draft, which is changed in place: the base that went in is used up. `at` is told
 * which share is done, now and then.
 */
export function settledBase(
  { draft, last, newest, undone }: FiguresBase,
  keep = NEWEST,
  at: (share: number) => void = () => {},
): FiguresBase {
  const end = Math.max(0, newest.length - keep)
  const old = newest.slice(0, end)
  const taken = takenBack(newest, undone)
  for (const [index, step] of old.entries()) {
    if (index % TOLD === 0) at(index / old.length)
    if (!taken.has(step.id)) foldStep(draft, step)
  }
  const waiting = new Set([...undone, ...takenBack(old, new Set())])
  for (const { id } of old) waiting.delete(id)
  const latest = old.at(-1)
  return {
    draft,
    last: latest ? { at: latest.at, id: latest.id } : last,
    newest: newest.slice(end),
    undone: waiting,
  }
}

/** What the whole journal comes to. The draft is changed in place: the base that went in is used up. */
export function figuresOf({ draft, newest, undone }: FiguresBase): Figures {
  const taken = takenBack(newest, undone)
  for (const step of newest) if (!taken.has(step.id)) foldStep(draft, step)
  return draft
}

function takenBack(steps: readonly Step[], before: ReadonlySet<string>): ReadonlySet<string> {
  const taken = new Set(before)
  for (const step of steps) if (step.type === 'undo') taken.add(step.of)
  return taken
}
