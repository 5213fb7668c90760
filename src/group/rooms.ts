import { type Handle, PRESETS, type PresetName } from '../model/mock.ts'
import { type Chance, seeded } from '../model/seeded.ts'
import type { RoleCounts } from './role-counts.ts'
import { seededOrder } from './seeded-order.ts'

/** A room has two people at least, and a mock interview this many at most. */
export const FEWEST = 2
export const MOST = 10

/** Minutes of a meeting that are not turns. */
const AROUND = 15

/** Minutes of one turn, its feedback included. */
export const slotMinutes = (preset: PresetName): number => PRESETS[preset].minutes + PRESETS[preset].feedback

/** Minutes that a meeting takes whose largest room has so many members. */
export const meetingMinutes = (largest: number, preset: PresetName): number =>
  largest * slotMinutes(preset) + AROUND

/** How large each room is: with three at least where that is possible, and as equal as they can be. */
export function roomSizes(members: number, minutes: number, preset: PresetName): readonly number[] {
  const fits = Math.floor((minutes - AROUND) / slotMinutes(preset))
  // Five are the only ones whom rooms of three don't hold.
  return evenSizes(members, members === 5 && fits < 5 ? 2 : Math.max(1, Math.floor(members / 3)))
}

/** `members` in `rooms` rooms, the larger ones first. */
export const evenSizes = (members: number, rooms: number): readonly number[] =>
  Array.from({ length: rooms }, (_, at) => Math.floor(members / rooms) + (at < members % rooms ? 1 : 0))

/** The members in rooms of these sizes, so that those share one who have done so least. All ways are tried: 2100 at most for ten. */
export function divide(
  members: readonly Handle[],
  sizes: readonly number[],
  { counts, seed }: { readonly counts: RoleCounts; readonly seed: number },
): readonly (readonly Handle[])[] {
  const chance: Chance = seeded(seed)
  let best: readonly (readonly Handle[])[] = []
  let least = Number.POSITIVE_INFINITY
  for (const rooms of partitions(seededOrder([...members].sort(), chance), sizes)) {
    const cost = rooms.reduce((sum, room) => sum + metBefore(room, counts), 0)
    if (cost >= least) continue
    best = rooms
    least = cost
  }
  return best
}

function metBefore(room: readonly Handle[], counts: RoleCounts): number {
  return room.reduce(
    (sum, one, at) => sum + room.slice(at + 1).reduce((met, other) => met + counts.met(one, other), 0),
    0,
  )
}

/** Each way once: of rooms of the same size the one with the first member that is left comes first. */
function* partitions(
  members: readonly Handle[],
  sizes: readonly number[],
): Generator<readonly (readonly Handle[])[]> {
  const [first, ...others] = members
  if (first === undefined) {
    yield []
    return
  }
  for (const size of new Set(sizes)) {
    const left = sizes.toSpliced(sizes.indexOf(size), 1)
    for (const rest of choose(others, size - 1)) {
      const room = [first, ...rest]
      for (const rooms of partitions(
        others.filter(member => !rest.includes(member)),
        left,
      ))
        yield [room, ...rooms]
    }
  }
}

/** All choices of `count` of the items, in their order. */
function* choose(items: readonly Handle[], count: number): Generator<readonly Handle[]> {
  if (count === 0) {
    yield []
    return
  }
  for (const [at, item] of items.entries())
    for (const rest of choose(items.slice(at + 1), count - 1)) yield [item, ...rest]
}
