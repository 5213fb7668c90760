import type { Figures } from '../figures/figures.ts'
import { type FiguresSnapshot, fromSnapshot, toSnapshot } from '../figures/figures-snapshot.ts'
import { emptyBase, figuresOf, settledBase, withEvents } from '../figures/fold-figures.ts'
import type { Cursors } from '../model/cursor.ts'
import type { JournalEvent } from '../model/event.ts'
import type { MemorySettings } from '../model/settings.ts'
import type { World } from '../ports/world.ts'
import { ofMember } from './of-member.ts'

/** So many events are read again with every start, rather than written with every start. */
const SPARE = 512

type Gathered = FiguresSnapshot & { readonly isWorthKeeping: boolean }

/** The figures of the journal: those that are kept and what was written since, or everything where that is not enough. */
export async function openFigures(world: World, settings: MemorySettings): Promise<Figures> {
  const gathered = gatherOn(world, settings)
  if (!gathered) return foldAll(world, settings)
  if (!gathered.isWorthKeeping) return figuresOf(gathered.base)
  const base = settledBase(gathered.base)
  return keep(world, settings, { ...gathered, base })
}

/** Everything that this member's journals say, read already. */
interface Read {
  readonly events: readonly JournalEvent[]
  readonly cursors: Cursors
  readonly at: (share: number) => void
}

/** Folds the figures too where they cannot go on from what is kept: whoever has read the whole journal saves another reading. */
export async function keepFigures(world: World, settings: MemorySettings, read: Read): Promise<void> {
  if (!gatherOn(world, settings)) await foldRead(world, settings, read)
}

function gatherOn(world: World, settings: MemorySettings): Gathered | null {
  const kept = fromSnapshot(world.home.readFigures(), settings)
  if (kept?.member !== world.member) return null
  const { member, base, cursors: from } = kept
  const { rewritten, events, cursors } = world.home.journal.read(from)
  if (rewritten) return null
  const next = withEvents(base, ofMember(events, member))
  return next === 'stale' ? null : { member, base: next, cursors, isWorthKeeping: events.length > SPARE }
}

/** What is wrong with a journal was told when the learner was folded from it. */
async function foldAll(world: World, settings: MemorySettings): Promise<Figures> {
  const { rebuilding } = await import('./rebuilding.ts')
  const progress = rebuilding(world)
  try {
    const { events, cursors } = world.home.journal.read({}, progress.stage(STAGES.reading))
    const at = progress.stage(STAGES.folding)
    return await foldRead(world, settings, { events: ofMember(events, world.member), cursors, at })
  } finally {
    progress.end()
  }
}

/** What each stage takes, as measured with a million events. */
const STAGES = { reading: 0.6, folding: 0.4 }

async function foldRead(
  world: World,
  settings: MemorySettings,
  { events, cursors, at }: Read,
): Promise<Figures> {
  const all = withEvents(emptyBase(settings), events)
  if (all === 'stale') throw new Error('nothing was folded that could be stale')
  if (events.length <= SPARE) return figuresOf(all)
  return keep(world, settings, { member: world.member, base: settledBase(all, undefined, at), cursors })
}

/** `snapshot` is settled. */
async function keep(world: World, settings: MemorySettings, snapshot: FiguresSnapshot): Promise<Figures> {
  // Made into JSON before the newest steps are folded: the draft is changed in place.
  const value = toSnapshot(snapshot, settings)
  const figures = figuresOf(snapshot.base)
  await world.home.writeFigures(value)
  return figures
}
