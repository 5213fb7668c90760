import type { Clock } from '../../ports/clock.ts'
import type { Meetings } from '../../ports/meetings.ts'
import type { World } from '../../ports/world.ts'

/** The meetings of the folder that was named, else of the group's where it is one, else of the person's own. */
export function meetingsOf(world: World, folder: string | undefined, clock?: Clock): Promise<Meetings> {
  if (folder !== undefined) return world.meetings(world.resolve(folder), clock)
  const { group } = world.config
  const isAddress = group !== null && /^[a-z]+:\/\//iu.test(group)
  return world.meetings(group === null || isAddress ? null : group, clock)
}
