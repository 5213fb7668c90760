import { request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { enterRoom, type MeetingRoom } from '../../../src/commands/mock/meeting-room.ts'
import { createPageDesk } from '../../../src/commands/mock/serve/answer-page.ts'
import { createDoor, type Door } from '../../../src/commands/mock/serve/door.ts'
import { servedAt } from '../../../src/commands/mock/serve/served-hosts.ts'
import { systemClock } from '../../../src/edge/clock.ts'
import { openMeetings } from '../../../src/edge/meetings.ts'
import { roomServers } from '../../../src/edge/room-server.ts'
import type { MeetingPlan } from '../../../src/model/mock.ts'
import type { PageReply, PageStream } from '../../../src/ports/room-server.ts'
import { temporaryFolder } from '../../edge/temporary-folder.ts'
import { INTERRUPT, PLAN } from '../../group/interview/room.ts'

/** The first turn of that meeting, with one question. */
const ONE_TURN: MeetingPlan = {
  ...PLAN,
  turns: PLAN.turns.slice(0, 1).map(turn => ({ ...turn, questions: ['interrupt'] })),
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

export interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A meeting of four whose page is really served on this machine. */
export interface ServedRoom {
  readonly room: MeetingRoom
  readonly door: Door
  readonly port: number
  readonly origin: string
  /** Any request, as any program could send it. */
  ask(asked: Asked): Promise<Reply>
  /** Comes in by a member's link, and returns the cookie. */
  join(member: string): Promise<string>
  /** What a member's page sends. */
  act(cookie: string, action: object, more?: object): Promise<Reply>
  /** The first state that a page is told. */
  state(cookie: string): Promise<Readonly<Record<string, unknown>>>
}

export async function servedRoom(): Promise<ServedRoom> {
  const meetings = openMeetings({ folder: temporaryFolder(), clock: systemClock, device: () => 'one' })
  const journal = meetings.open(ONE_TURN.id)
  journal.append({ type: 'planned', plan: ONE_TURN }, null)
  const room = enterRoom({ journal, now: () => systemClock.now(), onProblems: () => {} })
  const servers = roomServers(join(import.meta.dirname, '../../../src/page'))
  const door = createDoor(ONE_TURN.members, servers.secret)
  let desk:
    | ((asked: Parameters<ReturnType<typeof createPageDesk>>[0]) => Promise<PageReply | PageStream>)
    | null = null
  const server = await servers.open({
    host: '127.0.0.1',
    port: 0,
    answer: async asked => {
      if (!desk) throw new Error('asked before it was there')
      return desk(asked)
    },
    look: () => room.refresh(),
  })
  onTestFinished(() => server.close())
  const { port } = server
  const { hosts, origin } = servedAt('127.0.0.1', port, [])
  desk = createPageDesk({
    room,
    nextQuestion: async () => INTERRUPT,
    door,
    hosts,
    files: servers.files(),
    cookie: 'quiz-room',
    monotonic: () => performance.now(),
    onChange: () => server.announce(),
  })
  const ask = (asked: Asked): Promise<Reply> => send(port, asked)
  const post = (path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
    ask({
      method: 'POST',
      path,
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    room,
    door,
    port,
    origin,
    ask,
    async join(member) {
      const { status, headers } = await post('/join', { code: door.codeOf(member) })
      if (status !== 200) throw new Error(`${member} did not get in: ${status}`)
      return String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
    },
    act: (cookie, action, more = {}) =>
      post(
        '/act',
        { turn: 1, round: room.meeting().turns[0]?.rounds.length ?? 0, lang: 'en', action, ...more },
        { cookie },
      ),
    state: cookie => firstState(port, cookie),
  }
}

function send(port: number, { method = 'GET', path, headers = {}, body = '' }: Asked): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', part => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function firstState(port: number, cookie: string): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/events', headers: { cookie } }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', part => {
        text += part
        const told = /event: state\ndata: (.*)\n\n/u.exec(text)?.[1]
        if (told === undefined) return
        asked.destroy()
        resolve(JSON.parse(told))
      })
      response.on('end', () => reject(new Error(`no state: ${response.statusCode}`)))
    })
    asked.on('error', reject)
    asked.end()
  })
}
