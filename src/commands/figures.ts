import type { Figures } from '../figures/figures.ts'
import { type FiguresSnapshot, fromSnapshot, toSnapshot } from '../figures/figures-snapshot.ts'
import { emptyBase, figuresOf, settledBase, withEvents } from '../figures/fold-figures.ts'
import type { MemorySettings } from '../model/settings.ts'
import type { World } from '../ports/world.ts'
import { ofMember } from './learner.ts'

/** So many events are read again with every start, rather than written with every start. */
const SPARE = 512

type Gathered = FiguresSnapshot & { readonly isWorthKeeping: boolean }

/** The figures of the journal: those that are kept and what was written since, or everything where that is not enough. */
export async function openFigures(world: World, settings: MemorySettings): Promise<Figures> {
  const kept = fromSnapshot(world.home.readFigures(), settings)
  const usable = kept?.member === world.member ? kept : null
  const gathered = (usable && gatherOn(world, usable)) ?? gatherAll(world, settings)
  if (!gathered.isWorthKeeping) return figuresOf(gathered.base)
  const base = settledBase(gathered.base)
  // Made into JSON before the newest steps are folded: the draft is changed in place.
  const snapshot = toSnapshot({ ...gathered, base }, settings)
  const figures = figuresOf(base)
  await world.home.writeFigures(snapshot)
  return figures
}

function gatherOn(world: World, { member, base, cursors: from }: FiguresSnapshot): Gathered | null {
  const { rewritten, events, cursors } = world.home.journal.read(from)
  if (rewritten) return null
  const next = withEvents(base, ofMember(events, member))
  return next === 'stale' ? null : { member, base: next, cursors, isWorthKeeping: events.length > SPARE }
}

/** What is wrong with a journal was told when the learner was folded from it. */
function gatherAll(world: World, settings: MemorySettings): Gathered {
  const { member, home } = world
  const { events, cursors } = home.journal.read({})
  const base = withEvents(emptyBase(settings), ofMember(events, member))
  if (base === 'stale') throw new Error('nothing was folded that could be stale')
  return { member, base, cursors, isWorthKeeping: events.length > SPARE }
}
