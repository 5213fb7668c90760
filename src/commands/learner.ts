import { replay, replayAll } from '../memory/replay.ts'
import { fromSnapshot, toSnapshot } from '../memory/snapshot.ts'
import type { Cursors } from '../model/cursor.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import type { Problem } from '../model/problem.ts'
import type { Moment } from '../model/time.ts'
import type { JournalReading } from '../ports/journal.ts'
import type { World } from '../ports/world.ts'
import { noticeAny } from './notice-any.ts'
import { ofMember } from './of-member.ts'

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
  const folded = (usable && foldOn(world, usable)) ?? (await foldAll(world))
  await noticeAny(world, folded.problems)
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

/** From so many events on, a second reading for the figures would be felt. */
const MANY = 5000

/** What each stage takes of a rebuild, as measured with a million events. */
const STAGES = { reading: 0.25, learner: 0.55, figures: 0.2 }

async function foldAll(world: World): Promise<Fold> {
  const { home, member } = world
  const { rebuilding } = await import('./rebuilding.ts')
  const progress = rebuilding(world)
  try {
    const reading = home.journal.read({}, progress.stage(STAGES.reading))
    const events = ofMember(reading.events, member)
    const learner = replayAll(events, progress.stage(STAGES.learner))
    if (events.length > MANY) {
      const { keepFigures } = await import('./figures.ts')
      const { cursors } = reading
      await keepFigures(world, learner.settings, { events, cursors, at: progress.stage(STAGES.figures) })
    }
    return foldOf(learner, reading)
  } finally {
    progress.end()
  }
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

async function saveSnapshot(world: World, { learner, cursors }: Folded): Promise<void> {
  await world.home.writeSnapshot(toSnapshot({ member: world.member, learner, cursors }))
}
