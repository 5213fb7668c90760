import { foldMeeting } from '../../src/group/fold-meeting.ts'
import type { Meeting } from '../../src/group/meeting.ts'
import type { AskedQuestion, Handle, MeetingPlan, MockBody, MockRecord } from '../../src/model/mock.ts'
import { instant, offset } from '../../src/model/time.ts'

export const START = Date.UTC(2026, 4, 11, 11)

export const question = (id: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id,
  card: id,
  topic: 'os',
  lang: 'ko',
  kind: 'open',
  level: null,
  title: `${id}란?`,
  prompt: '',
  answer: '답.',
  keyPoints: [],
  hints: [],
  followUps: [],
  ...more,
})

const PLAN: MeetingPlan = {
  id: '2026-05-11-k3f9',
  date: '2026-05-11',
  members: ['jun', 'sol', 'min', 'ari'],
  topics: ['인터럽트'],
  preset: 'short',
  lang: 'ko',
  seed: 1,
  turns: [],
}

/** A body, and who did it. */
export type Happened = MockBody | readonly [Handle, MockBody]

/** One thing a minute, from eight in the evening in Seoul. */
export function meetingOf(happened: readonly Happened[], plan: Partial<MeetingPlan> = {}): Meeting {
  const all: readonly Happened[] = [{ type: 'planned', plan: { ...PLAN, ...plan } }, ...happened]
  return foldMeeting(
    all.map((one, at): MockRecord => {
      const [by, body] = 'type' in one ? [null, one] : one
      const stamp = {
        v: 1,
        id: String(at).padStart(6, '0'),
        at: instant(START + at * 60_000),
        offset: offset(540),
      }
      return { ...body, ...stamp, by }
    }),
  )
}

/** The first of `others` is the scribe. */
export const begin = (
  turn: number,
  candidate: Handle,
  interviewer: Handle,
  [scribe, ...raters]: readonly Handle[] = [],
): MockBody => ({
  type: 'turn-begun',
  turn,
  room: 1,
  candidate,
  interviewer,
  scribe: scribe ?? null,
  raters,
})
