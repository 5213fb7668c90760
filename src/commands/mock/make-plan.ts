import { resolveTopics } from '../../deck/resolve-topics.ts'
import { handleOf } from '../../group/handle.ts'
import { notedPasses } from '../../group/last-note.ts'
import { type KnownMeeting, pastRounds } from '../../group/meeting-history.ts'
import { type PlannedMeeting, type PlanRequest, planMeeting } from '../../group/plan-meeting.ts'
import { replanMeeting } from '../../group/replan-meeting.ts'
import { evenSizes, FEWEST, meetingMinutes, roomSizes } from '../../group/rooms.ts'
import type { Language } from '../../model/config.ts'
import { isDate } from '../../model/interview.ts'
import { DEFAULT_PRESET, type Handle, type MeetingId, type PresetName } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { QuestionId } from '../../model/question.ts'
import { dateOfStudyDay } from '../../model/time.ts'
import type { MeetingJournal } from '../../ports/meetings.ts'
import type { World } from '../../ports/world.ts'
import { openWorkspace, type Workspace } from '../workspace.ts'
import { knownMeetings } from './known-meetings.ts'
import { lastNote } from './last-note.ts'
import { meetingsOf } from './meetings-of.ts'
import { counted, membersFrom } from './members-option.ts'
import { plannedBy } from './planned-by.ts'
import { questionPool } from './question-pool.ts'

export interface MockPlanOptions {
  readonly members?: string
  readonly date?: string
  readonly minutes?: number
  readonly preset?: PresetName
  readonly rooms?: string
  readonly topic?: readonly string[]
  readonly seed?: number
  readonly why?: boolean
  readonly folder?: string
  /** Of the questions, whatever the language of the screen. */
  readonly inLang?: Language
}

/** A plan that has been recorded. */
export interface MadePlan extends PlannedMeeting {
  readonly workspace: Workspace
  readonly journal: MeetingJournal
  /** What the meeting may take, and what it takes. */
  readonly minutes: number
  readonly needed: number
}

const MINUTES = 90

/** Plans a meeting and records the plan. One of that day that is not over is planned anew: what took place of it stays. */
export async function makePlan(world: World, options: MockPlanOptions): Promise<MadePlan> {
  const meetings = await meetingsOf(world, options.folder)
  const known = knownMeetings(world, meetings)
  const workspace = await openWorkspace(world)
  const { deck } = workspace
  const date = dateFrom(options.date) ?? dateOfStudyDay(deck.today)
  const current = known.find(one => one.meeting.plan?.date === date && !isOver(one)) ?? null
  const note = lastNote(world)
  const history = known.filter(one => one !== current && one.id.slice(0, 10) <= date)
  const topics = resolveTopics(options.topic ?? current?.meeting.plan?.topics ?? [], deck.topics)
  const members = membersOf(options.members, known, current, note?.members ?? [])
  const topicOf = (id: QuestionId): string | null => deck.byId.get(id)?.question.topic ?? null
  const request: PlanRequest = {
    id: current?.id ?? newId(world, date, meetings.ids()),
    date,
    members,
    topics,
    preset: options.preset ?? current?.meeting.plan?.preset ?? DEFAULT_PRESET,
    lang: options.inLang ?? world.options.lang ?? current?.meeting.plan?.lang ?? world.lang,
    seed: options.seed ?? null,
    history,
    passes: notedPasses(note, { members, rounds: pastRounds(history), topicOf }),
    isPlanned: plannedBy(note?.agenda ?? [], topics, deck),
    ...(await questionPool(world, workspace)),
  }
  const minutes = options.minutes ?? MINUTES
  const planned =
    current && hasBegun(current) ? replanMeeting(request, current) : planNew(request, options.rooms, minutes)
  const journal = meetings.open(request.id)
  // What is written comes after what was there, also where that has the time of a clock that is ahead.
  journal.read()
  const by = handleOf(world.member)
  for (const member of backAgain(request.members, current))
    journal.append({ type: 'attendance', member, present: true }, by)
  const plan = { ...planned.plan, members: [...request.members, ...awayFrom(request.members, current)] }
  journal.append({ type: 'planned', plan }, by)
  return { ...planned, plan, workspace, journal, minutes, needed: neededFor(planned, request.preset) }
}

/** Those who were not there, and take part after all. */
const backAgain = (members: readonly Handle[], current: KnownMeeting | null): readonly Handle[] =>
  members.filter(member => current?.meeting.absent.has(member))

/** Those who are not there belong to the meeting all the same, without a role: they may still come. */
const awayFrom = (members: readonly Handle[], current: KnownMeeting | null): readonly Handle[] =>
  (current?.meeting.plan?.members ?? []).filter(
    member => current?.meeting.absent.has(member) && !members.includes(member),
  )

function planNew(request: PlanRequest, rooms: string | undefined, minutes: number): PlannedMeeting {
  const { members, preset } = request
  return planMeeting(request, roomsFrom(rooms, members.length) ?? roomSizes(members.length, minutes, preset))
}

function neededFor({ plan }: PlannedMeeting, preset: PresetName): number {
  const turnsIn = (room: number): number => plan.turns.filter(turn => turn.room === room).length
  return meetingMinutes(Math.max(0, ...plan.turns.map(({ room }) => turnsIn(room))), preset)
}

const isOver = ({ meeting }: KnownMeeting): boolean =>
  meeting.turns.every(({ state }) => state === 'ended' || state === 'dropped')

const hasBegun = ({ meeting }: KnownMeeting): boolean =>
  meeting.turns.some(({ state }) => state !== 'planned')

/** Those who are named, else those of this meeting, of the last one, of the last note. */
function membersOf(
  typed: string | undefined,
  known: readonly KnownMeeting[],
  current: KnownMeeting | null,
  noted: readonly string[],
): readonly Handle[] {
  if (typed !== undefined) return membersFrom(typed, known)
  const { plan, absent } = current?.meeting ?? { plan: null, absent: new Set<Handle>() }
  if (plan) return counted(plan.members.filter(member => !absent.has(member)))
  const last = known.findLast(({ meeting }) => meeting.plan !== null)?.meeting.plan
  if (last) return last.members
  if (noted.length > 0) return membersFrom(noted.join(','), known)
  throw new UserError(failure('mock/no-members'), 2)
}

function dateFrom(date: string | undefined): string | null {
  if (date === undefined) return null
  if (!isDate(date)) throw new UserError(failure('mock/date', { date }), 2)
  return date
}

/** Null leaves it to the number of people. */
function roomsFrom(typed: string | undefined, members: number): readonly number[] | null {
  if (typed === undefined || typed === 'auto') return null
  const rooms = Number(typed)
  const most = Math.floor(members / FEWEST)
  if (Number.isInteger(rooms) && rooms >= 1 && rooms <= most) return evenSizes(members, rooms)
  throw new UserError(failure('mock/rooms', { rooms: typed, members, most }), 2)
}

const LETTERS = 4

function newId(world: World, date: string, taken: readonly MeetingId[]): MeetingId {
  const random = world.random(null)
  const letter = (): string => Math.floor(random.next() * 36).toString(36)
  for (;;) {
    const id = `${date}-${Array.from({ length: LETTERS }, letter).join('')}`
    if (!taken.includes(id)) return id
  }
}
