import { mockRoomText } from '../../locales/mock-room.ts'
import type { MeetingId } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Meetings } from '../../ports/meetings.ts'
import type { World } from '../../ports/world.ts'
import { printJson, tell } from '../print.ts'
import { notice } from '../report.ts'
import { openWorkspace } from '../workspace.ts'
import { meetingById, openMeetingId } from './find-meeting.ts'
import { holdTurns } from './hold-turns.ts'
import { makePlan } from './make-plan.ts'
import { meetingDocument } from './meeting-document.ts'
import { enterRoom } from './meeting-room.ts'
import { meetingsOf } from './meetings-of.ts'
import { openStage, type Stage } from './stage.ts'
import { writeMeetingReviews } from './write-reviews.ts'
import { writeSheets } from './write-sheets.ts'

export interface RunOptions {
  readonly folder?: string
  readonly room?: number
  readonly members?: string
  readonly script?: string
  readonly serve?: boolean
  readonly host?: string
  readonly port?: number
}

/** Holds a meeting at one screen, from where it stands. */
export async function runMeeting(
  world: World,
  typed: string | undefined,
  options: RunOptions,
): Promise<void> {
  checkServing(options)
  const stage = await openStage(world, options.script, options.serve)
  const meetings = await meetingsOf(world, options.folder, stage.clock)
  const id =
    typed === undefined ? await nextMeeting(world, meetings, options, stage) : meetingById(meetings, typed)
  const room = enterRoom({
    journal: meetings.open(id),
    now: () => stage.clock.now(),
    onProblems: problems => notice(world, problems),
  })
  const { plan } = room.meeting()
  if (!plan) throw new UserError(failure('mock/unknown-meeting', { id, closest: '' }))
  const workspace = await openWorkspace(world, { languages: [plan.lang] })
  const folder = await writeSheets(workspace, room)
  if (!world.options.quiet && !world.options.json) tell(world, mockRoomText(world.lang).sheets(folder))
  const only = options.room ?? null
  const holding = { world, room, workspace, stage, only, folder: options.folder, links: null }
  try {
    if (options.serve) await (await import('./serve/hold-served.ts')).holdServed(holding, options)
    else await holdTurns(holding)
  } finally {
    await writeMeetingReviews(world, workspace.deck, room.meeting())
  }
  if (world.options.json) printJson(world, { meeting: meetingDocument(room.journal, room.meeting()) })
}

const MOST_PORT = 65_535

function checkServing({ serve, script, host, port }: RunOptions): void {
  const without = host !== undefined ? '--host' : port !== undefined ? '--port' : null
  if (!serve && without !== null) throw new UserError(failure('mock/serve-option', { option: without }), 2)
  if (serve && script !== undefined) throw new UserError(failure('mock/serve-script'), 2)
  if (port !== undefined && port > MOST_PORT) throw new UserError(failure('mock/port-number', { port }), 2)
}

/** The one to go on with; else a new one, for those who are named or were there the last time. */
async function nextMeeting(
  world: World,
  meetings: Meetings,
  { members, folder }: RunOptions,
  stage: Stage,
): Promise<MeetingId> {
  const open = members === undefined ? openMeetingId(meetings) : null
  if (open !== null) return open
  const shared = folder === undefined ? {} : { folder }
  try {
    const named = members === undefined ? {} : { members }
    return (await makePlan(world, { ...shared, ...named })).plan.id
  } catch (error) {
    if (!(error instanceof UserError) || error.problems[0]?.code !== 'mock/no-members') throw error
    const typed = await stage.prompts.line(mockRoomText(world.lang).whoTakesPart, '')
    return (await makePlan(world, { ...shared, members: typed })).plan.id
  }
}
