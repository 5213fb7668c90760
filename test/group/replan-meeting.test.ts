import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Askable } from '../../src/group/askable.ts'
import { foldMeeting } from '../../src/group/fold-meeting.ts'
import type { KnownMeeting } from '../../src/group/meeting-history.ts'
import { type PlanRequest, planMeeting } from '../../src/group/plan-meeting.ts'
import { replanMeeting } from '../../src/group/replan-meeting.ts'
import type { AskedQuestion, Handle, MeetingPlan, MockBody, MockRecord } from '../../src/model/mock.ts'
import { LEVELS } from '../../src/model/question.ts'
import { instant, offset } from '../../src/model/time.ts'
import { members } from './meetings.ts'

const pool: readonly Askable[] = Array.from({ length: 60 }, (_, at) => ({
  id: `q${at}`,
  topic: `t${at % 12}`,
  level: LEVELS[at % 3] ?? 'easy',
  keyPoints: 3,
}))

const request = (names: readonly Handle[]): PlanRequest => ({
  id: '2026-05-11-k3f9',
  date: '2026-05-11',
  members: names,
  topics: [],
  preset: 'short',
  lang: 'en',
  seed: null,
  history: [],
  passes: [],
  pool,
  recall: () => null,
  isPlanned: () => false,
})

/** The meeting after its first turns took place; `dropped` was to be the next one. */
function heldOf(plan: MeetingPlan, held: number, dropped: boolean): KnownMeeting {
  const bodies: MockBody[] = [{ type: 'planned', plan }]
  for (const { turn, room, candidate, interviewer, scribe, raters, questions } of plan.turns.slice(0, held)) {
    bodies.push({ type: 'turn-begun', turn, room, candidate, interviewer, scribe, raters })
    for (const [at, id] of questions.entries())
      bodies.push({ type: 'asked', turn, round: at + 1, question: asked(id) })
    bodies.push({ type: 'turn-ended', turn })
  }
  const next = plan.turns[held]
  if (dropped && next) bodies.push({ type: 'turn-dropped', turn: next.turn })
  const records = bodies.map(
    (body, at): MockRecord => ({
      ...body,
      v: 1,
      id: String(at).padStart(4, '0'),
      at: instant(at),
      offset: offset(0),
      by: null,
    }),
  )
  return { id: plan.id, meeting: foldMeeting(records) }
}

const asked = (id: string): AskedQuestion => ({
  id,
  card: id,
  topic: 't',
  lang: 'en',
  kind: 'open',
  level: 'easy',
  title: id,
  prompt: '',
  answer: '',
  keyPoints: [],
  hints: [],
  followUps: [],
})

const change = fc.record({
  count: fc.integer({ min: 3, max: 7 }),
  held: fc.integer({ min: 0, max: 4 }),
  gone: fc.integer({ min: 0, max: 6 }),
  joins: fc.boolean(),
  dropped: fc.boolean(),
})

describe('what is left of a meeting', () => {
  it('is planned for those who are there: each is a candidate once, and nobody has two roles in a turn', () => {
    fc.assert(
      fc.property(change, ({ count, held, gone, joins, dropped }) => {
        const { plan } = planMeeting(request(members(count)), [count])
        const current = heldOf(plan, Math.min(held, count - 1), dropped)
        const stay = members(count).filter((_, at) => at !== gone)
        const now = joins ? [...stay, 'late'] : stay
        const { plan: next } = replanMeeting(request(now), current)
        const settled = current.meeting.turns.filter(({ state }) => state !== 'planned')
        const rest = next.turns.filter(({ turn }) => !settled.some(one => one.turn === turn))
        const done = settled.filter(({ begun }) => begun !== null).map(({ candidate }) => candidate)
        expect(rest.map(({ candidate }) => candidate).sort()).toEqual(
          now.filter(member => !done.includes(member)).sort(),
        )
        for (const { candidate, interviewer, scribe, raters } of rest) {
          const roles = [candidate, interviewer, ...(scribe === null ? [] : [scribe]), ...raters]
          expect([...roles].sort()).toEqual([...now].sort())
        }
      }),
      { seed: 20260511, numRuns: 100 },
    )
  })

  it('leaves what took place as it was, numbers each turn once and asks nothing twice', () => {
    fc.assert(
      fc.property(change, ({ count, held, gone, joins, dropped }) => {
        const { plan } = planMeeting(request(members(count)), [count])
        const current = heldOf(plan, Math.min(held, count - 1), dropped)
        const stay = members(count).filter((_, at) => at !== gone)
        const { plan: next } = replanMeeting(request(joins ? [...stay, 'late'] : stay), current)
        const kept = plan.turns.slice(0, Math.min(held, count - 1))
        expect(next.turns.filter(({ turn }) => kept.some(one => one.turn === turn))).toEqual(kept)
        expect(new Set(next.turns.map(({ turn }) => turn)).size).toBe(next.turns.length)
        const droppedTurn = dropped ? plan.turns[kept.length]?.turn : null
        const questions = next.turns
          .filter(({ turn }) => turn !== droppedTurn)
          .flatMap(turn => [...turn.questions])
        expect(new Set(questions).size).toBe(questions.length)
      }),
      { seed: 20260511, numRuns: 100 },
    )
  })

  it('lets who comes late join the smallest room', () => {
    const { plan } = planMeeting(request(members(5)), [3, 2])
    const { plan: next } = replanMeeting(request([...members(5), 'late']), heldOf(plan, 1, false))
    expect(next.turns.find(({ candidate }) => candidate === 'late')?.room).toBe(2)
    expect(next.turns.filter(({ room }) => room === 2)).toHaveLength(3)
  })

  it('is nothing where one is left alone', () => {
    const { plan } = planMeeting(request(['an', 'bo']), [2])
    const { plan: next } = replanMeeting(request(['an']), heldOf(plan, 1, false))
    expect(next.turns).toEqual(plan.turns.slice(0, 1))
  })
})

describe('a plan of several rooms', () => {
  it('numbers the turns through all of them, and each room hears no question twice', () => {
    const { plan } = planMeeting(request(members(7)), [4, 3])
    expect(plan.turns.map(({ turn, room }) => [turn, room])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 2],
      [6, 2],
      [7, 2],
    ])
    for (const room of [1, 2]) {
      const heard = plan.turns.flatMap(turn =>
        turn.room === room ? [...turn.questions, ...turn.spares] : [],
      )
      expect(new Set(heard).size).toBe(heard.length)
    }
  })

  it('does not change where another room has another past', () => {
    const [first, second] = [members(3), ['x', 'y', 'z']]
    const all = [...first, ...second]
    const pass = (candidate: Handle) => ({
      meeting: '2026-05-04-aaaa',
      date: '2026-05-04',
      candidate,
      question: 'q7',
      topic: 't7',
      passed: true,
      knowledge: null,
    })
    const turnsOf = (room: readonly Handle[], passes: PlanRequest['passes']) =>
      planMeeting({ ...request(all), passes }, [3, 3]).plan.turns.filter(({ candidate }) =>
        room.includes(candidate),
      )
    const mates = turnsOf(['x'], [])[0]
    const there = mates ? [mates.candidate, mates.interviewer, mates.scribe ?? '', ...mates.raters] : []
    const elsewhere = all.filter(member => !there.includes(member))
    expect(turnsOf(elsewhere, [pass('x')])).toEqual(turnsOf(elsewhere, []))
    expect(turnsOf(['x'], [pass('x')])[0]?.again).toEqual(['q7'])
  })
})
