import { mockPageText } from '../../../locales/mock-page.ts'
import type { Handle } from '../../../model/mock.ts'
import { UserError } from '../../../model/problem.ts'
import type { PageReply, RoomServer, RoomServerOptions, RoomServers } from '../../../ports/room-server.ts'
import type { World } from '../../../ports/world.ts'
import { notice } from '../../report.ts'
import type { Holding } from '../holding.ts'
import type { MeetingRoom } from '../meeting-room.ts'
import { nextPosed } from '../next-question.ts'
import { createPageDesk } from './answer-page.ts'
import { createDoor, type Door } from './door.ts'
import { LOOPBACK, type Served, servedAt } from './served-hosts.ts'

export const DEFAULT_PORT = 7464

export interface ServeOptions {
  readonly host: string | null
  readonly port: number | null
}

/** The page of a meeting, as long as it is served. */
export interface Serving extends Served {
  readonly door: Door
  /** The one at the terminal: what is done in it is on all pages at once. */
  readonly room: MeetingRoom
  /** Null where the member's link was used. */
  linkOf(member: Handle): string | null
  /** Resolves when somebody asks the process to end. */
  interrupted(): Promise<void>
  close(): Promise<void>
}

/** Which names are served is known with the port. */
const NOT_YET: PageReply = { type: 'reply', status: 503, headers: {}, body: '' }

export async function serveRoom(holding: Holding, { host, port }: ServeOptions): Promise<Serving> {
  const { world, room, workspace } = holding
  const servers = await world.roomServers()
  const files = servers.files()
  const door = createDoor(membersOf(holding), servers.secret)
  let desk: RoomServerOptions['answer'] | null = null
  const server = await listen(holding, servers, {
    host: host ?? LOOPBACK,
    port: port ?? DEFAULT_PORT,
    answer: async request => (await desk?.(request)) ?? NOT_YET,
    look: looking(world, room),
  })
  const served = servedAt(host ?? LOOPBACK, server.port, servers.addresses())
  desk = createPageDesk({
    room,
    nextQuestion: turn => nextPosed(workspace, room.meeting(), turn),
    door,
    hosts: served.hosts,
    files,
    cookie: `quiz-room-${server.port}`,
    monotonic: () => world.clock.monotonic(),
    onChange: () => server.announce(),
  })
  return {
    ...served,
    door,
    room: announcing(room, () => server.announce()),
    linkOf(member) {
      const code = door.codeOf(member)
      return code === null ? null : `${served.origin}/#${code}`
    },
    interrupted: () => servers.interrupted(),
    close: () => server.close(),
  }
}

function membersOf({ room, only }: Pick<Holding, 'room' | 'only'>): readonly Handle[] {
  const { plan, turns } = room.meeting()
  if (only === null) return plan?.members ?? []
  return turns.filter(turn => turn.room === only).map(({ candidate }) => candidate)
}

/** Asks for another port where somebody can answer. */
async function listen(
  { world, stage }: Pick<Holding, 'world' | 'stage'>,
  servers: RoomServers,
  options: RoomServerOptions,
): Promise<RoomServer> {
  try {
    return await servers.open(options)
  } catch (error) {
    if (!(error instanceof UserError) || !world.terminal.interactive) throw error
    const { code, reason, about } = error.problems[0] ?? { code: '' }
    const free = about?.free
    if (code !== 'mock/port' || reason !== undefined || typeof free !== 'number') throw error
    const question = mockPageText(world.lang).host.otherPort({ port: options.port, free })
    if (!(await stage.prompts.confirm(question, true))) throw error
    return servers.open({ ...options, port: free })
  }
}

/** A folder that cannot be read just now may be there again the next time; it is told once. */
function looking(world: World, room: MeetingRoom): () => void {
  let told = false
  return () => {
    try {
      room.refresh()
      told = false
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (!told) notice(world, error.problems)
      told = true
    }
  }
}

const announcing = (room: MeetingRoom, announce: () => void): MeetingRoom => ({
  ...room,
  act(action) {
    const problem = room.act(action)
    announce()
    return problem
  },
  record(body) {
    room.record(body)
    announce()
  },
})
