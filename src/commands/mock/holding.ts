import type { World } from '../../ports/world.ts'
import type { Workspace } from '../workspace.ts'
import type { MeetingRoom } from './meeting-room.ts'
import type { Stage } from './stage.ts'

/** A meeting as it is held at one screen. */
export interface Holding {
  readonly world: World
  readonly room: MeetingRoom
  readonly workspace: Workspace
  readonly stage: Stage
  /** The number of the room whose turns are held here; null is all. */
  readonly only: number | null
  /** The shared folder that was named on the command line. */
  readonly folder: string | undefined
  /** Shows the links of the page; null where none is served. */
  readonly links: (() => Promise<void>) | null
}
