import { join } from 'node:path'
import { openMeetings } from '../../src/edge/meetings.ts'
import type {
  AskedQuestion,
  Handle,
  MeetingPlan,
  MockBody,
  Roles,
  Score,
  Scores,
} from '../../src/model/mock.ts'
import { instant, offset, seconds } from '../../src/model/time.ts'
import type { Machine } from '../world.ts'

export interface HeldRound {
  readonly question: string
  readonly topic?: string
  /** Knowledge and delivery by each rater; nobody where it was passed. */
  readonly scores?: Readonly<Record<Handle, readonly [Score, Score]>>
  readonly self?: readonly [Score, Score]
  readonly hints?: number
}

export interface HeldTurn extends Pick<Roles, 'candidate' | 'interviewer' | 'scribe'> {
  readonly rounds?: readonly HeldRound[]
  readonly room?: number
}

/** Writes the records of a meeting that took place, as the program would have. */
export function hold(machine: Machine, date: string, turns: readonly HeldTurn[]): void {
  let at = Date.parse(`${date}T10:00:00Z`)
  const clock = { now: () => instant(at++), offset: () => offset(540), monotonic: () => at }
  const meetings = openMeetings({ folder: join(machine.home, 'mock'), clock, device: () => 'device' })
  const journal = meetings.open(`${date}-test`)
  const say = (body: MockBody, by: Handle | null = null): void => {
    journal.append(body, by)
  }
  say({ type: 'planned', plan: planOf(date, turns) })
  for (const [index, held] of turns.entries()) {
    const turn = index + 1
    const { room = 1, rounds = [] } = held
    say({ type: 'turn-begun', turn, room, ...rolesOf(held) })
    for (const [place, round] of rounds.entries()) sayRound(say, { turn, round: place + 1 }, held, round)
    say({ type: 'turn-ended', turn })
  }
}

function sayRound(
  say: (body: MockBody, by?: Handle | null) => void,
  place: { readonly turn: number; readonly round: number },
  { candidate }: HeldTurn,
  { question, topic = 'os/lock', scores = {}, self, hints = 0 }: HeldRound,
): void {
  say({ type: 'asked', ...place, question: asked(question, topic) })
  for (let hint = 1; hint <= hints; hint++) say({ type: 'hint', ...place, hint, text: 'Think of it.' })
  if (Object.keys(scores).length === 0) say({ type: 'passed', ...place })
  say({ type: 'answered', ...place, seconds: seconds(80) })
  if (self) say({ type: 'self-scored', ...place, scores: scoresOf(self) }, candidate)
  for (const [rater, given] of Object.entries(scores))
    say({ type: 'scored', ...place, scores: scoresOf(given) }, rater)
  say({ type: 'revealed', ...place, forced: false })
}

const scoresOf = ([knowledge, delivery]: readonly [Score, Score]): Scores => ({ knowledge, delivery })

const rolesOf = ({ candidate, interviewer, scribe }: HeldTurn): Roles => ({
  candidate,
  interviewer,
  scribe,
  raters: [],
})

const planOf = (date: string, turns: readonly HeldTurn[]): MeetingPlan => ({
  id: `${date}-test`,
  date,
  members: [...new Set(turns.map(({ candidate }) => candidate))],
  topics: [],
  preset: 'short',
  lang: 'en',
  seed: 1,
  turns: turns.map((held, at) => ({
    turn: at + 1,
    room: held.room ?? 1,
    ...rolesOf(held),
    questions: (held.rounds ?? []).map(({ question }) => question),
    spares: [],
  })),
})

const asked = (id: string, topic: string): AskedQuestion => ({
  id,
  card: id,
  topic,
  lang: 'en',
  kind: 'open',
  level: 'medium',
  title: `What of ${id}?`,
  prompt: '',
  answer: 'This.',
  keyPoints: [],
  hints: [],
  followUps: [],
})
