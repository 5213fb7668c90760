import { type RoomHeld, roleCounts } from '../src/group/role-counts.ts'
import { rotate, rotationSeed } from '../src/group/rotation.ts'
import type { Handle } from '../src/model/mock.ts'
import { seeded } from '../src/model/seeded.ts'

interface Season {
  readonly pair: number
  readonly scribe: number
  readonly place: number
  /** Pairs that interviewed each other in one meeting, a meeting. */
  readonly mutual: number
  /** Milliseconds of the slowest plan. */
  readonly slowest: number
}

const name = (at: number): Handle => `member-${at}`

/** Spreads are the largest after any meeting; `attending` is the chance that somebody comes. */
function season(count: number, meetings: number, attending: number, run: number): Season {
  const all = Array.from({ length: count }, (_, at) => name(at))
  const chance = seeded(1000 * count + run)
  const history: RoomHeld[] = []
  const worst = { pair: 0, scribe: 0, place: 0, mutual: 0, slowest: 0 }
  for (let meeting = 0; meeting < meetings; meeting++) {
    const present = all.filter(() => chance() < attending)
    if (present.length < 2) continue
    const began = performance.now()
    const seed = rotationSeed(`run ${run}, meeting ${meeting}`, present)
    const roles = rotate({ candidates: present, present, held: [], counts: roleCounts(history), seed })
    worst.slowest = Math.max(worst.slowest, performance.now() - began)
    worst.mutual += roles.filter(one =>
      roles.some(
        other =>
          one.candidate < other.candidate &&
          one.candidate === other.interviewer &&
          other.candidate === one.interviewer,
      ),
    ).length
    history.push({ members: present, turns: roles.map((turn, at) => ({ ...turn, position: at + 1 })) })
    const { led, scribed, stood } = roleCounts(history)
    const pairs = (times: (one: Handle, other: Handle) => number): readonly number[] =>
      all.flatMap(one => all.filter(other => other !== one).map(other => times(one, other)))
    worst.pair = Math.max(worst.pair, spread(pairs(led)))
    worst.scribe = Math.max(worst.scribe, spread(pairs(scribed)))
    worst.place = Math.max(worst.place, spread(all.flatMap(one => all.map((_, at) => stood(one, at + 1)))))
  }
  return { ...worst, mutual: worst.mutual / meetings }
}

const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts)

/** A row for each size of a group: full attendance over three cycles, and 80 % over sixty meetings. */
export function rotationTable(runs: number): Readonly<Record<string, object>> {
  const rows: Record<string, object> = {}
  for (let count = 2; count <= 10; count++) {
    const numbers = Array.from({ length: runs }, (_, run) => run)
    const full = numbers.map(run => season(count, 3 * (count - 1), 1, run))
    const some = numbers.slice(0, Math.ceil(runs / 4)).map(run => season(count, 60, 0.8, run))
    const most = (seasons: readonly Season[], key: keyof Season): number =>
      Math.max(...seasons.map(one => one[key]))
    rows[`${count} members`] = {
      'pair spread': most(full, 'pair'),
      'place spread': most(full, 'place'),
      'scribe spread': most(full, 'scribe'),
      'scribe over 2': `${full.filter(({ scribe }) => scribe > 2).length} of ${runs}`,
      'mutual a meeting': (full.reduce((sum, { mutual }) => sum + mutual, 0) / runs).toFixed(2),
      'pair spread at 80 %': `${Math.min(...some.map(({ pair }) => pair))} to ${most(some, 'pair')}`,
      'slowest ms': Math.round(Math.max(most(full, 'slowest'), most(some, 'slowest'))),
    }
  }
  return rows
}
