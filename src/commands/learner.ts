import { replay } from '../memory/replay.ts'
import { fromSnapshot, toSnapshot } from '../memory/snapshot.ts'
import type { Cursors } from '../model/cursor.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import type { Problem } from '../model/problem.ts'
import type { Moment } from '../model/time.ts'
import type { JournalReading } from '../ports/journal.ts'
import type { World } from '../ports/world.ts'
import { notice } from './report.ts'

interface Folded {
  readonly learner: Learner
  readonly cursors: Cursors
}

export function momentNow({ clock }: World): Moment {
  const at = clock.now()
  return { at, offset: clock.offset(at) }
}

/** The fold of the journal: the snapshot and what has been written since, or everything where that is not enough. */
export async function loadLearner(world: World): Promise<Learner> {
  const snapshot = fromSnapshot(world.home.readSnapshot())
  const usable = snapshot?.member === world.member ? snapshot : null
  const folded = (usable && foldOn(world, usable)) ?? foldAll(world)
  if (!world.options.quiet) notice(world, folded.problems)
  if (folded.changed) await saveSnapshot(world, folded)
  return folded.learner
}

type Fold = Folded & { readonly changed: boolean; readonly problems: readonly Problem[] }

function foldOn(world: World, { learner, cursors }: Folded): Fold | null {
  const reading = world.home.journal.read(cursors)
  if (reading.rewritten) return null
  const next = replay(ofMember(reading.events, world.member), learner)
  return next === 'stale' ? null : foldOf(next, reading)
}

function foldAll(world: World): Fold {
  const reading = world.home.journal.read({})
  return foldOf(replay(ofMember(reading.events, world.member)), reading)
}

const foldOf = (learner: Learner, { events, cursors, problems }: JournalReading): Fold => ({
  learner,
  cursors,
  changed: events.length > 0,
  problems,
})

/** Everything that this member's journals say; what is wrong with them was told when they were folded. */
export const memberEvents = ({ home, member }: World): readonly JournalEvent[] =>
  ofMember(home.journal.read({}).events, member)

/** An event that names nobody is the local member's. */
export const ofMember = (events: readonly JournalEvent[], member: string): readonly JournalEvent[] =>
  events.filter(event => event.member === null || event.member === member)

async function saveSnapshot(world: World, { learner, cursors }: Folded): Promise<void> {
  await world.home.writeSnapshot(toSnapshot({ member: world.member, learner, cursors }))
}
